package app.latent.indexer.search;

import app.latent.indexer.Facet;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts matches by the values of facets other than time. */
final class FacetCounter implements CollectorManager<FacetCounter.Counts, Map<Facet, Map<String, Long>>> {
    private final Set<Facet> facets;

    FacetCounter(Set<Facet> facets) {
        this.facets = facets;
    }

    static final class Counts extends SimpleCollector {
        private final Set<Facet> facets;
        private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);

        /** The values of the map, without what going over it costs for each photo. */
        private FacetColumn[] all = new FacetColumn[0];

        private Counts(Set<Facet> facets) {
            this.facets = facets;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (Facet facet : facets) {
                columns.put(facet, new FacetColumn(context.reader(), facet));
            }
            all = columns.values().toArray(FacetColumn[]::new);
        }

        @Override
        public void collect(int doc) throws IOException {
            for (FacetColumn column : all) {
                column.count(doc, 1);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Map.Entry<Facet, FacetColumn> column : columns.entrySet()) {
                column.getValue().addTo(counts.computeIfAbsent(column.getKey(), f -> new HashMap<>()));
            }
            columns.clear();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Counts newCollector() {
        return new Counts(facets);
    }

    @Override
    public Map<Facet, Map<String, Long>> reduce(Collection<Counts> parts) {
        Map<Facet, Map<String, Long>> sum = new EnumMap<>(Facet.class);
        for (Counts part : parts) {
            part.counts.forEach((facet, values) -> values.forEach((value, photos) ->
                    sum.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, photos, Long::sum)));
        }
        return sum;
    }
}
