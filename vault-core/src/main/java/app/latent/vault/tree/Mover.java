package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Renames nodes, under the exclusive locks of both parents. */
final class Mover {

    private final BackingStore store;
    private final Shells shells;
    private final UnsyncedFolders unsynced;
    private final Remover remover;

    Mover(BackingStore store, Shells shells, UnsyncedFolders unsynced, Remover remover) {
        this.store = store;
        this.shells = shells;
        this.unsynced = unsynced;
        this.remover = remover;
    }

    void move(Place from, Node node, Place to, @Nullable Node replaced) throws IOException {
        boolean fileByFile = node.isFile() && replaced != null && replaced.isFile();
        if (replaced != null && replaced.directory() != null) {
            remover.removeDirectory(to, replaced.directory());
        } else if (replaced != null && !fileByFile) {
            remover.remove(to, replaced);
        }
        if (node.isFile()) {
            if (to.name().isShortened() && !fileByFile) shells.create(to, null, new byte[0]);
            store.rename(node.contentPath(), to.contentPath());
            if (from.name().isShortened()) shells.deleteTree(from.nodePath());
        } else if (!from.name().isShortened() && !to.name().isShortened()) {
            store.rename(from.nodePath(), to.nodePath());
        } else {
            String inner = node.isDirectory() ? "dir.c9r" : "symlink.c9r";
            shells.create(to, null, new byte[0]);
            store.rename(from.nodePath() + "/" + inner, to.nodePath() + "/" + inner);
            shells.deleteTree(from.nodePath());
        }
        unsynced.changed(from.parent().contentDirectory());
        unsynced.changed(to.parent().contentDirectory());
    }
}
