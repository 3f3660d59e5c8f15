package app.latent.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds photos whose file has the contents of another's. Which contents these are is worked out once for each state of the
 * index, from a column of 8 MB for a million photos, when somebody asks; so a copy that comes or goes is told at once.
 */
final class Duplicates {
    private final PerState<long[]> contents = new PerState<>(reader -> shared(all(reader)));

    Query query() {
        return new OfOthers(this);
    }

    private static long[] all(IndexReader reader) throws IOException {
        long[] all = new long[reader.numDocs()];
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues values = leaf.reader().getNumericDocValues(Fields.CONTENT);
            while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                if (live == null || live.get(values.docID())) {
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

    /** Becomes a query for contents once it is known which state of the index is asked. */
    private static final class OfOthers extends Query {
        private final Duplicates duplicates;

        OfOthers(Duplicates duplicates) {
            this.duplicates = duplicates;
        }

        @Override
        public Query rewrite(IndexSearcher searcher) throws IOException {
            long[] contents = duplicates.contents.of(searcher.getIndexReader());
            return contents.length == 0
                    ? MatchNoDocsQuery.INSTANCE
                    : NumericDocValuesField.newSlowSetQuery(Fields.CONTENT, contents);
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "duplicates";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfOthers others && others.duplicates == duplicates;
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(duplicates);
        }
    }
}
