package app.latent.vault.simulation;

import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Calls that wait until they are released. Closing it releases them. */
public final class Stall implements AutoCloseable {

    /** No test waits for longer. */
    private static final long LIMIT_SECONDS = 300;

    private final Predicate<Call> calls;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    Stall(Predicate<Call> calls) {
        this.calls = calls;
    }

    /** Waits until a call waits. */
    public void awaitCall() throws InterruptedException {
        if (!reached.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("no call reached the stall");
        }
    }

    /** Whether a call has come so far. */
    public boolean isReached() {
        return reached.getCount() == 0;
    }

    /** Lets all of them go on, now and later. */
    public void release() {
        released.countDown();
    }

    @Override
    public void close() {
        release();
    }

    void pass(Call call) throws InterruptedIOException {
        if (!calls.test(call)) {
            return;
        }
        reached.countDown();
        boolean interrupted = false;
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
            while (!await(until)) {
                interrupted = true;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return false when interrupted: a disk that does not answer cannot be interrupted either */
    private boolean await(long until) throws InterruptedIOException {
        try {
            if (!released.await(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new InterruptedIOException("the stall was never released");
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
