package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;

/** Deletes nodes, under the exclusive lock of their parent. */
final class Remover {

    private final BackingStore store;
    private final Shells shells;
    private final Lister lister;
    private final UnsyncedFolders unsynced;
    private final Trash trash;

    Remover(BackingStore store, Shells shells, Lister lister, UnsyncedFolders unsynced, Trash trash) {
        this.store = store;
        this.shells = shells;
        this.lister = lister;
        this.unsynced = unsynced;
        this.trash = trash;
    }

    /**
     * A file or a symbolic link.
     *
     * @param gone run as soon as the node is gone, though not all of what it was
     */
    void remove(Place place, Node node, Runnable gone) throws IOException {
        String folder = place.parent().contentDirectory();
        if (place.isFolder(node.kind())) {
            String aside = shells.takeAway(folder, place.nodePath());
            gone.run();
            if (trash.add(folder, aside, node.stat().size())) unsynced.sync(folder);
        } else {
            Verified.delete(store, place.nodePath());
            unsynced.changed(folder);
            gone.run();
        }
    }

    /**
     * A directory, whose own lock is held too. Its node goes first and durably: its content directory is never missing while its node is there.
     *
     * @param gone run as soon as the node is gone
     * @throws DirectoryNotEmptyException when it holds something
     */
    void removeDirectory(Place place, Directory directory, Runnable gone) throws IOException {
        requireEmpty(place, directory);
        // What was renamed out of it must not be found in it again by a power cut, with nothing that leads there.
        unsynced.sync(directory.contentDirectory());
        String folder = place.parent().contentDirectory();
        String aside = shells.takeAway(folder, place.nodePath());
        try {
            unsynced.sync(folder);
            // A sync client may have put something there meanwhile.
            requireEmpty(place, directory);
        } catch (IOException e) {
            Verified.rename(store, aside, place.nodePath());
            throw e;
        }
        gone.run();
        trash.deleteTree(directory.contentDirectory());
        trash.deleteTree(aside);
    }

    void requireEmpty(Place place, Directory directory) throws IOException {
        if (!lister.isEmpty(directory)) {
            throw new DirectoryNotEmptyException(place.path().toString());
        }
    }
}
