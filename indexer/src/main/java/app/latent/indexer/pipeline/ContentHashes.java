package app.latent.indexer.pipeline;

import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.store.StoreKey;

/**
 * Keyed hashes of files' contents, by which exact duplicates are found: the first 64 bits of an HMAC-SHA256. Two of a
 * million different files share one with a chance of 1 in 37 million.
 */
final class ContentHashes {
    private final StoreKey key;

    ContentHashes(StoreKey key) {
        this.key = key;
    }

    HashedSource over(PhotoSource source) {
        return new HashedSource(source, key.startMac());
    }
}
