package app.latent.vault.health;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.CopyNames;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import org.jspecify.annotations.Nullable;

/** Gives a symbolic link, which is in one node with a folder or file that hides it, a node of its own beside that. */
final class TypeRepairs {

    private static final String ADDED = " (link)";

    private final Ciphertext vault;
    private final Directories directories;
    private final Mending mending;
    private final Planner.Steps steps;

    TypeRepairs(Ciphertext vault, Structure structure, Mending mending, Planner.Steps steps) {
        this.vault = vault;
        this.directories = structure.directories();
        this.mending = mending;
        this.steps = steps;
    }

    void plan(TypeFinding.AmbiguousType finding) throws IOException {
        String node = finding.at().ciphertext();
        @Nullable DirectoryId parent = directories.id(RelativePaths.parent(node));
        String name = directories.nameOf(node);
        if (!finding.types().contains(TypeFinding.Type.SYMLINK) || parent == null || name == null) return;
        String words = "show the link that " + Planner.words(finding.at()) + " hides beside it";
        steps.add(finding, words, () -> {
            String beside = free(parent, RelativePaths.parent(node), name);
            // One that stays empty, after a crash in between, is removed by the next repair.
            mending.createFolder(beside);
            mending.move(node + "/" + NodeName.SYMLINK_FILE, beside + "/" + NodeName.SYMLINK_FILE);
        });
    }

    private String free(DirectoryId parent, String content, String name) throws IOException {
        CopyNames names = CopyNames.of(name, ADDED, vault.names().longestName());
        for (int number = 0; number <= CopyNames.MOST_NUMBERED; number++) {
            String node = content + "/"
                    + vault.names().encrypt(parent, names.get(number)).onDisk();
            if (!mending.isThere(node)) return node;
        }
        throw new FileAlreadyExistsException(ADDED);
    }
}
