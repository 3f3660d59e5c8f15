package app.latent.gallery.comments;

import app.latent.gateway.account.AccountName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How fast each account may say things: nobody fills the vault in a moment. In memory alone. Not safe for use by many threads. */
final class Pace {
    static final int MOST = 30;
    static final Duration TIME = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<AccountName, Deque<Instant>> lately = new HashMap<>();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** @return how long until an account may say something; zero where it may now, which counts */
    Duration take(AccountName account) {
        Instant now = clock.instant();
        Deque<Instant> times = lately.computeIfAbsent(account, _ -> new ArrayDeque<>());
        // A clock that was set back makes nobody wait for longer.
        times.removeIf(time -> time.isAfter(now) || !time.plus(TIME).isAfter(now));
        if (times.size() >= MOST) {
            return Duration.between(now, times.getFirst().plus(TIME));
        }
        times.addLast(now);
        return Duration.ZERO;
    }
}
