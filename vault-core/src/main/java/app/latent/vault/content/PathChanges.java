package app.latent.vault.content;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts how often the ciphertext at a path was changed by those who had it open: the last of them who could write closed it, or it was given another. Whoever
 * opened it meanwhile, and finds nobody who has it open, looks at it again. Paths share counts, so that there are few: who looks in vain loses a moment.
 */
final class PathChanges {

    private static final int COUNTS = 256;

    private final long[] counts = new long[COUNTS];
    private final AtomicLong all = new AtomicLong();

    void changed(String contentPath) {
        counts[index(contentPath)]++;
        all.incrementAndGet();
    }

    /** Of all paths, for any thread. */
    long all() {
        return all.get();
    }

    long of(String contentPath) {
        return counts[index(contentPath)];
    }

    private static int index(String contentPath) {
        return Math.floorMod(contentPath.hashCode(), COUNTS);
    }
}
