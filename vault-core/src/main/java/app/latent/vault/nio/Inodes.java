package app.latent.vault.nio;

import app.latent.vault.backing.NumberedIdentity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Inode numbers from files' keys. */
final class Inodes {

    private Inodes() {}

    /**
     * The first 64 bits of a digest: programs take two files of one number for one and the same, so that a mere {@link Object#hashCode} would lose data in
     * {@code cp} and {@code mv}. Never 0, which says that there is none.
     */
    static long of(Object key) {
        long number = key instanceof NumberedIdentity numbered ? numbered.number() : digest(key.toString());
        return number == 0 ? 1 : number;
    }

    private static long digest(String key) {
        return ByteBuffer.wrap(sha256(key.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private static byte[] sha256(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
