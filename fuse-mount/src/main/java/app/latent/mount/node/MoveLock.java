package app.latent.mount.node;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Held shared while a path is in use, alone while a file is moved. Whoever holds it may take it once more the same way.
 *
 * <p>Whoever uses a path may be stuck, as a disk does not answer. Then nothing is moved, but all else goes on: whoever wants the lock alone queues for a moment,
 * in which nobody else gets it shared, and then lets the others in, each time for longer.
 */
public final class MoveLock {

    /** Long enough for those to leave who are not stuck. */
    private static final long QUEUED_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long LONGEST_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(800);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Takes it without a bound of time: for who is answered for by somebody else, or is waited for by nobody. */
    public Lock shared() {
        return lock.readLock();
    }

    /**
     * Takes the lock shared, to be given back by {@link #shared}.
     *
     * @return false where it cannot be had in that time, as whoever moves a file is stuck
     */
    public boolean takeShared(Duration patience) {
        try {
            return lock.readLock().tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Takes the lock alone.
     *
     * @return false where it cannot be had in that time
     */
    public boolean takeAlone(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long rest = QUEUED_NANOS;
        try {
            while (!lock.writeLock().tryLock(QUEUED_NANOS, TimeUnit.NANOSECONDS)) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                LockSupport.parkNanos(Math.min(rest, left));
                rest = Math.min(2 * rest, LONGEST_REST_NANOS);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void giveBack() {
        lock.writeLock().unlock();
    }
}
