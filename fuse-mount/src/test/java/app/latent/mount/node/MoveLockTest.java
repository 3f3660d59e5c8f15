package app.latent.mount.node;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        var move = new FutureTask<>(() -> lock.takeAlone(Duration.ofMinutes(1)));
        Thread mover = Thread.ofPlatform().daemon().start(move);
        while (mover.getState() != Thread.State.TIMED_WAITING && !move.isDone()) {
            Thread.sleep(1);
        }
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
        assertOthersGoOn(List.of(start(() -> lock.takeAlone(PATIENCE))));
    }

    /** Until those who wait to move have given up. */
    private void assertOthersGoOn(List<FutureTask<Boolean>> moves) throws Exception {
        long begin = System.nanoTime();
        long heldUp = 0;
        while (!moves.stream().allMatch(FutureTask::isDone)) {
            long asked = System.nanoTime();
            assertTrue(lock.takeShared(PATIENCE));
            lock.shared().unlock();
            heldUp += System.nanoTime() - asked;
            Thread.sleep(1);
        }
        for (var move : moves) {
            assertFalse(move.get());
        }
        long all = System.nanoTime() - begin;
        assertTrue(heldUp < all / 4, heldUp + " of " + all);
    }

    /** Several that wait to move, not at the same moments, hold up the others no more than one does. */
    @Test
    void othersGoOnHoweverManyMovesWait() throws Exception {
        holdShared();
        List<FutureTask<Boolean>> moves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            long delay = i * 75L;
            moves.add(start(() -> {
                Thread.sleep(delay);
                return lock.takeAlone(PATIENCE);
            }));
        }
        assertOthersGoOn(moves);
    }

    /** None uses a path for long, but they are never all gone. */
    @Test
    void aMoveIsNotKeptOutByManyWhoUsePathsForAWhileEach() throws Exception {
        CountDownLatch using = new CountDownLatch(6);
        for (int i = 0; i < 6; i++) {
            long millis = 150 + i * 25L;
            Thread.ofPlatform().daemon().start(() -> useAgainAndAgain(millis, using));
        }
        using.await();
        assertTrue(lock.takeAlone(Duration.ofSeconds(20)));
    }

    /** Until the disk answers. */
    private void useAgainAndAgain(long millis, CountDownLatch using) {
        try {
            boolean answered = false;
            while (!answered) {
                lock.shared().lock();
                try {
                    using.countDown();
                    answered = stall.await(millis, TimeUnit.MILLISECONDS);
                } finally {
                    lock.shared().unlock();
                }
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
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
