package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What all open files share.
 *
 * @param dirty how many chunks of all files are dirty or being written
 */
record Engine(
        BackingStore store,
        VaultCryptor cryptor,
        Journal journal,
        Places places,
        ContentListener listener,
        ChunkCache cache,
        RunBuffers buffers,
        Room room,
        Workers workers,
        AtomicLong dirty) {

    private static final int CLEAN_CHUNKS = 1024;

    static Engine of(
            BackingStore store,
            VaultCryptor cryptor,
            Journal journal,
            Places places,
            ContentListener listener,
            Workers workers) {
        return new Engine(
                store,
                cryptor,
                journal,
                places,
                listener,
                new ChunkCache(CLEAN_CHUNKS),
                new RunBuffers(),
                new Room(store),
                workers,
                new AtomicLong());
    }
}
