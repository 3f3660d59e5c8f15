package app.latent.mount.jnr;

import app.latent.mount.host.Connections.Connection;
import app.latent.mount.host.DriveMount;
import app.latent.mount.host.Mechanism;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A drive that libfuse has mounted. */
final class JnrMount extends DriveMount {

    private static final Logger LOG = LoggerFactory.getLogger(JnrMount.class);

    /** For what is being done to come to its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For libfuse to notice that the drive is gone. */
    private static final Duration PATIENCE_WITH_LIBRARY = Duration.ofSeconds(2);

    /** After which a thread with nothing to do ends. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Serving serving;
    private final Answers answers;
    private final OpenTable open;

    /**
     * Looks at what somebody else has changed. Not on the thread that did: it may hold what an operation of the drive waits
     * for.
     */
    private final ThreadPoolExecutor looking = new ThreadPoolExecutor(
            0,
            1,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("latent-mount-changes").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    JnrMount(
            Path mountPoint,
            Mechanism mechanism,
            Connection connection,
            Serving serving,
            Answers answers,
            OpenTable open) {
        super(mountPoint, mechanism, connection);
        this.serving = serving;
        this.answers = answers;
        this.open = open;
    }

    /** The kernel finds out by itself, within a second: libfuse 2 cannot tell it. */
    @Override
    public void changed(Path path) {
        if (!answers.isAnswering()) {
            changedUnasked(path);
        }
    }

    @Override
    public void changedUnasked(Path path) {
        if (open.isOpen(path)) {
            looking.execute(() -> open.changed(path));
        }
    }

    @Override
    public void allChanged() {
        looking.execute(open::allChanged);
    }

    @Override
    protected boolean isOver() {
        return serving.isOver();
    }

    @Override
    public long uses() {
        return answers.uses();
    }

    /** What was unmounted libfuse lets go by itself, and its number may be another drive's by then. */
    @Override
    protected boolean needsAbort(boolean detached) {
        return detached;
    }

    @Override
    protected void end() {
        // Not interrupted: that would close what the file system below has open.
        looking.getQueue().clear();
        looking.shutdown();
        try {
            if (!answers.end(PATIENCE)) {
                // To close its file would wait for it as well.
                LOG.warn("An operation on the drive does not come to its end; files that programs had open stay open");
                return;
            }
            open.closeAll();
            if (!serving.awaitEnd(PATIENCE_WITH_LIBRARY)) {
                LOG.info("Programs still hold the drive; what they ask of it from now on fails");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
