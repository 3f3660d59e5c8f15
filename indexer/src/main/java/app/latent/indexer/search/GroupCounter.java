package app.latent.indexer.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Tallies matches by groups. */
final class GroupCounter implements CollectorManager<GroupCounter.Counts, Map<String, Tally>> {
    private final Columns columns;

    GroupCounter(Columns columns) {
        this.columns = columns;
    }

    /** Gives the groups of a segment. */
    @FunctionalInterface
    interface Columns {
        GroupColumn of(LeafReader segment) throws IOException;
    }

    static final class Counts extends SimpleCollector {
        private final Columns columns;
        private final Map<String, Tally> tallies = new HashMap<>();
        private @Nullable SegmentTallies segment;

        private Counts(Columns columns) {
            this.columns = columns;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            segment = new SegmentTallies(leaf.reader(), columns.of(leaf.reader()));
        }

        @Override
        public void collect(int doc) throws IOException {
            if (segment != null) {
                segment.count(doc);
            }
        }

        @Override
        public void finish() throws IOException {
            if (segment != null) {
                segment.addTo(tallies);
            }
            segment = null;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Counts newCollector() {
        return new Counts(columns);
    }

    @Override
    public Map<String, Tally> reduce(Collection<Counts> parts) {
        Map<String, Tally> sum = new HashMap<>();
        parts.forEach(part -> part.tallies.forEach((value, tally) -> sum.merge(value, tally, Tally::plus)));
        return sum;
    }
}
