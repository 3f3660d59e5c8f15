package app.latent.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when told to. */
public final class ManualClock implements InstantSource {

    private volatile Instant now;

    public ManualClock() {
        this(Instant.parse("2026-07-01T12:00:00Z"));
    }

    public ManualClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }
}
