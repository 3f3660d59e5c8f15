package app.latent.gateway.tls.acme;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The authority gave no certificate. The message is for the user: why, and what to do. */
public final class OrderFailedException extends IOException {

    private final transient Optional<Instant> notBefore;

    OrderFailedException(String message, Optional<Instant> notBefore, @Nullable Throwable cause) {
        super(message, cause);
        this.notBefore = notBefore;
    }

    /** @return when the authority takes the next order, where it says so */
    Optional<Instant> notBefore() {
        return notBefore;
    }
}
