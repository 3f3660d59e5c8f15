package app.latent.app.autolock;

import java.time.Duration;
import java.util.function.Supplier;

/** Notices that the machine has been suspended since it was asked last: the time since the start has gone ahead of the time awake. */
final class Sleeps {
    /** The two clocks are read one after the other, and other threads run in between. */
    private static final Duration TOLERANCE = Duration.ofMillis(500);

    private final Supplier<Duration> whole;
    private final Supplier<Duration> awake;
    private Duration asleep;

    /**
     * @param whole time since the machine's start
     * @param awake the same without the time that it was suspended
     */
    Sleeps(Supplier<Duration> whole, Supplier<Duration> awake) {
        this.whole = whole;
        this.awake = awake;
        this.asleep = read();
    }

    boolean hasSlept() {
        Duration now = read();
        boolean slept = now.minus(asleep).compareTo(TOLERANCE) > 0;
        if (slept) asleep = now;
        return slept;
    }

    /** Read in this order a delay in between makes it less, never more. */
    private Duration read() {
        Duration sinceStart = whole.get();
        return sinceStart.minus(awake.get());
    }
}
