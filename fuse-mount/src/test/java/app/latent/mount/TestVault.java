package app.latent.mount;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** A vault as plain cryptofs has it, with a key that every test knows. */
final class TestVault {

    private static final URI KEY = URI.create("test:key");
    private static final String CONFIGURATION = "vault.cryptomator";

    private TestVault() {}

    /** Opens the vault in a folder, and makes it first where there is none. */
    static FileSystem open(Path folder) throws IOException {
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(ignored -> new Masterkey(new byte[Masterkey.SUBKEY_LEN_BYTES * 2]))
                .build();
        if (Files.notExists(folder.resolve(CONFIGURATION))) {
            CryptoFileSystemProvider.initialize(folder, properties, KEY);
        }
        return CryptoFileSystemProvider.newFileSystem(folder, properties);
    }
}
