package app.latent.app.daemon;

import app.latent.vault.backing.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been opened, to be closed in reverse order; once, however often it is asked to.
 *
 * <p>It is closed on a thread of its own, for which nobody waits longer than he wants to: where something hangs, as a store that does not answer, the keys are
 * wiped all the same, and {@link #areStuck} tells that only the end of the process is left.
 */
final class Parts {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    /** For what was written to reach a slow store. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What takes longer to close is worth a line in the log. */
    private static final Duration SLOW = Duration.ofMillis(250);

    static final String STUCK = "the disk does not answer";

    private final Object monitor = new Object();

    /** Guarded by monitor, as all below. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    private final List<String> failures = new ArrayList<>();
    private Runnable wipe = () -> {};
    private @Nullable Thread closing;
    private boolean stuck;

    /** @throws IllegalStateException where all was closed meanwhile; the part is closed then too */
    <T extends AutoCloseable> T add(T part) {
        synchronized (monitor) {
            if (closing == null) {
                opened.push(part);
                return part;
            }
        }
        close(part);
        throw new IllegalStateException("locked while it was being unlocked");
    }

    /** @param wiping of keys, which waits for nothing; done at the latest when all is closed, or is not in time */
    void wipeBy(Runnable wiping) {
        synchronized (monitor) {
            Runnable before = wipe;
            wipe = () -> {
                before.run();
                wiping.run();
            };
        }
    }

    /** As {@link #close(Duration)}, with patience. */
    List<String> close() {
        return close(PATIENCE);
    }

    /**
     * Closes all, or waits until whoever does is done; not again for what has been given up.
     *
     * @return why something of it could not be closed well, now or before: what was written may not all be on the disk then. Without names of files
     */
    List<String> close(Duration patience) {
        Thread running = closing();
        try {
            boolean ended = running.join(areStuck() ? Duration.ZERO : patience);
            synchronized (monitor) {
                if (!ended && !stuck) {
                    stuck = true;
                    failures.add(STUCK);
                    LOG.error("The vault could not be closed in {}: its keys are wiped", patience);
                }
                if (!ended) wipe.run();
                return List.copyOf(failures);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
            return List.of("interrupted");
        }
    }

    private Thread closing() {
        synchronized (monitor) {
            if (closing == null) {
                closing = Thread.ofPlatform().name("latent-closing").daemon().start(this::closeAll);
            }
            return closing;
        }
    }

    /** Whether something does not come to be closed, so that only the end of the process frees it. */
    boolean areStuck() {
        synchronized (monitor) {
            return stuck;
        }
    }

    private void closeAll() {
        for (AutoCloseable part = next(); part != null; part = next()) {
            close(part);
        }
    }

    private @Nullable AutoCloseable next() {
        synchronized (monitor) {
            return opened.poll();
        }
    }

    private void close(AutoCloseable part) {
        long start = System.nanoTime();
        try {
            part.close();
            long took = System.nanoTime() - start;
            if (took > SLOW.toNanos()) {
                LOG.info("{} took {} to close", part.getClass().getSimpleName(), Duration.ofNanos(took));
            }
        } catch (Exception e) {
            LOG.error("{} did not close well", part.getClass().getSimpleName(), e);
            synchronized (monitor) {
                failures.add(
                        e instanceof IOException io
                                ? Reason.of(io)
                                : e.getClass().getSimpleName());
            }
        }
    }
}
