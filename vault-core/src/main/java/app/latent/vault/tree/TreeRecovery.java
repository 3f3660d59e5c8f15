package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.journal.NodeIntent;
import java.io.IOException;

/** Finishes changes of the tree that a crash left half done. */
public final class TreeRecovery implements JournalRecovery.Finisher {

    private final Mover mover;

    /** Both stay the caller's. */
    public TreeRecovery(BackingStore store, VaultCryptor cryptor) {
        SealedFiles files = new SealedFiles(store, cryptor);
        Trash trash = new Trash(store);
        UnsyncedFolders unsynced = new UnsyncedFolders(store, trash);
        Shells shells = new Shells(store, files, unsynced, trash, FreshNames.unmarked());
        this.mover = new Mover(store, files, shells, trash, unsynced, NodeJournal.NONE, FreshNames.unmarked());
    }

    /**
     * What it does is durable when it returns. Doing it again does no harm.
     *
     * @throws IOException also for steps that a newer version began, so that the journal keeps them
     */
    @Override
    public void finish(NodeIntent intent) throws IOException {
        if (!Renaming.isIn(intent)) throw new IOException("steps of a newer version: " + intent.action());
        mover.finish(Renaming.of(intent));
    }
}
