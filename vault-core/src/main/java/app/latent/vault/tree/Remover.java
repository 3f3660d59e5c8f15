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

    Remover(BackingStore store, Shells shells, Lister lister, UnsyncedFolders unsynced) {
        this.store = store;
        this.shells = shells;
        this.lister = lister;
        this.unsynced = unsynced;
    }

    /**
     * A file or a symbolic link.
     *
     * @param gone run as soon as the node is gone, though not all of what it was
     */
    void remove(Place place, Node.Kind kind, Runnable gone) throws IOException {
        String folder = place.parent().contentDirectory();
        if (place.isFolder(kind)) {
            String aside = shells.takeAway(folder, place.nodePath());
            gone.run();
            shells.deleteTree(aside);
        } else {
            store.delete(place.nodePath());
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
        String folder = place.parent().contentDirectory();
        String aside = shells.takeAway(folder, place.nodePath());
        try {
            unsynced.sync(folder);
            // A sync client may have put something there meanwhile.
            requireEmpty(place, directory);
        } catch (IOException e) {
            store.rename(aside, place.nodePath());
            throw e;
        }
        gone.run();
        shells.deleteTree(directory.contentDirectory());
        shells.deleteTree(aside);
    }

    void requireEmpty(Place place, Directory directory) throws IOException {
        if (!lister.isEmpty(directory)) {
            throw new DirectoryNotEmptyException(place.path().toString());
        }
    }
}
