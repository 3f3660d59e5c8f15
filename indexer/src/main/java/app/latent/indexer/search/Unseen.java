package app.latent.indexer.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.SearcherManager;

/** The photos that were written since searches began to see: whoever needs one as it was written last refreshes first. */
final class Unseen {
    private final SearcherManager searchers;
    private final AtomicLong writes = new AtomicLong();
    private final Map<String, Long> lastWrites = new ConcurrentHashMap<>();

    Unseen(SearcherManager searchers) {
        this.searchers = searchers;
    }

    /** To be told after the writing: what is told before may be forgotten by a refresh that does not see it. */
    void wrote(String id) {
        lastWrites.put(id, writes.incrementAndGet());
    }

    void refresh() throws IOException {
        Map<String, Long> seen = Map.copyOf(lastWrites);
        searchers.maybeRefreshBlocking();
        seen.forEach(lastWrites::remove);
    }

    void refreshFor(String id) throws IOException {
        if (lastWrites.containsKey(id)) {
            refresh();
        }
    }
}
