package app.latent.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Where the photos of a segment were taken, in memory: 8 bytes each, made when the map is first looked at. */
final class Points {
    /** In the sea at the map's lower edge; nothing is shown of it. */
    static final long NONE = -1;

    private final long[] points;

    private Points(long[] points) {
        this.points = points;
    }

    static Points of(LeafReader segment) throws IOException {
        long[] points = new long[segment.maxDoc()];
        Arrays.fill(points, NONE);
        NumericDocValues values = segment.getNumericDocValues(Fields.MAP);
        while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            points[values.docID()] = values.longValue();
        }
        return new Points(points);
    }

    /** As {@link Mercator#point}, or {@link #NONE}. */
    long of(int doc) {
        return points[doc];
    }
}
