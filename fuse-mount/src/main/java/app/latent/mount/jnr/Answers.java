package app.latent.mount.jnr;

import app.latent.ffi.Errno;
import app.latent.mount.ops.Errors;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.StampedLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what an operation gives or throws into what libfuse expects. Nothing must be thrown into native code. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    @FunctionalInterface
    interface Operation {
        /** @return 0, or a count */
        int run() throws IOException;
    }

    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** As the other driver has it. */
    private static final Set<String> NO_USES =
            Set.of("getattr", "fgetattr", "getxattr", "listxattr", "statfs", "opendir", "release", "releasedir");

    private final PlatformNumbers numbers;

    private final LongAdder uses = new LongAdder();

    /** Held shared while an operation is at work, and alone from the end on. */
    private final StampedLock serving = new StampedLock();

    /** Set on a thread while it answers. */
    private final ThreadLocal<Boolean> answering = ThreadLocal.withInitial(() -> false);

    Answers(PlatformNumbers numbers) {
        this.numbers = numbers;
    }

    int done(String name, Action action) {
        return of(name, () -> {
            action.run();
            return 0;
        });
    }

    /** @param name of the operation, for the log */
    int of(String name, Operation operation) {
        long stamp = serving.tryReadLock();
        if (stamp == 0) {
            return -numbers.errno(Errno.ENODEV);
        }
        if (!NO_USES.contains(name)) {
            uses.increment();
        }
        answering.set(true);
        try {
            return operation.run();
        } catch (Throwable thrown) {
            return -numbers.errno(errno(name, thrown));
        } finally {
            answering.set(false);
            serving.unlockRead(stamp);
        }
    }

    /** As {@link app.latent.mount.Mount#uses}. */
    long uses() {
        return uses.sum();
    }

    /** Whether this thread is at work on what the drive was asked for. */
    boolean isAnswering() {
        return answering.get();
    }

    private static int errno(String name, Throwable thrown) {
        int errno = Errors.errno(thrown);
        // Of what the files beneath refuse or have lost the program is told; anything else is a mistake of ours.
        boolean foreseen = errno != Errno.EIO || thrown instanceof IOException;
        if (foreseen) LOG.debug("Operation {} answers error {}", name, errno);
        else LOG.warn("Operation {} failed: {}", name, thrown.getClass().getName());
        return errno;
    }

    /**
     * From now on every request is answered with ENODEV, and no file is touched.
     *
     * @return false where an operation is still at work after that time
     */
    boolean end(Duration patience) throws InterruptedException {
        return serving.tryWriteLock(patience.toMillis(), TimeUnit.MILLISECONDS) != 0;
    }
}
