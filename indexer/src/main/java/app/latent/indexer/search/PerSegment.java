package app.latent.indexer.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is worked out of each segment once. A segment never changes but for what is deleted from it, so it is of all its
 * documents, and kept for as long as the segment is. Safe for use by many threads.
 */
final class PerSegment<T> {
    @FunctionalInterface
    interface Making<T> {
        /** @param segment with the deleted documents */
        T make(LeafReader segment) throws IOException;
    }

    private final Making<T> making;
    private final Map<Object, T> made = new ConcurrentHashMap<>();

    PerSegment(Making<T> making) {
        this.making = making;
    }

    /** Two threads that ask at once may both make it; the one is as good as the other. */
    T of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (core == null) {
            return making.make(segment);
        }
        T known = made.get(core.getKey());
        if (known != null) {
            return known;
        }
        T now = making.make(segment);
        if (made.put(core.getKey(), now) == null) {
            core.addClosedListener(made::remove);
        }
        return now;
    }
}
