package app.latent.indexer.pipeline;

import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.store.StoreKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Keyed hashes of files' contents, by which exact duplicates are found: the first 64 bits of an HMAC-SHA256 of the contents' SHA-256, so that whoever has a file can
 * ask for it by that. Two of a million different files share one with a chance of 1 in 37 million.
 */
final class ContentHashes {
    private final StoreKey key;

    ContentHashes(StoreKey key) {
        this.key = key;
    }

    /** Hashes a file while it is read. */
    HashedSource over(PhotoSource source) {
        try {
            return new HashedSource(source, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads what is left of a file. To be called once. */
    long of(HashedSource file) throws IOException {
        return of(file.hash());
    }

    /** @param sha256 of the contents */
    long of(byte[] sha256) {
        return ByteBuffer.wrap(key.mac(sha256)).getLong();
    }
}
