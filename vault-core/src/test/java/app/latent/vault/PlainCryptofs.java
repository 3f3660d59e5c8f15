package app.latent.vault;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;

/** Opens vaults as the official app does: with a passphrase, and nothing of ours. */
final class PlainCryptofs {

    private PlainCryptofs() {}

    /** @return closed by the caller */
    static FileSystem open(Path vault, String passphrase) throws IOException {
        MasterkeyFileAccess access = new MasterkeyFileAccess(new byte[0], new SecureRandom());
        return CryptoFileSystemProvider.newFileSystem(
                vault,
                CryptoFileSystemProperties.cryptoFileSystemProperties()
                        .withKeyLoader(_ -> access.load(vault.resolve("masterkey.cryptomator"), passphrase))
                        .build());
    }
}
