package app.latent.app.autolock;

import app.latent.ffi.Platform;
import app.latent.ffi.Uptime;
import java.time.Duration;

/** The machine's clocks that nobody can set; where they cannot be told apart, both are the one that every system has. */
public final class MachineClock {
    private static final boolean LINUX = Platform.isLinux();

    private MachineClock() {}

    /** Goes on while the machine is suspended, where the system has such a clock. */
    public static Duration whole() {
        return LINUX ? Uptime.whole() : Duration.ofNanos(System.nanoTime());
    }

    static Duration awake() {
        return LINUX ? Uptime.awake() : Duration.ofNanos(System.nanoTime());
    }
}
