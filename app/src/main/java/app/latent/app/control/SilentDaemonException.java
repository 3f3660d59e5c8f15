package app.latent.app.control;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;

/** A daemon has a vault unlocked and does not answer. */
public final class SilentDaemonException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    SilentDaemonException(Duration waited) {
        super("no answer within " + waited.toSeconds() + " s");
    }
}
