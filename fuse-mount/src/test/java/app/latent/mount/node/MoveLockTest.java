package app.latent.mount.node;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MoveLockTest {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final MoveLock lock = new MoveLock();
    private final CountDownLatch stall = new CountDownLatch(1);

    @AfterEach
    void theDiskAnswers() {
        stall.countDown();
    }

    @Test
    void aMoveWaitsForThoseWhoUsePaths() throws Exception {
        holdShared();
        var move = start(() -> lock.takeAlone(Duration.ofMinutes(1)));
        assertFalse(move.isDone());
        stall.countDown();
        assertTrue(move.get());
    }

    @Test
    void aMoveGivesUpInTime() throws Exception {
        holdShared();
        long begin = System.nanoTime();
        assertFalse(lock.takeAlone(Duration.ofMillis(400)));
        assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(5));
    }

    @Test
    void whoeverWaitsForAMoveThatIsStuckGivesUpInTime() throws Exception {
        assertTrue(lock.takeAlone(PATIENCE));
        assertFalse(start(() -> lock.takeShared(Duration.ofMillis(100))).get());
        lock.giveBack();
        assertTrue(start(() -> lock.takeShared(Duration.ofMillis(100))).get());
    }

    /** While one is stuck, who waits to move holds up the others for a small part of the time. */
    @Test
    void othersGoOnWhileAMoveWaits() throws Exception {
        holdShared();
        var move = start(() -> lock.takeAlone(PATIENCE));
        long begin = System.nanoTime();
        long heldUp = 0;
        while (!move.isDone()) {
            long asked = System.nanoTime();
            assertTrue(lock.takeShared(PATIENCE));
            lock.shared().unlock();
            heldUp += System.nanoTime() - asked;
            Thread.sleep(1);
        }
        assertFalse(move.get());
        long all = System.nanoTime() - begin;
        assertTrue(heldUp < all / 4, heldUp + " of " + all);
    }

    @Test
    void whoeverMovesMayMoveWithinThat() {
        assertTrue(lock.takeAlone(PATIENCE));
        assertTrue(lock.takeAlone(PATIENCE));
        lock.giveBack();
        lock.giveBack();
        assertTrue(lock.takeShared(PATIENCE));
        assertTrue(lock.takeShared(PATIENCE));
        lock.shared().unlock();
        lock.shared().unlock();
    }

    /** Until the disk answers. */
    private void holdShared() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> {
            lock.shared().lock();
            try {
                held.countDown();
                stall.await();
            } catch (InterruptedException nobodyDoes) {
                Thread.currentThread().interrupt();
            } finally {
                lock.shared().unlock();
            }
        });
        held.await();
    }

    private static FutureTask<Boolean> start(Callable<Boolean> task) {
        var future = new FutureTask<>(task);
        Thread.ofPlatform().daemon().start(future);
        return future;
    }
}
