package app.latent.app.autolock;

import java.time.Duration;

/**
 * When a vault locks by itself.
 *
 * @param idleMinutes after so many minutes without use; 0 for never
 * @param onSuspend before the machine is suspended
 */
public record AutoLockSettings(int idleMinutes, boolean onSuspend) {

    /** For whoever locks within moments by himself. */
    public static final AutoLockSettings NEVER = new AutoLockSettings(0, false);

    public AutoLockSettings {
        if (idleMinutes < 0) throw new IllegalArgumentException("not a time: " + idleMinutes);
    }

    /** @throws IllegalStateException where there is no such limit */
    Duration idleLimit() {
        if (idleMinutes == 0) throw new IllegalStateException("no limit");
        return Duration.ofMinutes(idleMinutes);
    }

    public boolean onIdle() {
        return idleMinutes > 0;
    }
}
