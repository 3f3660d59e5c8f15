package app.latent.vault.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CoreWorkersTest {

    /** A system that grants threads up to a moment. */
    private static CoreWorkers workers(AtomicBoolean exhausted) {
        return new CoreWorkers(name -> task -> {
            if (exhausted.get()) throw new OutOfMemoryError("unable to create native thread");
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Test
    void withoutThreadsNothingIsTaken() {
        AtomicBoolean exhausted = new AtomicBoolean();
        try (CoreWorkers workers = workers(exhausted)) {
            exhausted.set(true);
            assertFalse(workers.offer(() -> {}));
            assertThrows(RejectedExecutionException.class, () -> workers.execute(() -> {}));
        }
    }

    @Test
    void theClockGoesWithoutMoreThreads() throws InterruptedException {
        AtomicBoolean exhausted = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        try (CoreWorkers workers = workers(exhausted)) {
            exhausted.set(true);
            workers.after(1, done::countDown);
            assertTrue(done.await(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void oncePossibleTheWorkIsTakenAgain() throws InterruptedException {
        AtomicBoolean exhausted = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        try (CoreWorkers workers = workers(exhausted)) {
            exhausted.set(true);
            assertFalse(workers.offer(() -> {}));
            exhausted.set(false);
            long start = System.nanoTime();
            while (!workers.offer(done::countDown)) {
                assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30), "nothing is taken any more");
                Thread.onSpinWait();
            }
            assertTrue(done.await(30, TimeUnit.SECONDS));
        }
    }
}
