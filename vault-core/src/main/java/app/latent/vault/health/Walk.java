package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStat.Kind;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.EntryNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One walk through {@code d/}: every folder is listed once, and of files only those are opened that make a node what it is. */
final class Walk {

    private static final String DATA = "d";

    private final Ciphertext vault;
    private final boolean sizes;
    private final Runnable step;
    private final Seen seen = new Seen();
    private final NodeFolders folders;

    /**
     * @param sizes whether to look at the size of every file
     * @param good is told what is whole
     * @param step called now and then; what it throws ends the walk
     */
    Walk(Ciphertext vault, boolean sizes, Consumer<Finding> good, Runnable step) {
        this.vault = vault;
        this.sizes = sizes;
        this.step = step;
        this.folders = new NodeFolders(vault, seen, good);
    }

    Seen walk() throws IOException {
        for (Entry upper : folders(DATA)) {
            for (Entry lower : folders(upper.path())) content(lower.path());
        }
        return seen;
    }

    private record Entry(String path) {}

    /** The folders in a folder above the content directories; what else is there is nobody's, but for a directory ID. */
    private List<Entry> folders(String folder) throws IOException {
        List<Entry> found = new ArrayList<>();
        listing(folder, (name, kind) -> {
            if (kind == Kind.FOLDER && !Names.isForeign(name)) found.add(new Entry(folder + "/" + name));
            if (kind == Kind.FILE) loose(folder, name);
            if (leadsElsewhere(kind) && !Names.isForeign(name)) {
                seen.suspect(folder + "/" + name, at -> new TypeFinding.MisshapenNode(at, kind));
            }
        });
        return found;
    }

    static boolean leadsElsewhere(Kind kind) {
        return kind == Kind.SYMLINK || kind == Kind.OTHER;
    }

    private void loose(String folder, String name) {
        if (name.equals(NodeName.DIRECTORY_FILE)) {
            seen.suspect(folder + "/" + name, DirectoryFinding.LooseDirFile::new);
        }
    }

    private void content(String content) throws IOException {
        boolean proper = Names.isContentDirectory(content);
        boolean[] backup = new boolean[1];
        boolean[] any = new boolean[1];
        listing(content, (name, kind) -> {
            step.run();
            if (name.equals(NodeName.DIRECTORY_ID_BACKUP)) backup[0] = true;
            any[0] |= entry(content, name, kind);
        });
        if (any[0]) seen.holding.add(content);
        if (proper) seen.contents.put(content, backup[0]);
        else if (any[0]) seen.strays.add(content);
    }

    /** @return whether it is a node */
    private boolean entry(String content, String name, Kind kind) throws IOException {
        if (kind == Kind.FILE) loose(content, name);
        if (name.equals(NodeName.DIRECTORY_FILE) || Names.isForeign(name)) return false;
        String path = content + "/" + name;
        if (name.equals(NodeName.DIRECTORY_ID_BACKUP)) {
            if (kind == Kind.FOLDER) lookInto(path);
            return false;
        }
        if (!Names.isNode(name)) {
            if (kind == Kind.FOLDER) looseInside(path);
            return false;
        }
        if (!Names.isShortened(name) && !EntryNames.isSpeltAsName(name)) {
            seen.odd.add(new Seen.Odd(content, name, kind == Kind.FOLDER));
        }
        if (kind == Kind.FOLDER) {
            lookInto(path);
        } else if (kind == Kind.FILE && !Names.isShortened(name)) {
            seen.files++;
            if (sizes) size(path);
        } else {
            seen.suspect(path, at -> new TypeFinding.MisshapenNode(at, kind));
        }
        return true;
    }

    /** One that the disk does not give is no reason not to look at the others. */
    private void lookInto(String node) throws IOException {
        try {
            folders.look(node);
        } catch (FileSystemException e) {
            seen.suspect(node, at -> new ContentFinding.UnreadableContent(at, NodeFolders.reason(e)));
        }
    }

    private void size(String path) throws IOException {
        BackingStat stat = vault.store().stat(path);
        if (stat != null) seen.bytes += stat.size();
    }

    private void looseInside(String folder) throws IOException {
        String path = folder + "/" + NodeName.DIRECTORY_FILE;
        BackingStat stat = vault.store().stat(path);
        if (stat != null && stat.isFile()) seen.suspect(path, DirectoryFinding.LooseDirFile::new);
    }

    /** A folder that goes while it is looked at has nothing in it. */
    private void listing(String folder, BackingStore.Listing entries) throws IOException {
        try {
            vault.store().list(folder, entries);
        } catch (NoSuchFileException | NotDirectoryException e) {
            if (folder.equals(DATA)) throw e;
        } catch (FileSystemException e) {
            if (folder.equals(DATA)) throw e;
            seen.suspect(folder, at -> new ContentFinding.UnreadableContent(at, NodeFolders.reason(e)));
        }
    }
}
