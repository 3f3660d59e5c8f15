package app.latent.indexer.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** What is worked out of the whole index, and holds until anything in it changes. Safe for use by many threads. */
final class PerState<T> {
    @FunctionalInterface
    interface Making<T> {
        T make(IndexSearcher searcher) throws IOException;
    }

    private record Made<T>(Object state, T value) {}

    private final Making<T> making;
    private volatile @Nullable Made<T> last;

    PerState(Making<T> making) {
        this.making = making;
    }

    /** Two threads that ask at once may both make it; the one is as good as the other. */
    T of(IndexSearcher searcher) throws IOException {
        IndexReader.CacheHelper state = searcher.getIndexReader().getReaderCacheHelper();
        if (state == null) {
            return making.make(searcher);
        }
        Made<T> known = last;
        if (known != null && known.state.equals(state.getKey())) {
            return known.value;
        }
        T now = making.make(searcher);
        last = new Made<>(state.getKey(), now);
        return now;
    }
}
