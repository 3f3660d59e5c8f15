package app.latent.vault.backing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be closed, the last one first, and all of it whatever fails. For one thread. */
public final class Closings implements AutoCloseable {

    private final Deque<Closing> closings = new ArrayDeque<>();

    /** How something is closed. */
    @FunctionalInterface
    public interface Closing {
        void close() throws IOException;
    }

    public void add(Closing closing) {
        closings.push(closing);
    }

    /** Closes all, once. Throws the first failure, be it a {@link RuntimeException}; the others are suppressed in it. */
    @Override
    public void close() throws IOException {
        Exception failed = null;
        while (!closings.isEmpty()) {
            try {
                closings.pop().close();
            } catch (IOException | RuntimeException e) {
                if (failed == null) failed = e;
                else failed.addSuppressed(e);
            }
        }
        if (failed instanceof IOException e) throw e;
        if (failed instanceof RuntimeException e) throw e;
    }
}
