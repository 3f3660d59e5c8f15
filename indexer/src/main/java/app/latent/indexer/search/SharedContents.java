package app.latent.indexer.search;

import app.latent.indexer.search.Sight.Visible;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;

/**
 * Finds photos whose file has the contents of another's. Which contents these are is worked out once for each state of the
 * index, from a column of 8 MB for a million photos, when somebody asks; so a copy that comes or goes is told at once.
 */
final class SharedContents {
    private final Seeing seeing;
    private final PerState<long[]> contents = new PerState<>(searcher -> shared(all(searcher)));

    /** Which photos count. */
    @FunctionalInterface
    interface Seeing {
        Visible in(IndexSearcher searcher) throws IOException;
    }

    SharedContents(Seeing seeing) {
        this.seeing = seeing;
    }

    Query query() {
        return new Deferred(searcher -> query(contents.of(searcher)));
    }

    private static Query query(long[] contents) {
        return contents.length == 0
                ? MatchNoDocsQuery.INSTANCE
                : NumericDocValuesField.newSlowSetQuery(Fields.CONTENT, contents);
    }

    private long[] all(IndexSearcher searcher) throws IOException {
        long[] all = new long[searcher.getIndexReader().numDocs()];
        int count = 0;
        Visible visible = seeing.in(searcher);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits seen = visible.of(leaf);
            NumericDocValues values = leaf.reader().getNumericDocValues(Fields.CONTENT);
            while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                if (seen == null || seen.get(values.docID())) {
                    all[count++] = values.longValue();
                }
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Each once, in order. */
    private static long[] shared(long[] all) {
        Arrays.sort(all);
        int count = 0;
        for (int i = 1; i < all.length; i++) {
            boolean known = count > 0 && all[count - 1] == all[i];
            if (all[i] == all[i - 1] && !known) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }
}
