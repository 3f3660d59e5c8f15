package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;

/**
 * Deletes what earlier unlocks on this machine made aside in a content directory and left there when they ended midway. It goes by the marks in the names
 * ({@link FreshNames}), not by times: a sync client keeps old ones, and clocks go wrong.
 */
final class Sweeper {

    private final BackingStore store;
    private final FreshNames fresh;
    private final Trash trash;
    private final Directories directories;

    Sweeper(BackingStore store, FreshNames fresh, Trash trash, Directories directories) {
        this.store = store;
        this.fresh = fresh;
        this.trash = trash;
        this.directories = directories;
    }

    boolean isLeft(String name) {
        return fresh.isLeft(name);
    }

    /** Whether a node is a copy that was never whole. */
    boolean isLeftCopy(String cleartextName) {
        return fresh.isLeftCopy(cleartextName);
    }

    /** What fails is tried again when the directory is met again. */
    void sweep(String contentDirectory, List<String> left) {
        try {
            // A process may have ended before the rename was durable that took a node away. A power cut must not bring
            // that back without what is in it.
            store.syncFolder(contentDirectory);
            for (String name : left) sweep(contentDirectory + "/" + name);
        } catch (IOException _) {
            // The caller is after something else.
        }
    }

    private void sweep(String path) throws IOException {
        if (!leadsToNodes(path)) trash.deleteQuietly(path);
    }

    /** A directory that was being deleted and into which a sync client has put something: what tells its ID stays. */
    private boolean leadsToNodes(String path) throws IOException {
        String content;
        try {
            content = directories.directory(IdFile.read(store, path).id()).contentDirectory();
        } catch (NoSuchFileException | NotDirectoryException | IllegalArgumentException _) {
            return false;
        }
        boolean[] any = new boolean[1];
        try {
            store.list(content, (name, _) -> any[0] |= NodeName.isNode(name));
        } catch (NoSuchFileException _) {
            return false;
        }
        return any[0];
    }
}
