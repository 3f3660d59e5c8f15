package app.latent.app.daemon;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been opened, to be closed in reverse order; once, however often it is asked to. */
final class Parts {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    /** Guarded by {@code this}. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Guarded by {@code this}. */
    private boolean closed;

    /** Guarded by {@code this}. */
    private boolean whole = true;

    /** @throws IllegalStateException where all was closed meanwhile; the part is closed then too */
    synchronized <T extends AutoCloseable> T add(T part) {
        opened.push(part);
        if (closed) {
            close();
            throw new IllegalStateException("locked while it was being unlocked");
        }
        return part;
    }

    /** @return whether everything closed without an error, now or before */
    synchronized boolean close() {
        closed = true;
        while (!opened.isEmpty()) {
            AutoCloseable part = opened.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} did not close well", part.getClass().getSimpleName(), e);
                whole = false;
            }
        }
        return whole;
    }
}
