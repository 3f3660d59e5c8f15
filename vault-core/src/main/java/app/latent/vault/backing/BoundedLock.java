package app.latent.vault.backing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** Takes locks that may be held over calls of a store, which may never return: whoever waits gives up after {@value #LONGEST_SECONDS} seconds. */
public final class BoundedLock {

    /** Seconds after which a wait ends with an exception. */
    public static final int LONGEST_SECONDS = 30;

    private BoundedLock() {}

    /** What ends with {@link Lock#unlock()}. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a lock; closing what is returned gives it back.
     *
     * @throws StalledException when nobody gave it back in time: the store does not answer
     * @throws InterruptedIOException when interrupted; the thread's flag is set again
     */
    public static Held hold(Lock lock) throws IOException {
        // Made before the lock is taken: where there is no memory for it, nobody would ever give the lock back.
        Held held = lock::unlock;
        if (!hold(lock, TimeUnit.SECONDS.toMillis(LONGEST_SECONDS))) throw stalled();
        return held;
    }

    /**
     * Takes a lock. A thread that was interrupted before still gets it, as it may have to bring to the store what it was promised to keep.
     *
     * @return false when nobody gave it back in time
     * @throws InterruptedIOException when interrupted while waiting; the thread's flag is set again
     */
    public static boolean hold(Lock lock, long millis) throws InterruptedIOException {
        boolean interrupted = Thread.interrupted();
        try {
            return lock.tryLock(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            interrupted = true;
            throw new InterruptedIOException();
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** Somebody has waited for the store for too long. Nothing was done. */
    public static final class StalledException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        private StalledException() {
            super(null, null, "the vault's folder does not answer");
        }
    }

    /** What to throw where a wait for the store took too long. */
    public static StalledException stalled() {
        return new StalledException();
    }
}
