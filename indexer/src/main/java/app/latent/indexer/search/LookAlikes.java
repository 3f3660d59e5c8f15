package app.latent.indexer.search;

import app.latent.indexer.search.Sight.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds photos by their perceptual hash, comparing it with every other one: for a million photos that is a column of 8 MB and
 * some tens of milliseconds, so that no index by parts of the hash has to be kept.
 */
final class LookAlikes {
    /** Bits, of 64. The same picture in other sizes and formats is within 6; other pictures begin beyond 10. */
    private static final int FARTHEST = 9;

    private final IndexSearcher searcher;
    private final Sight sight;

    LookAlikes(IndexSearcher searcher, Sight sight) {
        this.searcher = searcher;
        this.sight = sight;
    }

    private record Found(int document, int distance) {}

    /** Documents, the likest first. */
    List<Integer> of(String id, int limit) throws IOException {
        OptionalInt document = Documents.withId(searcher, sight, id);
        OptionalLong fingerprint = document.isEmpty()
                ? OptionalLong.empty()
                : Documents.number(searcher, document.getAsInt(), Fields.FINGERPRINT);
        if (fingerprint.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Visible visible = sight.visible(searcher);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            addNear(leaf, visible.of(leaf), fingerprint.getAsLong(), found);
        }
        return found.stream()
                .filter(f -> f.document != document.getAsInt())
                .sorted(Comparator.comparingInt(Found::distance))
                .limit(limit)
                .map(Found::document)
                .toList();
    }

    private static void addNear(LeafReaderContext leaf, @Nullable Bits seen, long fingerprint, List<Found> found)
            throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(Fields.FINGERPRINT);
        while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            int distance = Long.bitCount(values.longValue() ^ fingerprint);
            if (distance <= FARTHEST && (seen == null || seen.get(values.docID()))) {
                found.add(new Found(leaf.docBase + values.docID(), distance));
            }
        }
    }
}
