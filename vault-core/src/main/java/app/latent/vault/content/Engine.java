package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;
import app.latent.vault.tree.Place;
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
        NewFiles newFiles,
        Table table,
        Ages ages,
        AtomicLong dirty) {

    /** The table of open files, as a file sees it. */
    interface Table {
        /** A file is about to be found by this identity too. */
        void replacing(OpenFile file, Object identity);

        /** It is not, after all. */
        void notReplaced(Object identity);

        /** A file has another ciphertext from now on, at another place. */
        void replaced(OpenFile file, Object identity, Place place);
    }

    private static final int CLEAN_CHUNKS = 1024;

    static Engine of(
            BackingStore store,
            VaultCryptor cryptor,
            Journal journal,
            Places places,
            ContentListener listener,
            Table table,
            Workers workers) {
        return new Engine(
                store,
                cryptor,
                journal,
                places,
                listener,
                new ChunkCache(CLEAN_CHUNKS),
                new RunBuffers(),
                new Room(store, cryptor.sizes(), workers::nanoTime),
                workers,
                new NewFiles(store, places, journal),
                table,
                new Ages(workers),
                new AtomicLong());
    }
}
