package app.latent.mount.host;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets pass those who only look at a drive: desktops, monitors and {@code df} hold any mount for moments, of their own accord, and no user could tell which
 * program to close. The kernel tells nobody when a mount is free, so it is asked again.
 */
final class Glances {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /** Tries to unmount. */
    @FunctionalInterface
    interface Attempt {
        /** @return false where a program uses the mount */
        boolean unmounts() throws IOException;
    }

    private final LongSupplier nanoClock;
    private final LongConsumer waitNanos;

    /** @param waitNanos waits as many nanoseconds, or less */
    Glances(LongSupplier nanoClock, LongConsumer waitNanos) {
        this.nanoClock = nanoClock;
        this.waitNanos = waitNanos;
    }

    static Glances inRealTime() {
        return new Glances(System::nanoTime, LockSupport::parkNanos);
    }

    /** @return false where the mount is in use for longer than a glance takes */
    boolean letPass(Attempt attempt) throws IOException {
        long start = nanoClock.getAsLong();
        while (!attempt.unmounts()) {
            if (nanoClock.getAsLong() - start >= LONGEST.toNanos()) {
                return false;
            }
            waitNanos.accept(BETWEEN.toNanos());
        }
        return true;
    }
}
