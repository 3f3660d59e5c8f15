package app.latent.vault.tree;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** All who must know what becomes of a node: the journal, and what is remembered of directories and of names that are not durable, and the listener. */
final class Witnesses {

    private final Directories directories;
    private final UnsyncedFolders unsynced;
    private final NodeJournal journal;
    private final TreeListener listener;

    Witnesses(Directories directories, UnsyncedFolders unsynced, NodeJournal journal, TreeListener listener) {
        this.directories = directories;
        this.unsynced = unsynced;
        this.journal = journal;
        this.listener = listener;
    }

    /** @param directory null for a symbolic link */
    void created(Place place, @Nullable Directory directory) {
        if (directory != null) {
            directories.met(place.nodePath(), directory.id());
            unsynced.created(directory, place.parent());
        }
        listener.created(place, directory == null ? Node.Kind.LINK : Node.Kind.DIRECTORY);
    }

    /**
     * Deletes or replaces a node while nobody tells the journal anything of it: that would be told of whatever comes to its path. A power cut may bring a file back
     * that goes now: what the journal knows of its chunks must not be needed for it any more, or stay in the journal.
     */
    void whileGoing(@Nullable Node node, Cleartext.Step going) throws IOException {
        if (node == null || !node.isFile()) {
            going.run();
            return;
        }
        try (var _ = listener.holdStill(node.contentPath())) {
            settle(node);
            going.run();
        }
    }

    private void settle(Node node) {
        try {
            journal.settle(node.contentPath());
        } catch (IOException _) {
            // The journal keeps its records, which match no other file.
        }
    }

    /** A node was deleted. */
    void gone(TreePath path, Node node) {
        if (node.directory() != null) {
            directories.deleted(path);
            unsynced.deleted(node.directory());
        }
        listener.deleted(path, node);
    }

    /**
     * Renames a node while nobody writes to its ciphertext. What the journal was told between the settling and the rename would be told of the old path, and not be
     * found by recovery.
     */
    void whileStill(Node node, Cleartext.Step rename) throws IOException {
        if (!node.isFile()) {
            rename.run();
            return;
        }
        try (var _ = listener.holdStill(node.contentPath())) {
            journal.settle(node.contentPath());
            rename.run();
        }
    }

    /** A node was renamed, in place of another where there was one. */
    void moved(Place from, Node node, Place to, @Nullable Node replaced) {
        if (replaced != null) gone(to.path(), replaced);
        directories.deleted(to.path());
        if (node.directory() != null) {
            directories.moved(from.path(), to.path());
            unsynced.moved(node.directory(), to.parent());
        }
        listener.moved(from.path(), node, to);
    }
}
