package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;

/** What all open files share. */
record Engine(
        BackingStore store,
        VaultCryptor cryptor,
        Journal journal,
        Places places,
        ContentListener listener,
        ChunkCache cache,
        RunBuffers buffers) {}
