package app.latent.gateway.tls.acme;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the next order is due.
 *
 * @param next not before then
 * @param waited how long it is put off after a failure; zero where there was none
 */
record Schedule(Instant next, Duration waited) {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    /** Whatever an authority says: by then it may have changed its mind. */
    private static final Duration LONGEST_EMBARGO = Duration.ofDays(1);

    /** For a certificate that there is: two thirds of its lifetime, so that a failure has a third of it to be mended. */
    static Schedule of(X509Certificate leaf) {
        Instant begin = leaf.getNotBefore().toInstant();
        Duration lifetime = Duration.between(begin, leaf.getNotAfter().toInstant());
        return new Schedule(begin.plus(lifetime.multipliedBy(2).dividedBy(3)), Duration.ZERO);
    }

    /** For one that has just come: where the clocks disagree, it may seem to be old already. */
    static Schedule afterSuccess(X509Certificate leaf, Instant now) {
        Schedule due = of(leaf);
        return due.next().isAfter(now.plus(FIRST_WAIT)) ? due : new Schedule(now.plus(FIRST_WAIT), Duration.ZERO);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(next);
    }

    /** Twice as long as the last time, and as long as the authority says, within a day. */
    Schedule afterFailure(Instant now, Optional<Instant> notBefore) {
        Duration longer = waited.isZero() ? FIRST_WAIT : min(waited.multipliedBy(2), LONGEST_WAIT);
        Instant usual = now.plus(longer);
        Instant latest = now.plus(LONGEST_EMBARGO);
        Instant asked = notBefore.filter(usual::isBefore).orElse(usual);
        return new Schedule(asked.isAfter(latest) ? latest : asked, longer);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
