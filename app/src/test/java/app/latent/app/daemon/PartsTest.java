package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.Reason;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PartsTest {
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(50);

    private final Parts parts = new Parts();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void theLastOneIsClosedFirstAndAllOnce() {
        parts.add(() -> done.add("first"));
        parts.add(() -> done.add("second"));
        assertEquals(List.of(), parts.close());
        assertEquals(List.of(), parts.close());
        assertEquals(List.of("second", "first"), done);
        assertFalse(parts.areStuck());
    }

    @Test
    void whatFailsIsToldByItsReasonAndTheRestIsClosed() {
        parts.add(() -> done.add("rest"));
        parts.add(() -> {
            throw new IllegalStateException("with a name.jpg");
        });
        parts.add(() -> {
            throw Reason.NO_SPACE.at("/photos/with a name.jpg");
        });
        parts.add(() -> {
            throw new AccessDeniedException("with a name.jpg");
        });
        assertEquals(List.of("Permission denied", "No space left on device", "IllegalStateException"), parts.close());
        assertEquals(List.of("rest"), done);
        assertEquals(3, parts.close().size());
    }

    @Test
    void whatHangsKeepsNoKeys() throws Exception {
        var answer = new CountDownLatch(1);
        parts.wipeBy(() -> done.add("wiped"));
        parts.add(() -> done.add("below"));
        parts.add(answer::await);
        assertEquals(List.of(Parts.STUCK), parts.close(LITTLE_PATIENCE));
        assertEquals(List.of("wiped"), done);
        assertTrue(parts.areStuck());
        answer.countDown();
    }

    @Test
    void whatHangsIsNotWaitedForAgain() {
        var answer = new CountDownLatch(1);
        parts.add(answer::await);
        parts.close(LITTLE_PATIENCE);
        assertTimeoutPreemptively(Parts.PATIENCE.dividedBy(2), () -> parts.close());
        answer.countDown();
    }

    @Test
    void aSecondWhoWantsItFasterGetsItFaster() throws Exception {
        var answer = new CountDownLatch(1);
        parts.wipeBy(() -> done.add("wiped"));
        parts.add(answer::await);
        Thread patient = Thread.ofPlatform().start(parts::close);
        assertEquals(List.of(Parts.STUCK), parts.close(LITTLE_PATIENCE));
        assertEquals(List.of("wiped"), done);
        answer.countDown();
        patient.join();
    }

    @Test
    void whatComesTooLateIsClosedAtOnce() {
        parts.close();
        assertThrows(IllegalStateException.class, () -> parts.add(() -> done.add("late")));
        assertEquals(List.of("late"), done);
    }
}
