package app.latent.mount;

import app.latent.vault.event.EventDispatcher;
import app.latent.vault.observed.ObservedFileSystem;
import app.latent.vault.observed.Underneath;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** A vault's file system as Latent mounts it, with a key that every test knows, so that none is derived. */
final class TestVault implements Closeable {

    private static final URI KEY = URI.create("test:key");
    private static final String CONFIGURATION = "vault.cryptomator";

    private final CryptoFileSystem ciphertext;
    private final EventDispatcher events;
    private final ObservedFileSystem observed;

    private TestVault(CryptoFileSystem ciphertext) {
        this.ciphertext = ciphertext;
        this.events = new EventDispatcher(EventDispatcher.DEFAULT_CAPACITY);
        this.observed = new ObservedFileSystem(ciphertext.getPath("/"), Underneath.CRYPTOMATOR, events);
    }

    /** Opens the vault in a folder, and makes it first where there is none. */
    static TestVault open(Path folder) throws IOException {
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(ignored -> new Masterkey(new byte[Masterkey.SUBKEY_LEN_BYTES * 2]))
                .build();
        if (Files.notExists(folder.resolve(CONFIGURATION))) {
            CryptoFileSystemProvider.initialize(folder, properties, KEY);
        }
        return new TestVault(CryptoFileSystemProvider.newFileSystem(folder, properties));
    }

    Path root() {
        return observed.root();
    }

    @Override
    public void close() throws IOException {
        observed.close();
        ciphertext.close();
        events.close();
    }
}
