package app.latent.indexer.search;

import app.latent.indexer.Facet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * How many of all photos have each value of each facet: what is asked most often, and would take longest. Counted once for each
 * segment; the values of photos that were deleted from it are taken off again.
 */
final class FacetTotals {
    private final Set<Facet> facets;
    private final PerSegment<Map<Facet, int[]>> segments = new PerSegment<>(this::counted);
    private final PerState<Map<Facet, Map<String, Long>>> totals = new PerState<>(this::total);

    FacetTotals() {
        facets = EnumSet.allOf(Facet.class);
        facets.removeIf(f -> f.isTime() || f == Facet.ALBUM || f == Facet.FOLDER);
    }

    /** Of facets other than time, album and folder; not to be changed. */
    Map<Facet, Map<String, Long>> of(IndexSearcher searcher) throws IOException {
        return totals.of(searcher);
    }

    private Map<Facet, int[]> counted(LeafReader segment) throws IOException {
        Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            FacetColumn column = new FacetColumn(segment, facet);
            for (int doc = 0; doc < segment.maxDoc(); doc++) {
                column.count(doc, 1);
            }
            counts.put(facet, column.counts());
        }
        return counts;
    }

    private Map<Facet, Map<String, Long>> total(IndexSearcher searcher) throws IOException {
        Map<Facet, Map<String, Long>> sum = new EnumMap<>(Facet.class);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Map<Facet, int[]> counts = segments.of(leaf.reader());
            for (Facet facet : facets) {
                FacetColumn column = new FacetColumn(leaf.reader(), facet);
                column.add(counts.getOrDefault(facet, new int[0]));
                takeOffDeleted(leaf.reader(), column);
                column.addTo(sum.computeIfAbsent(facet, f -> new HashMap<>()));
            }
        }
        return sum;
    }

    private static void takeOffDeleted(LeafReader segment, FacetColumn column) throws IOException {
        Bits live = segment.getLiveDocs();
        for (int doc = 0; live != null && doc < live.length(); doc++) {
            if (!live.get(doc)) {
                column.count(doc, -1);
            }
        }
    }
}
