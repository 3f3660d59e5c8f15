package app.latent.indexer.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashKeeperTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path root;

    private Instant now = START;
    private TrashFolder trash = new TrashFolder(Path.of(""), InstantSource.system());
    private TrashKeeper keeper = new TrashKeeper(trash, InstantSource.system());

    @BeforeEach
    void open() throws IOException {
        InstantSource clock = () -> now;
        trash = new TrashFolder(root, clock);
        keeper = new TrashKeeper(trash, clock);
    }

    private String delete() throws IOException {
        Files.writeString(root.resolve("a.jpg"), "a");
        return trash.delete(java.util.List.of("a.jpg"), "owner").entry().id();
    }

    private boolean isThere(String id) throws IOException {
        return trash.entry(id).isPresent();
    }

    private void tendAt(Instant time) throws IOException {
        now = time;
        keeper.tend(() -> false);
    }

    @Test
    void thingsStayForThirtyDays() throws Exception {
        String id = delete();
        for (int day = 0; day < 30; day++) {
            tendAt(START.plus(DAY.multipliedBy(day)));
            assertTrue(isThere(id), "day " + day);
            assertEquals(
                    START.plus(DAY.multipliedBy(30)),
                    keeper.goes(trash.entry(id).orElseThrow()));
        }
        tendAt(START.plus(DAY.multipliedBy(30)));
        assertFalse(isThere(id));
        assertFalse(Files.exists(root.resolve(".latent/trash/" + id + ".due")));
    }

    @Test
    void whatWasNotAnnouncedStaysForAWeekMore() throws Exception {
        String id = delete();
        Instant unlocked = START.plus(DAY.multipliedBy(100));
        tendAt(unlocked);
        tendAt(unlocked.plus(DAY.multipliedBy(6)));
        assertTrue(isThere(id));
        assertEquals(
                unlocked.plus(DAY.multipliedBy(7)), keeper.goes(trash.entry(id).orElseThrow()));
        tendAt(unlocked.plus(DAY.multipliedBy(7)));
        assertFalse(isThere(id));
    }

    @Test
    void aClockThatWasWrongForAWhileRemovesNothing() throws Exception {
        String id = delete();
        tendAt(START.plus(DAY.multipliedBy(4000)));
        tendAt(START.plus(DAY.multipliedBy(4006)));
        tendAt(START.plus(DAY));
        tendAt(START.plus(DAY.multipliedBy(4008)));
        tendAt(START.plus(DAY.multipliedBy(2)));
        assertTrue(isThere(id));
        assertEquals(
                START.plus(DAY.multipliedBy(30)), keeper.goes(trash.entry(id).orElseThrow()));
    }

    @Test
    void whatWasDeletedByAClockOfThePastIsAnnouncedBeforeItGoes() throws Exception {
        now = Instant.EPOCH;
        String id = delete();
        tendAt(START);
        tendAt(START.plus(DAY.multipliedBy(6)));
        assertTrue(isThere(id));
        tendAt(START.plus(DAY.multipliedBy(7)));
        assertFalse(isThere(id));
    }
}
