package app.latent.indexer.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How quickly files are looked at, and so how long those that wait will take. Safe for use by many threads. */
final class Pace {
    private static final long WINDOW = TimeUnit.MINUTES.toNanos(1);
    private static final long STEP = TimeUnit.SECONDS.toNanos(1);

    /** What is told sooner is wrong too often: the first files warm the workers up. */
    private static final long SOONEST = TimeUnit.SECONDS.toNanos(5);

    private record Mark(long nanos, long done) {}

    private final LongSupplier clock;

    /** Guarded by this; the oldest first, no older than the window but for one. Empty while nothing is looked at. */
    private final Deque<Mark> marks = new ArrayDeque<>();

    /** Guarded by this. */
    private long done;

    /** @param clock in nanoseconds */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /** A file is about to be looked at. */
    synchronized void begin() {
        if (marks.isEmpty()) {
            marks.add(new Mark(clock.getAsLong(), done));
        }
    }

    /** A file has been looked at. */
    synchronized void did() {
        long now = clock.getAsLong();
        done++;
        if (marks.isEmpty() || now - marks.getLast().nanos >= STEP) {
            marks.add(new Mark(now, done));
        }
        while (marks.size() > 1 && now - marks.getFirst().nanos > WINDOW) {
            marks.removeFirst();
        }
    }

    /** Nothing waits any more. */
    synchronized void rest() {
        marks.clear();
        done = 0;
    }

    /** Files since the last rest. */
    synchronized long done() {
        return done;
    }

    /** Seconds that so many files will take, rounded up; null where that cannot be told yet. */
    synchronized @Nullable Long secondsFor(long pending) {
        if (marks.isEmpty()) {
            return null;
        }
        Mark first = marks.getFirst();
        long nanos = clock.getAsLong() - first.nanos;
        long files = done - first.done;
        if (nanos < SOONEST || files == 0) {
            return null;
        }
        return (long) Math.ceil((double) pending * nanos / files / TimeUnit.SECONDS.toNanos(1));
    }
}
