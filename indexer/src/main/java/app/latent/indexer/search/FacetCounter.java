package app.latent.indexer.search;

import app.latent.indexer.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts matches by the values of facets other than time. */
final class FacetCounter implements CollectorManager<FacetCounter.Counts, Map<Facet, Map<String, Long>>> {
    private final Set<Facet> facets;

    FacetCounter(Set<Facet> facets) {
        this.facets = facets;
    }

    /** One facet in one segment: values by their number there. */
    private static final class Leaf {
        private final Facet facet;
        private final SortedSetDocValues values;
        private final @Nullable SortedDocValues single;
        private final int[] counts;

        Leaf(LeafReader reader, Facet facet) throws IOException {
            this.facet = facet;
            this.values = values(reader, facet);
            this.single = DocValues.unwrapSingleton(values);
            this.counts = new int[(int) values.getValueCount()];
        }

        private static SortedSetDocValues values(LeafReader reader, Facet facet) throws IOException {
            String field = Fields.facet(facet);
            return facet.isMany()
                    ? DocValues.getSortedSet(reader, field)
                    : DocValues.singleton(DocValues.getSorted(reader, field));
        }

        void count(int doc) throws IOException {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
    }

    static final class Counts extends SimpleCollector {
        private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        private List<Leaf> leaves = List.of();

        private Counts(Set<Facet> facets) {
            facets.forEach(f -> counts.put(f, new HashMap<>()));
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaves = new ArrayList<>();
            for (Facet facet : counts.keySet()) {
                leaves.add(new Leaf(context.reader(), facet));
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            for (Leaf leaf : leaves) {
                leaf.count(doc);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Leaf leaf : leaves) {
                Map<String, Long> sum = counts.get(leaf.facet);
                for (int i = 0; i < leaf.counts.length && sum != null; i++) {
                    if (leaf.counts[i] > 0) {
                        sum.merge(leaf.values.lookupOrd(i).utf8ToString(), (long) leaf.counts[i], Long::sum);
                    }
                }
            }
            leaves = List.of();
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
