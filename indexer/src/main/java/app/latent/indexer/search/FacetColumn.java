package app.latent.indexer.search;

import app.latent.indexer.Facet;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** One facet in one segment, with a count for each of its values. For one thread, document after document. */
final class FacetColumn {
    private final SortedSetDocValues values;
    private final @Nullable SortedDocValues single;

    /** By the number of the value in the segment. */
    private final int[] counts;

    FacetColumn(LeafReader segment, Facet facet) throws IOException {
        String field = Fields.facet(facet);
        this.values = facet.isMany()
                ? DocValues.getSortedSet(segment, field)
                : DocValues.singleton(DocValues.getSorted(segment, field));
        this.single = DocValues.unwrapSingleton(values);
        this.counts = new int[(int) values.getValueCount()];
    }

    void count(int doc, int photos) throws IOException {
        if (single != null) {
            if (single.advanceExact(doc)) {
                counts[single.ordValue()] += photos;
            }
        } else if (values.advanceExact(doc)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                counts[(int) values.nextOrd()] += photos;
            }
        }
    }

    /** @param others of another column of the same segment and facet */
    void add(int[] others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    int[] counts() {
        return counts.clone();
    }

    void addTo(Map<String, Long> sum) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                sum.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
            }
        }
    }
}
