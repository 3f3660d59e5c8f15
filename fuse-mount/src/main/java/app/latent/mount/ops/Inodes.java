package app.latent.mount.ops;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Inode numbers from what a file system gives as a file's key. */
final class Inodes {

    private Inodes() {}

    /**
     * The first 64 bits of a digest: programs take two files of one number for one and the same, so that a mere
     * {@link Object#hashCode} would lose data in {@code cp} and {@code mv}.
     */
    static long of(@Nullable Object fileKey) {
        if (fileKey == null) {
            return 0;
        }
        long number = 0;
        byte[] digest = sha256(fileKey.toString().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < Long.BYTES; i++) {
            number = (number << Byte.SIZE) | (digest[i] & 0xff);
        }
        return number;
    }

    private static byte[] sha256(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
