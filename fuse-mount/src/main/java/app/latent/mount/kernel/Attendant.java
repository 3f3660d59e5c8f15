package app.latent.mount.kernel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that somebody of the crew looks for requests while others are at work for long. Costs nothing while the drive is not used. */
final class Attendant {

    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);

    /** Nobody waits longer for somebody to look, besides the machine's own delays. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

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
        while (!crew.isOver()) {
            LockSupport.parkNanos(this, PAUSE_NANOS);
            long found = crew.found();
            if (found != before) {
                quiet = 0;
            } else if (crew.isUnattended()) {
                call();
            } else if (++quiet >= QUIET_PAUSES) {
                crew.awaitMoreThan(found);
            }
            before = found;
        }
    }

    /** A thread that cannot be had now may be had later. */
    private void call() {
        try {
            crew.call();
        } catch (RuntimeException | Error failed) {
            LOG.warn(
                    "Nobody is left to look for requests: {}", failed.getClass().getName());
        }
    }
}
