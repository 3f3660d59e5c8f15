package app.latent.testkit.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What many rounds come to, for the record. */
public final class Tally {

    private final String what;
    private int rounds;
    private long acknowledged;
    private long longestNanos;
    private long unreadable;

    /** @param what is done in each round */
    public Tally(String what) {
        this.what = what;
    }

    /** @param count what was said to be durable in one more round */
    public void acknowledged(int count) {
        rounds++;
        acknowledged += count;
    }

    /** How long it took until all could be read again. */
    public void recovered(long nanos, Duration limit) {
        longestNanos = Math.max(longestNanos, nanos);
        assertTrue(nanos < limit.toNanos(), "unlocking again took too long");
    }

    /** Files that were never synced. */
    public void unreadable(int files) {
        unreadable += files;
    }

    /** What was acknowledged in all rounds. */
    public long count() {
        return acknowledged;
    }

    public void print() {
        System.out.printf(
                "%s %d times: %d acknowledged, 0 lost, %d never synced and unreadable; unlocked again in %d ms at the longest%n",
                what, rounds, acknowledged, unreadable, TimeUnit.NANOSECONDS.toMillis(longestNanos));
    }
}
