package app.latent.indexer.search;

import app.latent.indexer.search.Sight.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * A hash, and the documents that have it.
 *
 * @param documents at least one
 */
record Hashed(long hash, List<Integer> documents) {
    private record Entry(long hash, int document) {}

    /**
     * All that are seen and have one, each hash once.
     *
     * @param field with a number of each document that has one
     */
    static List<Hashed> all(IndexSearcher searcher, Visible visible, String field) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits seen = visible.of(leaf);
            NumericDocValues values = leaf.reader().getNumericDocValues(field);
            while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                if (seen == null || seen.get(values.docID())) {
                    entries.add(new Entry(values.longValue(), leaf.docBase + values.docID()));
                }
            }
        }
        entries.sort(Comparator.comparingLong(Entry::hash).thenComparingInt(Entry::document));
        return divided(entries);
    }

    private static List<Hashed> divided(List<Entry> entries) {
        List<Hashed> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (all.isEmpty() || all.getLast().hash != entry.hash) {
                all.add(new Hashed(entry.hash, new ArrayList<>(1)));
            }
            all.getLast().documents.add(entry.document);
        }
        return all;
    }
}
