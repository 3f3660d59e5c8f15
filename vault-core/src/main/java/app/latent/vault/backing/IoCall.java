package app.latent.vault.backing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One use of what lies beneath, with a result. */
@FunctionalInterface
interface IoCall<T extends @Nullable Object> {
    T run() throws IOException;
}
