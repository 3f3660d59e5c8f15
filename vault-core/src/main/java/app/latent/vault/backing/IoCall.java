package app.latent.vault.backing;

import java.io.IOException;

/** One use of what lies beneath, with a result. */
@FunctionalInterface
interface IoCall<T> {
    T run() throws IOException;
}
