package app.latent.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The numbers of all documents that match, in their order: a search for the best of them would make room for every document. */
final class Documents implements CollectorManager<Documents.Numbers, List<Integer>> {
    static List<Integer> of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new Documents());
    }

    static final class Numbers extends SimpleCollector {
        private final List<Integer> numbers = new ArrayList<>();
        private int first;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            first = leaf.docBase;
        }

        @Override
        public void collect(int doc) {
            numbers.add(first + doc);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Numbers newCollector() {
        return new Numbers();
    }

    @Override
    public List<Integer> reduce(Collection<Numbers> parts) {
        return parts.stream().flatMap(p -> p.numbers.stream()).toList();
    }
}
