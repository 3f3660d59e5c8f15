package app.latent.mount.node;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Held shared while a path is in use, alone while a file is moved. Whoever holds it may take it once more the same way.
 *
 * <p>Whoever uses a path may be stuck, as a disk does not answer. Then nothing is moved, but all else goes on: whoever wants the lock alone queues for a moment,
 * in which nobody else gets it shared, and then lets the others in for some times as long, both for longer each time. So who uses a path is held up for a small part of
 * the time, and never for longer than 0.8 seconds at once; and as long as each of them needs less than that, they do not keep a patient mover out, however many they are.
 */
public final class MoveLock {

    /** Long enough for most to leave who are not stuck. */
    private static final long SHORTEST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** Longer than slow disks take to answer. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(800);

    /** How much longer the others are let in. */
    private static final int REST = 5;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Held by the one who queues or moves: several that queue by turns would let nobody in. */
    private final ReentrantLock mover = new ReentrantLock();

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
        boolean taken = false;
        try {
            if (mover.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                try {
                    taken = queueUntil(end);
                } finally {
                    if (!taken) {
                        mover.unlock();
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return taken;
    }

    private boolean queueUntil(long end) throws InterruptedException {
        long longest = SHORTEST_NANOS;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            long queued = Math.min(longest, left / (1 + REST));
            if (lock.writeLock().tryLock(queued, TimeUnit.NANOSECONDS)) {
                return true;
            }
            LockSupport.parkNanos(REST * queued);
            longest = Math.min(2 * longest, LONGEST_NANOS);
        }
        return false;
    }

    public void giveBack() {
        lock.writeLock().unlock();
        mover.unlock();
    }
}
