package app.latent.app.keyring;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The keyring cannot be used. The message is for the user. */
public final class KeyringException extends IOException {
    private static final long serialVersionUID = 1L;

    KeyringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
