package app.latent.indexer.search;

import app.latent.indexer.Facet;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The groups that the documents of one segment are in, by numbers. For one thread, document after document. */
interface GroupColumn {
    /** How many numbers there are. */
    int groups();

    /** Goes on to a document, and tells how many groups it is in. */
    int advance(int doc) throws IOException;

    /** Of the groups of the document the next one. */
    int next() throws IOException;

    /** What a group is called; several may be called the same. */
    String value(int group) throws IOException;

    /** @throws IllegalArgumentException of albums, which no document knows */
    static GroupColumn of(LeafReader segment, Facet facet, PerSegment<DayRuns> days) throws IOException {
        return switch (facet) {
            case YEAR, MONTH -> new OfTime(days.of(segment), facet);
            case TAG -> new OfValues(DocValues.getSortedSet(segment, Fields.WITHIN_TAG));
            case PERSON, FOLDER -> new OfValues(DocValues.getSortedSet(segment, Fields.facet(facet)));
            case CAMERA, LENS, COUNTRY, CITY, TYPE ->
                new OfValues(DocValues.singleton(DocValues.getSorted(segment, Fields.facet(facet))));
            case ALBUM -> throw new IllegalArgumentException("no facet of documents: " + facet);
        };
    }

    /** All documents in one group without a name. */
    record OfAll() implements GroupColumn {
        @Override
        public int groups() {
            return 1;
        }

        @Override
        public int advance(int doc) {
            return 1;
        }

        @Override
        public int next() {
            return 0;
        }

        @Override
        public String value(int group) {
            return "";
        }
    }

    /** By the values of a field. */
    record OfValues(SortedSetDocValues values) implements GroupColumn {
        @Override
        public int groups() {
            return (int) values.getValueCount();
        }

        @Override
        public int advance(int doc) throws IOException {
            return values.advanceExact(doc) ? values.docValueCount() : 0;
        }

        @Override
        public int next() throws IOException {
            return (int) values.nextOrd();
        }

        @Override
        public String value(int group) throws IOException {
            return values.lookupOrd(group).utf8ToString();
        }
    }

    /** By runs of days, which are called by their year or month. */
    final class OfTime implements GroupColumn {
        private final DayRuns runs;
        private final int length;
        private int run;

        private OfTime(DayRuns runs, Facet facet) {
            this.runs = runs;
            this.length = facet == Facet.YEAR ? "-dd".length() + "-mm".length() : "-dd".length();
        }

        @Override
        public int groups() {
            return runs.count();
        }

        @Override
        public int advance(int doc) {
            while (doc >= runs.end(run)) {
                run++;
            }
            return 1;
        }

        @Override
        public int next() {
            return run;
        }

        @Override
        public String value(int group) {
            String day = LocalDate.ofEpochDay(runs.day(group)).toString();
            return day.substring(0, day.length() - length);
        }
    }
}
