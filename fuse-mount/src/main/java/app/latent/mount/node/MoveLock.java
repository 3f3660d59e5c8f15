package app.latent.mount.node;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Held shared while a path is in use, alone while a file is moved.
 *
 * <p>Whoever uses a path may be stuck, as a disk does not answer. Then nothing is moved, but all else goes on: whoever wants the lock alone queues for moments
 * only, as nobody gets it shared meanwhile.
 */
public final class MoveLock {

    private static final long QUEUED_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    public Lock shared() {
        return lock.readLock();
    }

    /**
     * Takes the lock alone.
     *
     * @return false where it cannot be had in that time
     */
    public boolean takeAlone(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!lock.writeLock().tryLock(QUEUED_NANOS, TimeUnit.NANOSECONDS)) {
                if (System.nanoTime() - end >= 0) {
                    return false;
                }
                LockSupport.parkNanos(QUEUED_NANOS);
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
