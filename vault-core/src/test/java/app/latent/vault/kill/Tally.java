package app.latent.vault.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What many rounds come to, for the record. */
final class Tally {

    private final String what;
    private int rounds;
    private long acknowledged;
    private long longestNanos;
    private long unreadable;

    Tally(String what) {
        this.what = what;
    }

    void acknowledged(int count) {
        rounds++;
        acknowledged += count;
    }

    void recovered(long nanos, Duration limit) {
        longestNanos = Math.max(longestNanos, nanos);
        assertTrue(nanos < limit.toNanos(), "unlocking again took too long");
    }

    /** Files that were never synced. */
    void unreadable(int files) {
        unreadable += files;
    }

    long count() {
        return acknowledged;
    }

    void print() {
        System.out.printf(
                "%s %d times: %d acknowledged, 0 lost, %d never synced and unreadable; unlocked again in %d ms at the longest%n",
                what, rounds, acknowledged, unreadable, TimeUnit.NANOSECONDS.toMillis(longestNanos));
    }
}
