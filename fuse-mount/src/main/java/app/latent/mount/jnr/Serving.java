package app.latent.mount.jnr;

import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jnr.ffi.Struct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.serce.jnrfuse.LibFuse;
import ru.serce.jnrfuse.struct.FuseOperations;

/** libfuse at work: it mounts, answers with the operations on threads of its own, and comes back when the drive is gone. */
final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    /** To mount takes milliseconds; fusermount may ask the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LibFuse library;
    private final Operations operations;
    private final CompletableFuture<Boolean> begun;
    private final Thread thread;

    /**
     * @param arguments as of a program that is a FUSE file system
     * @param begun completed with true by the operation init
     */
    Serving(LibFuse library, Operations operations, List<String> arguments, CompletableFuture<Boolean> begun) {
        this.library = library;
        this.operations = operations;
        this.begun = begun;
        this.thread = Thread.ofPlatform().name("latent-mount-libfuse").daemon().unstarted(() -> serve(arguments));
    }

    private void serve(List<String> arguments) {
        try {
            FuseOperations table = operations.table();
            String[] array = arguments.toArray(String[]::new);
            int result = library.fuse_main_real(array.length, array, table, Struct.size(table), null);
            LOG.debug("libfuse has ended with {}", result);
        } finally {
            begun.complete(false);
        }
    }

    /** Returns once the kernel and libfuse have agreed. */
    void start() throws MountException {
        thread.start();
        try {
            if (!begun.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new MountException(
                        Reason.REFUSED,
                        "libfuse could not mount there; what it had to say is on standard error (--foreground shows it).");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MountException(Reason.REFUSED, "Interrupted while libfuse was mounting.", interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new MountException(Reason.REFUSED, "libfuse does not come to mount the drive.", failed);
        }
    }

    /** Whether the kernel has ended the connection, whoever unmounted the drive. */
    boolean isOver() {
        return !thread.isAlive();
    }

    /** @return whether libfuse has ended, having no drive any more */
    boolean awaitEnd(Duration patience) throws InterruptedException {
        return thread.join(patience);
    }
}
