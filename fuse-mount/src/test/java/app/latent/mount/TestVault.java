package app.latent.mount;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.journal.Journal;
import app.latent.vault.nio.VaultFileSystem;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** A vault's file system as Latent mounts it, with a key that every test knows, so that none is derived. */
final class TestVault implements Closeable {

    private static final URI KEY = URI.create("test:key");
    private static final String CONFIGURATION = "vault.cryptomator";
    private static final int SHORTENING_THRESHOLD = 220;

    private final BackingStore store;
    private final VaultCryptor cryptor;
    private final Path journalFolder;
    private final Journal journal;
    private final EventDispatcher events;
    private final VaultFileSystem fileSystem;

    private TestVault(Path folder, Masterkey key) throws IOException {
        this.store = BackingStores.open(folder);
        this.cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM);
        this.journalFolder = Files.createTempDirectory("journal");
        this.journal = new Journal(new NioBackingStore(journalFolder), store, new byte[32]);
        this.events = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        this.fileSystem = new VaultFileSystem(
                new VaultFileSystem.Ground(store, folder, cryptor, SHORTENING_THRESHOLD, journal), events, false);
    }

    /** Opens the vault in a folder, and makes it first where there is none. */
    static TestVault open(Path folder) throws IOException {
        try (Masterkey key = new Masterkey(new byte[Masterkey.SUBKEY_LEN_BYTES * 2])) {
            if (Files.notExists(folder.resolve(CONFIGURATION))) {
                CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                        .withKeyLoader(_ -> key.copy())
                        .build();
                CryptoFileSystemProvider.initialize(folder, properties, KEY);
            }
            return new TestVault(folder, key);
        }
    }

    Path root() {
        return fileSystem.root();
    }

    @Override
    public void close() throws IOException {
        try (cryptor;
                store;
                journal;
                events;
                fileSystem) {
            // All of them, whichever fails.
        } finally {
            Files.deleteIfExists(journalFolder);
        }
    }
}
