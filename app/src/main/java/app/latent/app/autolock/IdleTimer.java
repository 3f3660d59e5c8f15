package app.latent.app.autolock;

import java.time.Duration;
import java.util.function.Supplier;

/** Knows for how long a vault has not been used. It looks whenever it is asked, so it is exact to the time between two questions. */
public final class IdleTimer {
    /** Until another attempt, where programs have files open. */
    static final Duration RETRY = Duration.ofMinutes(1);

    private final Duration limit;
    private final Uses uses;
    private final Supplier<Duration> clock;

    /** Guarded by {@code this}, as all below. */
    private long seen;

    private Duration lastUse;
    private Duration nextAttempt;
    private boolean held;

    /** @param clock any time that only goes forward, also while the machine sleeps */
    public IdleTimer(AutoLockSettings settings, Uses uses, Supplier<Duration> clock) {
        this.limit = settings.idleLimit();
        this.uses = uses;
        this.clock = clock;
        this.seen = uses.count();
        this.lastUse = clock.get();
        this.nextAttempt = lastUse.plus(limit);
    }

    /** How long until the vault is to be locked, if nobody uses it; never negative. */
    public synchronized Duration left() {
        Duration now = clock.get();
        long count = uses.count();
        if (count != seen || uses.areUnderWay()) {
            seen = count;
            lastUse = now;
            nextAttempt = now.plus(limit);
            held = false;
        }
        Duration left = nextAttempt.minus(now);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** It could not be locked, as programs have files open. */
    synchronized void postpone() {
        held = true;
        nextAttempt = clock.get().plus(RETRY);
    }

    /** Whether it would be locked by now, if programs had no files open. */
    public synchronized boolean isHeld() {
        left();
        return held;
    }
}
