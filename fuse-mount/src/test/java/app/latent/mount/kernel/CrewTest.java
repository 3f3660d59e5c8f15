package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class CrewTest {

    private static final int PROCESSORS = 2;
    private static final int MOST = 64;

    private int started;
    private final Crew crew = new Crew(() -> started++, PROCESSORS);

    /** Calls one that begins to look. */
    private void lookingOne() throws InterruptedException {
        crew.call();
        assertTrue(crew.rest());
    }

    @Test
    void oneThatIsCalledLooksAndSomebodyIsThereThen() throws InterruptedException {
        assertTrue(crew.isUnattended());
        crew.call();
        assertFalse(crew.isUnattended(), "somebody is about to look");
        assertTrue(crew.rest());
        assertFalse(crew.isUnattended());
        assertEquals(1, started);
    }

    @Test
    void whoHasAnsweredLooksAgainUnlessSomebodyElseDoes() throws InterruptedException {
        lookingOne();
        crew.found(true);
        assertTrue(crew.looksAgain());
        crew.found(true);
        lookingOne();
        assertFalse(crew.looksAgain());
    }

    @Test
    void whoRestsIsCalledBeforeAnotherIsStarted() throws Exception {
        lookingOne();
        FutureTask<Boolean> resting = new FutureTask<>(this::rest);
        Thread one = Thread.ofPlatform().daemon().start(resting);
        while (one.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        crew.call();
        assertTrue(resting.get(20, TimeUnit.SECONDS));
        assertEquals(1, started);
    }

    private boolean rest() {
        return rest(crew);
    }

    private static boolean rest(Crew crew) {
        try {
            return crew.rest();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void noMoreAreStartedThanMayBeAtWorkBesidesThoseThatAreStuck() throws InterruptedException {
        for (int i = 0; i < MOST; i++) {
            lookingOne();
            crew.found(true);
        }
        crew.call();
        assertEquals(MOST, started);
        crew.stuck();
        crew.call();
        assertEquals(MOST + 1, started);
    }

    @Test
    void withTooManyStuckItIsOverwhelmedUntilOneComesBack() {
        for (int i = 0; i < MOST; i++) {
            assertFalse(crew.isOverwhelmed());
            crew.stuck();
        }
        assertTrue(crew.isOverwhelmed());
        crew.unstuck();
        assertFalse(crew.isOverwhelmed());
    }

    @Test
    void pressureCallsAsManyAsThereAreProcessors() throws InterruptedException {
        lookingOne();
        crew.found(true);
        crew.press();
        assertEquals(PROCESSORS, started);
        assertTrue(crew.rest());
        crew.found(true);
        crew.press();
        assertEquals(PROCESSORS, started);
    }

    @Test
    void aThreadThatCannotBeStartedIsNotWaitedFor() {
        Crew refused = new Crew(
                () -> {
                    throw new OutOfMemoryError("no thread");
                },
                PROCESSORS);
        assertThrows(OutOfMemoryError.class, refused::call);
        assertTrue(refused.isUnattended());
    }

    @Test
    void aCallThatSomebodyElseFollowedIsNotTakenBackTwice() throws InterruptedException {
        Crew[] self = new Crew[1];
        Crew refused = new Crew(
                () -> {
                    assertTrue(rest(self[0]));
                    throw new OutOfMemoryError("no thread");
                },
                PROCESSORS);
        self[0] = refused;
        assertThrows(OutOfMemoryError.class, refused::call);
        refused.found(true);
        assertTrue(refused.isUnattended());
        assertTrue(refused.looksAgain());
    }

    @Test
    void whoLeavesBeforeItCouldRestTakesItsCallAlong() {
        crew.call();
        crew.leaveUnstarted();
        assertTrue(crew.isUnattended());
    }

    @Test
    void whoStopsLookingLeavesItToOthers() throws InterruptedException {
        lookingOne();
        crew.stopLooking();
        assertTrue(crew.isUnattended());
        // It returns at once, as nobody would find one.
        crew.awaitMoreThan(crew.found());
    }

    @Test
    void atTheEndWhoeverRestsLeaves() throws Exception {
        CompletableFuture<Boolean> resting = CompletableFuture.supplyAsync(this::rest, Thread.ofPlatform()::start);
        crew.end();
        assertFalse(resting.get(20, TimeUnit.SECONDS));
        assertTrue(crew.isOver());
        crew.call();
        assertEquals(0, started);
    }

    @Test
    void whoWaitsForARequestIsWokenByIt() throws Exception {
        lookingOne();
        long known = crew.found();
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(() -> crew.awaitMoreThan(known), Thread.ofPlatform()::start);
        crew.found(true);
        waiting.get(20, TimeUnit.SECONDS);
    }
}
