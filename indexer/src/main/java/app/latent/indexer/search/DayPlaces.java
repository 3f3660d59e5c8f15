package app.latent.indexer.search;

import app.latent.indexer.Facet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** In which cities matches of a day were taken, those of most photos first. Days without any are left out. */
final class DayPlaces implements CollectorManager<DayPlaces.Counts, Map<LocalDate, List<String>>> {
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final PerSegment<DayRuns> runs;
    private final int most;

    /** @param most cities of a day */
    DayPlaces(PerSegment<DayRuns> runs, int most) {
        this.runs = runs;
        this.most = most;
    }

    /** Of one search, segment by segment; the documents of a day follow each other in each. */
    static final class Counts extends SimpleCollector {
        private final PerSegment<DayRuns> all;

        /** By day since 1970. */
        private final Map<Long, Map<String, Long>> cities = new HashMap<>();

        /** Of the run at hand, by the number of the city in the segment. */
        private final Map<Integer, Long> photos = new HashMap<>();

        private @Nullable DayRuns runs;
        private @Nullable SortedDocValues values;
        private int run;

        private Counts(PerSegment<DayRuns> all) {
            this.all = all;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            runs = all.of(leaf.reader());
            values = DocValues.getSorted(leaf.reader(), Fields.facet(Facet.CITY));
            run = 0;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (runs == null || values == null) {
                return;
            }
            while (doc >= runs.end(run)) {
                flush(runs.day(run), values);
                run++;
            }
            if (values.advanceExact(doc)) {
                photos.merge(values.ordValue(), 1L, Long::sum);
            }
        }

        private void flush(long day, SortedDocValues names) throws IOException {
            for (Map.Entry<Integer, Long> city : photos.entrySet()) {
                String name = names.lookupOrd(city.getKey()).utf8ToString();
                cities.computeIfAbsent(day, d -> new HashMap<>()).merge(name, city.getValue(), Long::sum);
            }
            photos.clear();
        }

        @Override
        public void finish() throws IOException {
            if (runs != null && values != null && run < runs.count()) {
                flush(runs.day(run), values);
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
    public Map<LocalDate, List<String>> reduce(Collection<Counts> parts) {
        Map<Long, Map<String, Long>> sum = new HashMap<>();
        for (Counts part : parts) {
            part.cities.forEach((day, cities) -> cities.forEach((city, photos) ->
                    sum.computeIfAbsent(day, d -> new HashMap<>()).merge(city, photos, Long::sum)));
        }
        return sum.entrySet().stream()
                .collect(Collectors.toMap(
                        day -> LocalDate.ofEpochDay(day.getKey()),
                        day -> largest(day.getValue()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private List<String> largest(Map<String, Long> cities) {
        return cities.entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
