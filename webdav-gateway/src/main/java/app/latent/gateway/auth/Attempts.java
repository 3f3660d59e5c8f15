package app.latent.gateway.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows guessing down. The first wrong passwords are free, so that a typing mistake costs nothing; from then on each makes the next wait twice as long, up to a
 * minute. The wait is bounded, so that nobody can lock anybody out for good: who has a session or is remembered is not asked again.
 *
 * <p>Not thread-safe: {@link SignInGate} holds its permit.
 */
final class Attempts {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private int failures;
    private Instant openFrom = Instant.MIN;

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** @return how long until the next attempt is allowed; zero or less where it is allowed now */
    Duration waitingTime() {
        return openFrom.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), openFrom);
    }

    void failed() {
        failures++;
        if (failures < FREE_FAILURES) return;
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        openFrom = clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
