package app.latent.vault.recovery;

import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.cryptomator.cryptolib.api.AuthenticationFailedException;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;

/**
 * Tells by which cipher a vault's files are encrypted: that which a file's header authenticates with. A header that does so proves too that the key is this vault's. As damaged
 * files and those of sync clients may be among them, several are tried.
 */
public final class CipherDetection {

    /** Each takes two decryptions of a header at most; if none of so many is whole, more will not help. */
    private static final int MOST_FILES = 1_000;

    private CipherDetection() {}

    /**
     * @param data the folder {@code d} of the vault
     * @param masterkey stays the caller's
     * @return empty where no file there was encrypted with this key
     */
    public static Optional<Scheme> detect(Path data, Masterkey masterkey) throws IOException {
        Search search = new Search(masterkey);
        if (Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS)) Files.walkFileTree(data, search);
        return Optional.ofNullable(search.found);
    }

    /** Whether the folder of the root's ciphertext is there, whose name depends on the key: so it is this vault's. */
    public static boolean hasRoot(Path data, Masterkey masterkey) {
        // Names are encrypted alike by both.
        try (VaultCryptor cryptor = new VaultCryptor(masterkey, Scheme.SIV_GCM)) {
            return Files.isDirectory(data.resolveSibling(cryptor.contentDirectory(DirectoryId.ROOT)));
        }
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Masterkey masterkey;
        private int tried;
        private @Nullable Scheme found;

        Search(Masterkey masterkey) {
            this.masterkey = masterkey;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isEncrypted(file.getFileName().toString())) {
                tried++;
                found = schemeOf(file);
            }
            return found == null && tried < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isEncrypted(String name) {
            return name.endsWith(NodeName.SUFFIX) && !name.equals(NodeName.DIRECTORY_FILE);
        }

        private @Nullable Scheme schemeOf(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] beginning = in.readNBytes(CiphertextSizes.LONGEST_HEADER);
                return Arrays.stream(Scheme.values())
                        .filter(scheme -> isHeader(beginning, scheme))
                        .findFirst()
                        .orElse(null);
            } catch (IOException unreadable) {
                return null;
            }
        }

        private boolean isHeader(byte[] beginning, Scheme scheme) {
            try (Cryptor cryptor = CryptorProvider.forScheme(scheme).provide(masterkey.copy(), new SecureRandom())) {
                int length = cryptor.fileHeaderCryptor().headerSize();
                if (beginning.length < length) return false;
                cryptor.fileHeaderCryptor().decryptHeader(ByteBuffer.wrap(beginning, 0, length));
                return true;
            } catch (AuthenticationFailedException e) {
                return false;
            }
        }
    }
}
