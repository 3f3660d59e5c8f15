package app.latent.vault.health;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How fast a check may read, in all its threads together, and whether it is to end. */
final class Pace {

    /** Bytes that may be read ahead of time. */
    private static final long BURST = 4L << 20;

    private static final long SECOND = 1_000_000_000L;

    /** Bytes after which to see whether others are at work. */
    private static final long STRETCH = 1L << 20;

    /** How long to stand back at once while others are at work; and how often at most for one piece of work, so that it goes on however busy they are. */
    private static final long POLITE_NANOS = 10_000_000L;

    private static final int MOST_POLITE = 20;

    private final long bytesASecond;
    private final BooleanSupplier othersAtWork;
    private final long start = System.nanoTime();
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean ended;

    /**
     * @param bytesASecond 0 for as fast as can be
     * @param othersAtWork whether somebody waits for what this keeps busy
     */
    Pace(long bytesASecond, BooleanSupplier othersAtWork) {
        this.bytesASecond = bytesASecond;
        this.othersAtWork = othersAtWork;
    }

    /** Waits as long as what was read should have taken. */
    void took(long bytes) {
        long all = taken.addAndGet(bytes);
        if (bytesASecond > 0) {
            long due = start + (long) ((double) Math.max(0, all - BURST) / bytesASecond * SECOND);
            for (long left = due - System.nanoTime(); left > 0 && !ended; left = due - System.nanoTime()) {
                LockSupport.parkNanos(Math.min(left, SECOND / 10));
                if (Thread.currentThread().isInterrupted()) break;
            }
        }
        if (all / STRETCH != (all - bytes) / STRETCH) standBack();
        if (ended) throw new EndedException();
    }

    private void standBack() {
        for (int i = 0; i < MOST_POLITE && !ended && othersAtWork.getAsBoolean(); i++) {
            LockSupport.parkNanos(POLITE_NANOS);
        }
    }

    /** Bytes read so far. */
    long taken() {
        return taken.get();
    }

    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** Somebody has ended the check. */
    static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndedException() {
            super("the check was ended", null, false, false);
        }
    }
}
