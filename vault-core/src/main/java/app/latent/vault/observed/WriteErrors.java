package app.latent.vault.observed;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * cryptofs collects what went wrong while it evicted chunks and throws it at the next flush as suppressed exceptions of
 * one that says nothing. The first of them is what happened (disk full, say), and what the writer must hear.
 */
final class WriteErrors {

    private static final int DEEPEST = 16;

    private WriteErrors() {}

    @FunctionalInterface
    interface Write<T> {
        T run() throws IOException;
    }

    static <T> T unwrapping(Write<T> write) throws IOException {
        try {
            return write.run();
        } catch (IOException e) {
            throw told(e);
        }
    }

    private static IOException told(IOException thrown) {
        IOException first = thrown.getClass() == IOException.class ? firstCause(thrown) : null;
        if (first == null) {
            return thrown;
        }
        IOException told = new IOException(first.getMessage(), thrown);
        told.setStackTrace(thrown.getStackTrace());
        return told;
    }

    private static @Nullable IOException firstCause(Throwable thrown) {
        Throwable at = thrown;
        IOException found = null;
        for (int depth = 0; depth < DEEPEST && at != null; depth++) {
            Throwable[] suppressed = at.getSuppressed();
            at = suppressed.length > 0 ? suppressed[0] : at.getCause();
            if (at instanceof IOException io) {
                found = io;
            }
        }
        return found;
    }
}
