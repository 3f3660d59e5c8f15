package app.latent.indexer.search;

import app.latent.indexer.PhotoSearch.MonthCount;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts matches by month. */
final class MonthCounter implements CollectorManager<MonthCounter.Counts, List<MonthCount>> {
    private static final int MONTHS = 12;

    /** By month since year 0, latest first. */
    static final class Counts extends SimpleCollector {
        private final NavigableMap<Integer, Long> counts = new TreeMap<>(Collections.reverseOrder());
        private @Nullable NumericDocValues months;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            months = DocValues.getNumeric(leaf.reader(), Fields.MONTH);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (months != null && months.advanceExact(doc)) {
                counts.merge((int) months.longValue(), 1L, Long::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Counts newCollector() {
        return new Counts();
    }

    @Override
    public List<MonthCount> reduce(Collection<Counts> parts) {
        NavigableMap<Integer, Long> sum = new TreeMap<>(Collections.reverseOrder());
        parts.forEach(p -> p.counts.forEach((month, count) -> sum.merge(month, count, Long::sum)));
        return sum.entrySet().stream()
                .map(e -> new MonthCount(
                        Math.floorDiv(e.getKey(), MONTHS), Math.floorMod(e.getKey(), MONTHS) + 1, e.getValue()))
                .toList();
    }
}
