package app.latent.indexer.search;

import app.latent.indexer.PhotoSearch.DayCount;
import app.latent.indexer.PhotoSearch.MonthCount;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts matches by day, newest first. */
final class DayCounter implements CollectorManager<DayCounter.Counts, List<DayCount>> {
    /** Nearly all photos were taken on one of these days, which are counted in an array. */
    private static final int FIRST_USUAL = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private static final int USUAL = (int) LocalDate.of(2100, 1, 1).toEpochDay() - FIRST_USUAL;

    private final PerSegment<DayRuns> runs;

    DayCounter(PerSegment<DayRuns> runs) {
        this.runs = runs;
    }

    /** Of one search, segment by segment. */
    static final class Counts extends SimpleCollector {
        private final PerSegment<DayRuns> all;

        private final long[] usual = new long[USUAL];

        /** By day since 1970: of clocks that were never set, and the like. */
        private final Map<Long, Long> others = new HashMap<>();

        private @Nullable DayRuns runs;
        private int run;
        private long photos;

        private Counts(PerSegment<DayRuns> all) {
            this.all = all;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            runs = all.of(leaf.reader());
            run = 0;
        }

        @Override
        public void collect(int doc) {
            while (runs != null && doc >= runs.end(run)) {
                next(runs);
            }
            photos++;
        }

        /** All of a segment, mostly: how many documents each day has is known without a look at them. */
        @Override
        public void collectRange(int min, int max) {
            int from = min;
            while (runs != null && from < max) {
                while (from >= runs.end(run)) {
                    next(runs);
                }
                int until = Math.min(max, runs.end(run));
                photos += until - from;
                from = until;
            }
        }

        private void next(DayRuns now) {
            flush(now);
            run++;
        }

        private void flush(DayRuns now) {
            if (photos > 0) {
                add(now.day(run), photos);
            }
            photos = 0;
        }

        private void add(long day, long more) {
            if (day >= FIRST_USUAL && day < FIRST_USUAL + USUAL) {
                usual[(int) (day - FIRST_USUAL)] += more;
            } else {
                others.merge(day, more, Long::sum);
            }
        }

        @Override
        public void finish() {
            if (runs != null && runs.count() > 0) {
                flush(runs);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Counts newCollector() {
        return new Counts(runs);
    }

    @Override
    public List<DayCount> reduce(Collection<Counts> parts) {
        NavigableMap<Long, Long> sum = new TreeMap<>();
        for (Counts part : parts) {
            part.others.forEach((day, photos) -> sum.merge(day, photos, Long::sum));
            for (int i = 0; i < USUAL; i++) {
                if (part.usual[i] > 0) {
                    sum.merge((long) FIRST_USUAL + i, part.usual[i], Long::sum);
                }
            }
        }
        List<DayCount> days = new ArrayList<>();
        sum.descendingMap().forEach((day, photos) -> days.add(new DayCount(LocalDate.ofEpochDay(day), photos)));
        return days;
    }

    static Map<YearMonth, Long> byMonth(List<DayCount> days) {
        Map<YearMonth, Long> months = new LinkedHashMap<>();
        days.forEach(d -> months.merge(YearMonth.from(d.day()), d.photos(), Long::sum));
        return months;
    }

    static List<MonthCount> months(List<DayCount> days) {
        return byMonth(days).entrySet().stream()
                .map(m -> new MonthCount(m.getKey().getYear(), m.getKey().getMonthValue(), m.getValue()))
                .toList();
    }
}
