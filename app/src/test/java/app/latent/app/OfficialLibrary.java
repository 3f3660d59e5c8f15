package app.latent.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.MasterkeyLoader;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;

/** Vaults as the Cryptomator apps open them. */
final class OfficialLibrary {

    private OfficialLibrary() {}

    /** Opens a vault whose passphrase is {@link Latent#PASSPHRASE}. */
    static CryptoFileSystem open(Path vault) throws IOException {
        return CryptoFileSystemProvider.newFileSystem(vault, properties(vault));
    }

    static CryptoFileSystemProperties properties(Path vault) {
        MasterkeyLoader loader = keyId -> new MasterkeyFileAccess(new byte[0], new SecureRandom())
                .load(vault.resolve("masterkey.cryptomator"), Latent.PASSPHRASE);
        return CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(loader)
                .build();
    }
}
