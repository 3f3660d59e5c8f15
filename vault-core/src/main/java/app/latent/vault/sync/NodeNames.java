package app.latent.vault.sync;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.cryptomator.cryptofs.DirectoryIdBackup;
import org.cryptomator.cryptolib.api.CryptoException;
import org.cryptomator.cryptolib.api.Cryptor;
import org.jspecify.annotations.Nullable;

/** Names of nodes, both ways. cryptofs decrypts them too, but fails for shortened ones (seen in 2.9.0). */
final class NodeNames {

    private static final String LONG_NAME_FILE = "name.c9s";
    private static final BaseEncoding BASE64 = BaseEncoding.base64Url();
    private static final int LONGEST_NAME = 10 * 1024;

    private final Cryptor cryptor;

    private final int shorteningThreshold;

    /** @param cryptor stays the caller's, who destroys it after the last use of this */
    NodeNames(Cryptor cryptor, int shorteningThreshold) {
        this.cryptor = cryptor;
        this.shorteningThreshold = shorteningThreshold;
    }

    /** The name of the node of a cleartext name in a directory: encrypted, and hashed when that is too long. */
    String nodeName(String cleartext, String directoryId) {
        byte[] id = directoryId.getBytes(StandardCharsets.UTF_8);
        String name = cryptor.fileNameCryptor().encryptFilename(BASE64, cleartext, id) + Nodes.NODE;
        return name.length() > shorteningThreshold ? BASE64.encode(sha1(name)) + Nodes.LONG_NODE : name;
    }

    /** Names long names, as the format says; nothing's safety rests on it. */
    private static byte[] sha1(String name) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return null when it does not decrypt, or what it takes is not there */
    @Nullable String nameOf(Path node) {
        try {
            Path contentFolder = node.resolveSibling("");
            byte[] directoryId = DirectoryIdBackup.read(cryptor, contentFolder);
            return cryptor.fileNameCryptor().decryptFilename(BASE64, encryptedName(node), directoryId);
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
