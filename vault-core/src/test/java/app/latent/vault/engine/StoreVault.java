package app.latent.vault.engine;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.JournalRecovery;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.TreeRecovery;
import java.io.IOException;
import java.nio.file.Path;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;

/** The whole engine, as programs see it, on any stores, with the threads that it has in the product. */
final class StoreVault implements AutoCloseable {

    private static final byte[] KEY = new byte[32];
    private static final int THRESHOLD = 220;

    private final VaultCryptor cryptor = new VaultCryptor(new Masterkey(new byte[64]), Scheme.SIV_GCM);
    private final EventDispatcher events = new EventDispatcher(1024);
    private final Journal journal;
    private final VaultFileSystem fileSystem;

    /**
     * Unlocks the vault, which is made where there is none.
     *
     * @param journalFolder the journal's store
     */
    StoreVault(BackingStore store, BackingStore journalFolder) throws IOException {
        String root = cryptor.contentDirectory(DirectoryId.ROOT);
        if (store.stat(root) == null) create(store, root);
        new JournalRecovery(journalFolder, store, cryptor, KEY).recover(new TreeRecovery(store, cryptor));
        journal = new Journal(journalFolder, store, KEY);
        // For its owner's name only.
        Path folder = Path.of("");
        fileSystem = new VaultFileSystem(
                new VaultFileSystem.Ground(store, folder, cryptor, THRESHOLD, journal), events, false);
    }

    private static void create(BackingStore store, String root) throws IOException {
        int slash = 0;
        while (slash >= 0) {
            slash = root.indexOf('/', slash + 1);
            store.createFolder(slash < 0 ? root : root.substring(0, slash));
        }
    }

    Path root() {
        return fileSystem.root();
    }

    /** The ciphertext folder that holds a directory's nodes. */
    String contentDirectory(Path directory) throws IOException {
        return fileSystem.tree().directory(tree(directory)).contentDirectory();
    }

    private TreePath tree(Path path) {
        return fileSystem.inTree(path);
    }

    @Override
    public void close() throws IOException {
        try (events;
                journal) {
            fileSystem.close();
        }
    }
}
