package app.latent.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;

/**
 * Finds photos by their perceptual hash, comparing it with every other one: for a million photos that is a column of 8 MB and
 * some tens of milliseconds, so that no index by parts of the hash has to be kept.
 */
final class LookAlikes {
    /** Bits, of 64. The same picture in other sizes and formats is within 6; other pictures begin beyond 10. */
    private static final int FARTHEST = 9;

    private final IndexSearcher searcher;

    LookAlikes(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private record Found(int document, int distance) {}

    /** Documents, the likest first. */
    List<Integer> of(String id, int limit) throws IOException {
        ScoreDoc[] hits = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
        OptionalLong fingerprint = hits.length == 0 ? OptionalLong.empty() : fingerprint(hits[0].doc);
        if (fingerprint.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            addNear(leaf, fingerprint.getAsLong(), hits[0].doc, found);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::distance))
                .limit(limit)
                .map(Found::document)
                .toList();
    }

    private OptionalLong fingerprint(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(Fields.FINGERPRINT);
        boolean known = values != null && values.advanceExact(document - leaf.docBase);
        return known ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
    }

    private static void addNear(LeafReaderContext leaf, long fingerprint, int itself, List<Found> found)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues values = leaf.reader().getNumericDocValues(Fields.FINGERPRINT);
        while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            int distance = Long.bitCount(values.longValue() ^ fingerprint);
            int document = leaf.docBase + values.docID();
            if (distance <= FARTHEST && document != itself && (live == null || live.get(values.docID()))) {
                found.add(new Found(document, distance));
            }
        }
    }
}
