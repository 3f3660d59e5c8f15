package app.latent.indexer.search;

import app.latent.indexer.PhotoSearch.DayCount;
import app.latent.indexer.PhotoSearch.MonthCount;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts matches by day, newest first. */
final class DayCounter implements CollectorManager<DayCounter.Counts, List<DayCount>> {

    /** By day since 1970. */
    static final class Counts extends SimpleCollector {
        private final Map<Long, Long> counts = new TreeMap<>();
        private @Nullable NumericDocValues days;

        /** Photos lie in the order of time: what is counted is mostly of the same day as the one before. */
        private long day = Long.MIN_VALUE;

        private long photos;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (days == null || !days.advanceExact(doc)) {
                return;
            }
            long now = days.longValue();
            if (now != day) {
                flush();
                day = now;
            }
            photos++;
        }

        private void flush() {
            if (photos > 0) {
                counts.merge(day, photos, Long::sum);
            }
            photos = 0;
        }

        @Override
        public void finish() {
            flush();
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
    public List<DayCount> reduce(Collection<Counts> parts) {
        NavigableMap<Long, Long> sum = new TreeMap<>();
        parts.forEach(p -> p.counts.forEach((day, photos) -> sum.merge(day, photos, Long::sum)));
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
