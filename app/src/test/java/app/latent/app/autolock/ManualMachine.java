package app.latent.app.autolock;

import java.time.Duration;

/** The clocks of a machine that wakes and sleeps as a test says. */
final class ManualMachine {
    private Duration whole = Duration.ofDays(3);
    private Duration awake = Duration.ofDays(2);

    void wake(Duration time) {
        whole = whole.plus(time);
        awake = awake.plus(time);
    }

    void sleep(Duration time) {
        whole = whole.plus(time);
    }

    Duration whole() {
        return whole;
    }

    Duration awake() {
        return awake;
    }
}
