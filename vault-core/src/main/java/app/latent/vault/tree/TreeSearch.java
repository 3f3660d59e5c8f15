package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks through the whole vault for a node that leads to a directory, believing nothing that is remembered. */
final class TreeSearch {

    /** What came of it. */
    enum Answer {
        YES,
        NO,
        /** A node without its ID, as half of what a sync client brings, may lead there; or it was ended. */
        UNKNOWN
    }

    private final BackingStore store;
    private final Directories directories;
    private final Lister lister;

    TreeSearch(BackingStore store, Directories directories, Lister lister) {
        this.store = store;
        this.directories = directories;
        this.lister = lister;
    }

    /** @param going whether to go on */
    Answer leadsTo(DirectoryId wanted, BooleanSupplier going) throws IOException {
        Set<DirectoryId> met = new HashSet<>();
        Deque<DirectoryId> open = new ArrayDeque<>();
        open.push(DirectoryId.ROOT);
        boolean whole = true;
        while (!open.isEmpty()) {
            if (!going.getAsBoolean()) return Answer.UNKNOWN;
            for (String node : folders(open.pop())) {
                if (!isDirectory(node)) continue;
                DirectoryId id = idOf(node);
                if (id == null) whole = false;
                else if (id.equals(wanted)) return Answer.YES;
                else if (met.add(id)) open.push(id);
            }
        }
        return whole ? Answer.NO : Answer.UNKNOWN;
    }

    private List<String> folders(DirectoryId id) throws IOException {
        try {
            return lister.folders(directories.directory(id));
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }

    /** @return null where it has none that is legal */
    private @Nullable DirectoryId idOf(String node) throws IOException {
        try {
            return IdFile.read(store, node).id();
        } catch (NoSuchFileException | NotDirectoryException | IllegalArgumentException _) {
            return null;
        }
    }

    /** A folder that is no file and no link with a long name, nor a link. */
    private boolean isDirectory(String node) throws IOException {
        return store.stat(node + "/" + NodeName.DIRECTORY_FILE) != null
                || (store.stat(node + "/" + NodeName.SYMLINK_FILE) == null
                        && store.stat(node + "/" + NodeName.CONTENTS_FILE) == null);
    }
}
