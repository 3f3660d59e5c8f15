package app.latent.indexer.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** What is worked out of the whole index, and holds until anything in it changes. Safe for use by many threads. */
final class PerState<T> {
    @FunctionalInterface
    interface Making<T> {
        T make(IndexReader reader) throws IOException;
    }

    private record Made<T>(Object state, T value) {}

    private final Making<T> making;
    private volatile @Nullable Made<T> last;

    PerState(Making<T> making) {
        this.making = making;
    }

    /** Two threads that ask at once may both make it; the one is as good as the other. */
    T of(IndexReader reader) throws IOException {
        IndexReader.CacheHelper state = reader.getReaderCacheHelper();
        if (state == null) {
            return making.make(reader);
        }
        Made<T> known = last;
        if (known != null && known.state.equals(state.getKey())) {
            return known.value;
        }
        T now = making.make(reader);
        last = new Made<>(state.getKey(), now);
        return now;
    }
}
