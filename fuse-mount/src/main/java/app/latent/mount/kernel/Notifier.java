package app.latent.mount.kernel;

import app.latent.mount.node.Node;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the kernel forget, on a thread of its own, what is not so any more. */
final class Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

    /** With more waiting it is cheaper to have everything forgotten. */
    private static final int LONGEST_QUEUE = 10_000;

    private sealed interface Change {}

    private record PathChanged(Path path) implements Change {}

    private record ContentChanged(Node node) implements Change {}

    private record AllChanged() implements Change {}

    private record End() implements Change {}

    private final LinkedBlockingQueue<Change> queue = new LinkedBlockingQueue<>();

    /** Guarded by this: nothing may come after the end, and take it away again. */
    private boolean ended;

    void changed(Path path) {
        add(new PathChanged(path));
    }

    void contentChanged(Node node) {
        add(new ContentChanged(node));
    }

    synchronized void allChanged() {
        if (!ended) {
            queue.clear();
            queue.add(new AllChanged());
        }
    }

    synchronized void end() {
        ended = true;
        queue.clear();
        queue.add(new End());
    }

    private synchronized void add(Change change) {
        if (ended) {
            return;
        }
        if (queue.size() < LONGEST_QUEUE) {
            queue.add(change);
        } else {
            allChanged();
        }
    }

    /** Until {@link #end}. */
    void run(Invalidation invalidation) {
        try {
            for (Change change = queue.take(); !(change instanceof End); change = queue.take()) {
                invalidate(change, invalidation);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private static void invalidate(Change change, Invalidation invalidation) {
        try {
            switch (change) {
                case PathChanged(Path path) -> invalidation.path(path);
                case ContentChanged(Node node) -> invalidation.content(node);
                case AllChanged() -> invalidation.all();
                case End() -> {}
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A change could not be told to the kernel: {}",
                    failed.getClass().getName());
            LOG.debug("It failed", failed);
        }
    }
}
