package app.latent.mount.kernel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sees to it that somebody of the crew looks for requests while others are at work for long. Costs nothing while the drive is not used. */
final class Attendant {

    /** Nobody waits longer for somebody to look, besides the machine's own delays. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** While no thread can be had. */
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** After so many pauses without a request it waits for the next one. */
    private static final int QUIET_PAUSES = 100;

    private final Crew crew;

    Attendant(Crew crew) {
        this.crew = crew;
    }

    /** Until the crew's end. */
    void run() {
        long before = 0;
        int quiet = 0;
        long pause = PAUSE_NANOS;
        while (!crew.isOver()) {
            LockSupport.parkNanos(this, pause);
            long found = crew.found();
            if (found != before) {
                quiet = 0;
            } else if (crew.isUnattended()) {
                pause = crew.tryToCall() ? PAUSE_NANOS : Math.min(2 * pause, LONGEST_PAUSE_NANOS);
            } else if (++quiet >= QUIET_PAUSES) {
                crew.awaitMoreThan(found);
            }
            before = found;
        }
    }
}
