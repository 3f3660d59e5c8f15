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

    /** A file or a symbolic link. */
    void remove(Place place, Node node) throws IOException {
        String folder = place.parent().contentDirectory();
        if (node.contentPath().equals(place.nodePath())) {
            store.delete(place.nodePath());
            unsynced.changed(folder);
        } else {
            shells.deleteTree(shells.takeAway(folder, place.nodePath()));
        }
    }

    /**
     * A directory, whose own lock is held too. Its node goes first and durably: its content directory is never missing while its node is there.
     *
     * @throws DirectoryNotEmptyException when it holds something
     */
    void removeDirectory(Place place, Directory directory) throws IOException {
        if (!lister.isEmpty(directory)) {
            throw new DirectoryNotEmptyException(place.path().toString());
        }
        String folder = place.parent().contentDirectory();
        String aside = shells.takeAway(folder, place.nodePath());
        unsynced.sync(folder);
        shells.deleteTree(directory.contentDirectory());
        shells.deleteTree(aside);
    }
}
