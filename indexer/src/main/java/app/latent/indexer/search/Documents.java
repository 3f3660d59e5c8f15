package app.latent.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/** The numbers of all documents that match, in their order: a search for the best of them would make room for every document. */
final class Documents implements CollectorManager<Documents.Numbers, List<Integer>> {
    static List<Integer> of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new Documents());
    }

    /** The paths of all photos that match. */
    static List<String> paths(IndexSearcher searcher, Query query) throws IOException {
        List<String> paths = new ArrayList<>();
        StoredFields documents = searcher.storedFields();
        for (int number : of(searcher, query)) {
            paths.add(documents.document(number, Set.of(Fields.PATH)).get(Fields.PATH));
        }
        return paths;
    }

    /** Empty where there is no such photo, or it is not seen. */
    static OptionalInt withId(IndexSearcher searcher, Sight sight, String id) throws IOException {
        ScoreDoc[] hits = searcher.search(sight.seen(new TermQuery(new Term(Fields.ID, id))), 1).scoreDocs;
        return hits.length == 0 ? OptionalInt.empty() : OptionalInt.of(hits[0].doc);
    }

    /** A number of one document; empty where it has none of that name. */
    static OptionalLong number(IndexSearcher searcher, int document, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        boolean known = values != null && values.advanceExact(document - leaf.docBase);
        return known ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
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
