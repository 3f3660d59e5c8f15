package app.latent.vault.sync;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cryptomator.cryptofs.DirectoryIdBackup;
import org.cryptomator.cryptolib.api.CryptoException;
import org.cryptomator.cryptolib.api.Cryptor;
import org.jspecify.annotations.Nullable;

/** Decrypts a node's name where it stands. cryptofs offers that too, but fails for shortened names (seen in 2.9.0). */
final class NodeNames {

    private static final String LONG_NAME_FILE = "name.c9s";
    private static final int LONGEST_NAME = 10 * 1024;

    private final Cryptor cryptor;

    /** @param cryptor stays the caller's, who destroys it after the last use of this */
    NodeNames(Cryptor cryptor) {
        this.cryptor = cryptor;
    }

    /** @return null when it does not decrypt, or what it takes is not there */
    @Nullable String nameOf(Path node) {
        try {
            Path contentFolder = node.resolveSibling("");
            byte[] directoryId = DirectoryIdBackup.read(cryptor, contentFolder);
            return cryptor.fileNameCryptor()
                    .decryptFilename(BaseEncoding.base64Url(), encryptedName(node), directoryId);
        } catch (IOException | CryptoException | IllegalArgumentException | IllegalStateException _) {
            return null;
        }
    }

    private static String encryptedName(Path node) throws IOException {
        String name = node.getFileName().toString();
        String full = name.endsWith(Nodes.LONG_NODE) ? longName(node) : name;
        return full.substring(0, Math.max(0, full.length() - Nodes.NODE.length()));
    }

    private static String longName(Path node) throws IOException {
        try (InputStream in = Files.newInputStream(node.resolve(LONG_NAME_FILE))) {
            return new String(in.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        }
    }
}
