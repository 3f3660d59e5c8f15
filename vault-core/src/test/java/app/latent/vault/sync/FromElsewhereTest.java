package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Conflict;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Deleted;
import app.latent.vault.event.VaultEvent.Moved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another machine does, by the ways that sync clients bring it. */
class FromElsewhereTest {

    private static final CiphertextWatcher.Timing TIMING =
            new CiphertextWatcher.Timing(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofMinutes(1));
    private static final String LONG = "/" + "x".repeat(200) + ".jpg";

    @TempDir
    Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private TwoMachines machines;

    @BeforeEach
    void unlock() throws IOException {
        machines = new TwoMachines(temp, TIMING);
    }

    @AfterEach
    void lock() throws IOException {
        machines.close();
    }

    private Set<Path> nodes() throws IOException {
        try (Stream<Path> tree = Files.walk(machines.theirs().resolve("d"), 3)) {
            return new HashSet<>(tree.filter(path -> path.toString().matches(".*\\.c9[rs]"))
                    .filter(path -> !path.endsWith("dirid.c9r"))
                    .map(machines.theirs()::relativize)
                    .toList());
        }
    }

    /** Has them rename something, and renames its node here as a sync client does that knows of renames. */
    private void renameTheirs(String from, String to) throws IOException {
        Set<Path> before = nodes();
        Files.move(machines.there(from), machines.there(to));
        Set<Path> after = nodes();
        Path gone = before.stream()
                .filter(node -> !after.contains(node))
                .findFirst()
                .orElseThrow();
        Path come = after.stream()
                .filter(node -> !before.contains(node))
                .findFirst()
                .orElseThrow();
        Files.move(machines.ours().resolve(gone), machines.ours().resolve(come));
    }

    private void bring() throws IOException {
        TwoMachines.copy(machines.theirs(), machines.ours());
    }

    @Test
    void aFileThatIsRenamedIsMoved() throws Exception {
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/a.jpg"), "theirs");
        bring();
        machines.await(new Created(machines.here("/a.jpg")));
        machines.within(500);
        renameTheirs("/a.jpg", "/2026/b.jpg");
        Moved moved = new Moved(machines.here("/a.jpg"), machines.here("/2026/b.jpg"));
        assertEquals(List.of(moved), machines.await(moved));
        assertEquals("theirs", Files.readString(machines.here("/2026/b.jpg")));
        assertEquals(List.of(), machines.within(500));
    }

    @Test
    void aDirectoryThatIsRenamedIsMovedWithWhatIsInIt() throws Exception {
        Files.createDirectories(machines.there("/2026/11"));
        Files.writeString(machines.there("/2026/11/a.jpg"), "theirs");
        bring();
        machines.await(new Created(machines.here("/2026/11/a.jpg")));
        machines.within(500);
        renameTheirs("/2026", "/last year");
        Moved moved = new Moved(machines.here("/2026"), machines.here("/last year"));
        assertEquals(List.of(moved), machines.await(moved));
        assertEquals("theirs", Files.readString(machines.here("/last year/11/a.jpg")));
        assertTrue(Files.notExists(machines.here("/2026")));
    }

    @Test
    void aDirectoryThatComesUnderAnotherNameAndGoesUnderItsOwnIsMoved() throws Exception {
        Files.createDirectories(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        bring();
        machines.await(new Created(machines.here("/2026/a.jpg")));
        machines.within(500);
        Set<Path> before = nodes();
        Files.move(machines.there("/2026"), machines.there("/last year"));
        bring();
        before.removeAll(nodes());
        for (Path gone : before) {
            Files.delete(machines.ours().resolve(gone).resolve("dir.c9r"));
            Files.delete(machines.ours().resolve(gone));
        }
        Moved moved = new Moved(machines.here("/2026"), machines.here("/last year"));
        assertEquals(List.of(moved), machines.await(moved));
        assertEquals("theirs", Files.readString(machines.here("/last year/a.jpg")));
    }

    @Test
    void aFileThatComesUnderAnotherNameIsCreatedAndTheOldOneDeleted() throws Exception {
        Files.writeString(machines.there("/a.jpg"), "theirs");
        bring();
        machines.await(new Created(machines.here("/a.jpg")));
        Set<Path> before = nodes();
        Files.move(machines.there("/a.jpg"), machines.there("/b.jpg"));
        bring();
        before.removeAll(nodes());
        for (Path gone : before) Files.delete(machines.ours().resolve(gone));
        Set<VaultEvent> seen = new HashSet<>(machines.await(new Deleted(machines.here("/a.jpg"))));
        seen.addAll(machines.within(500));
        assertEquals(Set.of(new Created(machines.here("/b.jpg")), new Deleted(machines.here("/a.jpg"))), seen);
    }

    @Test
    void aLongNameThatIsRenamedToAShortOneIsMoved() throws Exception {
        Files.writeString(machines.there("/a.jpg"), "theirs");
        bring();
        machines.await(new Created(machines.here("/a.jpg")));
        Files.move(machines.there("/a.jpg"), machines.there(LONG));
        bring();
        machines.await(new Created(machines.here(LONG)));
        assertEquals("theirs", Files.readString(machines.here(LONG)));
    }

    @Test
    void aSecondVersionOfADirectoryThatComesIntoItsNodeIsMetByWhoeverLists() throws Exception {
        Files.createDirectories(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        Files.createDirectories(machines.there("/other"));
        Files.writeString(machines.there("/other/b.jpg"), "others");
        bring();
        machines.await(new Created(machines.here("/other/b.jpg")));
        machines.list("/");
        Set<Path> before = nodes();
        Files.move(machines.there("/other"), machines.there("/x"));
        before.removeAll(nodes());
        Path other = machines.ours().resolve(before.iterator().next());
        Path node = nodeOf("/2026");
        Files.move(other.resolve("dir.c9r"), node.resolve("dir (1).c9r"));
        Files.delete(other);
        machines.await(new Deleted(machines.here("/other")));
        Conflict conflict = machines.awaitListing("/", Conflict.class);
        assertEquals(new Conflict(machines.here("/2026"), machines.here("/2026 (1)")), conflict);
        assertEquals("others", Files.readString(machines.here("/2026 (1)/b.jpg")));
        assertEquals("theirs", Files.readString(machines.here("/2026/a.jpg")));
    }

    private Path nodeOf(String directory) throws IOException {
        Set<Path> before = nodes();
        Files.move(machines.there(directory), machines.there("/elsewhere"));
        before.removeAll(nodes());
        Files.move(machines.there("/elsewhere"), machines.there(directory));
        return machines.ours().resolve(before.iterator().next());
    }

    @Test
    void aDirectoryWhoseContentComesLaterIsToldAndThenWhatIsInIt() throws Exception {
        Set<Path> before = nodes();
        Files.createDirectories(machines.there("/new"));
        Set<Path> come = nodes();
        come.removeAll(before);
        Path node = come.iterator().next();
        Files.writeString(machines.there("/new/a.jpg"), "theirs");
        Files.createDirectory(machines.ours().resolve(node));
        Files.copy(
                machines.theirs().resolve(node).resolve("dir.c9r"),
                machines.ours().resolve(node).resolve("dir.c9r"));
        List<VaultEvent> seen = new ArrayList<>(machines.await(new Created(machines.here("/new"))));
        seen.addAll(machines.within(500));
        bring();
        seen.addAll(machines.await(new Created(machines.here("/new/a.jpg"))));
        assertTrue(seen.stream().noneMatch(VaultEvent.Overflow.class::isInstance), seen::toString);
    }

    @Test
    void directoriesThatComeOneAfterTheOtherAreEachToldByTheirPaths() throws Exception {
        for (int i = 0; i < 5; i++) {
            Files.createDirectories(machines.there("/" + i + "/deeper"));
            Files.writeString(machines.there("/" + i + "/deeper/a.jpg"), "theirs");
            bring();
            List<VaultEvent> seen = machines.await(new Created(machines.here("/" + i + "/deeper/a.jpg")));
            assertTrue(seen.stream().noneMatch(VaultEvent.Overflow.class::isInstance), seen::toString);
        }
    }
}
