package app.latent.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * Where each day begins in a segment. Its documents lie in the order of time, newest first, so a day is a run of them, and to count
 * by day is to count the matches of each run.
 */
final class DayRuns {
    private final long[] days;

    /** The document behind each run. */
    private final int[] ends;

    private DayRuns(long[] days, int[] ends) {
        this.days = days;
        this.ends = ends;
    }

    static DayRuns of(LeafReader segment) throws IOException {
        long[] days = new long[16];
        int[] ends = new int[16];
        int runs = 0;
        NumericDocValues values = DocValues.getNumeric(segment, Fields.DAY);
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (!values.advanceExact(doc)) {
                throw new IOException("A photo has no day");
            }
            long day = values.longValue();
            if (runs == 0 || days[runs - 1] != day) {
                if (runs == days.length) {
                    days = Arrays.copyOf(days, 2 * runs);
                    ends = Arrays.copyOf(ends, 2 * runs);
                }
                days[runs++] = day;
            }
            ends[runs - 1] = doc + 1;
        }
        return new DayRuns(Arrays.copyOf(days, runs), Arrays.copyOf(ends, runs));
    }

    int count() {
        return days.length;
    }

    /** Since 1970. */
    long day(int run) {
        return days[run];
    }

    /** The first document that is not in it. */
    int end(int run) {
        return ends[run];
    }
}
