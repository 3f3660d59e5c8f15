package app.latent.app.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file as a second factor, of which the format of the vault knows nothing: what the vault is encrypted with is the passphrase, a hyphen, and the SHA-256 of a
 * line and the file, in lower-case hexadecimal. Any program that opens the vault opens it with that.
 */
public final class KeyFile {
    /** So that the hash is in no list of hashes of known files. */
    private static final String LINE = "latent-key-file-1\n";

    /** A hyphen and 64 digits. */
    public static final int SUFFIX_LENGTH = 65;

    /** Less is soon guessed. */
    public static final int LEAST_BYTES = 32;

    private static final int BUFFER = 64 * 1024;

    private KeyFile() {}

    /** A key file that cannot be used. The message is for the user. */
    public static final class UnusableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }

    /**
     * What the vault is encrypted with.
     *
     * @param passphrase wiped, whatever happens
     * @return the caller wipes it
     * @throws UnusableException where the file is too small, or lies in a vault's own folder
     */
    public static char[] join(char[] passphrase, Path file) throws IOException {
        char[] suffix = {};
        try {
            suffix = suffix(file);
            char[] joined = Arrays.copyOf(passphrase, passphrase.length + suffix.length);
            System.arraycopy(suffix, 0, joined, passphrase.length, suffix.length);
            return joined;
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(suffix, '\0');
        }
    }

    private static char[] suffix(Path file) throws IOException {
        requireApart(file);
        byte[] hash = hash(file);
        char[] suffix = new char[SUFFIX_LENGTH];
        suffix[0] = '-';
        for (int i = 0; i < hash.length; i++) {
            suffix[1 + 2 * i] = HexFormat.of().toHighHexDigit(hash[i]);
            suffix[2 + 2 * i] = HexFormat.of().toLowHexDigit(hash[i]);
        }
        Arrays.fill(hash, (byte) 0);
        return suffix;
    }

    private static void requireApart(Path file) throws IOException {
        for (Path at = file.toRealPath().getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("vault.cryptomator"))) {
                throw new UnusableException("The key file " + file + " is in the vault's folder, so whoever has the one"
                        + " has the other. Move it elsewhere, and make sure that it is not synced to the same place.");
            }
        }
    }

    private static byte[] hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        digest.update(LINE.getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
        if (length < LEAST_BYTES) {
            throw new UnusableException("The key file " + file + " has fewer than " + LEAST_BYTES
                    + " bytes, which is soon guessed. Make one:  head -c 64 /dev/urandom > FILE");
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
