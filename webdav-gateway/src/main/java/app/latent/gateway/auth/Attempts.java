package app.latent.gateway.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows guessing down. The first wrong guesses are free, so that a typing mistake costs nothing; from then on each makes the next wait twice as long, up to
 * a longest wait; after sixty times that without another all are forgiven.
 *
 * <p>Not thread-safe: {@link PasswordGate} holds its permit.
 */
final class Attempts {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** So many times the longest wait without another failure, and all are forgiven. */
    private static final int FORGIVEN_AFTER_WAITS = 60;

    private final InstantSource clock;
    private final Duration longestWait;
    private int failures;
    private Instant lastFailure = Instant.MIN;
    private Instant openFrom = Instant.MIN;

    Attempts(InstantSource clock, Duration longestWait) {
        this.clock = clock;
        this.longestWait = longestWait;
    }

    /** @return how long until the next attempt is allowed; zero or less where it is allowed now */
    Duration waitingTime() {
        return openFrom.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), openFrom);
    }

    void failed() {
        Instant now = clock.instant();
        if (lastFailure.isBefore(now.minus(longestWait.multipliedBy(FORGIVEN_AFTER_WAITS)))) failures = 0;
        lastFailure = now;
        failures++;
        if (failures < FREE_FAILURES) return;
        int doublings = Math.min(failures - FREE_FAILURES, 20);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        openFrom = now.plus(wait.compareTo(longestWait) < 0 ? wait : longestWait);
    }
}
