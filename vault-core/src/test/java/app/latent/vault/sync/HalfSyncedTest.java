package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Damaged;
import app.latent.vault.event.VaultEvent.Modified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sync client has brought a part of: it is waited for, and it heals without another unlock; it is damage only once nothing more comes. */
class HalfSyncedTest {

    private static final Duration QUICK = Duration.ofMillis(50);
    private static final CiphertextWatcher.Timing PATIENT =
            new CiphertextWatcher.Timing(QUICK, Duration.ofSeconds(1), Duration.ofMinutes(10));
    private static final CiphertextWatcher.Timing SHORT =
            new CiphertextWatcher.Timing(QUICK, Duration.ofSeconds(1), Duration.ofMillis(800));
    private static final String LONG = "/" + "x".repeat(200) + ".jpg";

    @TempDir
    Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private TwoMachines machines;

    @AfterEach
    void lock() throws IOException {
        machines.close();
    }

    private void unlock(CiphertextWatcher.Timing timing) throws IOException {
        machines = new TwoMachines(temp, timing);
    }

    /** Something else that is whole, so that what came before it has been looked at. */
    private List<VaultEvent> mark(String name) throws Exception {
        Path file = Files.writeString(machines.there(name), "mark");
        Path ciphertext =
                TwoMachines.newest(machines.theirs(), path -> path.toFile().length() == 68 + 28 + 4);
        TwoMachines.copy(machines.theirs(), machines.ours(), ciphertext::equals);
        return machines.await(new Created(machines.here(file.toString())));
    }

    private static void assertNoDamage(List<VaultEvent> events) {
        assertTrue(events.stream().noneMatch(Damaged.class::isInstance), events::toString);
    }

    private Path here(Path theirs) {
        return machines.ours().resolve(machines.theirs().relativize(theirs));
    }

    @Test
    void aFileThatGrowsIsToldOnceItIsWhole() throws Exception {
        unlock(PATIENT);
        byte[] photo = new byte[100_000];
        Arrays.fill(photo, (byte) 7);
        Files.write(machines.there("/a.jpg"), photo);
        Path theirs =
                TwoMachines.newest(machines.theirs(), path -> path.toString().endsWith(".c9r"));
        byte[] ciphertext = Files.readAllBytes(theirs);
        Path ours = here(theirs);
        Files.createFile(ours);
        for (int length : new int[] {0, 40, 68 + 20, 68 + 32_796 + 5}) {
            Files.write(ours, Arrays.copyOf(ciphertext, length));
            if (length > 0) assertThrows(IOException.class, () -> Files.readAllBytes(machines.here("/a.jpg")));
            List<VaultEvent> before = mark("/mark " + length);
            assertEquals(1, before.size(), before::toString);
        }
        Files.write(ours, ciphertext);
        List<VaultEvent> seen = machines.await(new Created(machines.here("/a.jpg")));
        assertEquals(1, seen.size(), seen::toString);
        assertEquals(photo.length, Files.readAllBytes(machines.here("/a.jpg")).length);
        assertNoDamage(machines.within(300));
    }

    @Test
    void aFileOfWhichAChunkIsMissingIsNoDamageYetAndHeals() throws Exception {
        unlock(PATIENT);
        byte[] photo = new byte[100_000];
        Files.write(machines.there("/a.jpg"), photo);
        Path theirs =
                TwoMachines.newest(machines.theirs(), path -> path.toString().endsWith(".c9r"));
        byte[] whole = Files.readAllBytes(theirs);
        byte[] holed = whole.clone();
        Arrays.fill(holed, 68 + 32_796, 68 + 2 * 32_796, (byte) 0);
        Files.write(here(theirs), holed);
        Path photoHere = machines.here("/a.jpg");
        machines.await(new Created(photoHere));
        assertThrows(IOException.class, () -> Files.readAllBytes(photoHere));
        Files.write(here(theirs), whole, StandardOpenOption.WRITE);
        assertNoDamage(machines.await(new Modified(photoHere)));
        assertEquals(photo.length, Files.readAllBytes(photoHere).length);
        assertNoDamage(machines.within(300));
    }

    @Test
    void whatHasStoodStillAndIsDamagedIsTold() throws Exception {
        unlock(SHORT);
        Files.write(machines.there("/a.jpg"), new byte[100_000]);
        Path theirs =
                TwoMachines.newest(machines.theirs(), path -> path.toString().endsWith(".c9r"));
        byte[] holed = Files.readAllBytes(theirs);
        Arrays.fill(holed, 68 + 32_796, 68 + 2 * 32_796, (byte) 0);
        Files.write(here(theirs), holed);
        Path photo = machines.here("/a.jpg");
        machines.await(new Created(photo));
        assertThrows(IOException.class, () -> Files.readAllBytes(photo));
        machines.await(new Damaged(photo));
        assertThrows(IOException.class, () -> Files.readAllBytes(photo));
        assertNoDamage(machines.within(1500));
    }

    @Test
    void aDirectoryWhoseContentComesLaterHeals() throws Exception {
        unlock(SHORT);
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> path.endsWith("dir.c9r"));
        deleteEmptyFolders();
        machines.await(new Created(machines.here("/2026")));
        assertThrows(IOException.class, () -> machines.list("/2026"));
        TwoMachines.copy(machines.theirs(), machines.ours());
        assertNoDamage(machines.await(new Created(machines.here("/2026/a.jpg"))));
        assertEquals("theirs", Files.readString(machines.here("/2026/a.jpg")));
        assertNoDamage(machines.within(1500));
    }

    @Test
    void aDirectoryThatGoesIsNoReasonToLookAtEverything() throws Exception {
        unlock(SHORT);
        Files.createDirectory(machines.there("/2026"));
        for (int i = 0; i < 3; i++) Files.writeString(machines.there("/2026/" + i + ".jpg"), "theirs");
        TwoMachines.copy(machines.theirs(), machines.ours());
        machines.await(new Created(machines.here("/2026/2.jpg")));
        machines.within(500);
        Path node = here(TwoMachines.newest(machines.theirs(), path -> path.endsWith("dir.c9r")));
        Path content = here(TwoMachines.newest(
                        machines.theirs(), path -> path.toFile().length() == 68 + 28 + 6))
                .getParent();
        Files.delete(node);
        Files.delete(node.getParent());
        machines.await(new VaultEvent.Deleted(machines.here("/2026")));
        // The folder itself stays, as sync clients carry files.
        try (Stream<Path> files = Files.list(content)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        List<VaultEvent> seen = machines.within(2_500);
        assertTrue(seen.stream().noneMatch(VaultEvent.Overflow.class::isInstance), seen::toString);
    }

    /** A sync client makes folders when there is something to put into them. */
    private void deleteEmptyFolders() throws IOException {
        try (Stream<Path> tree = Files.walk(machines.ours())) {
            for (Path folder : tree.filter(Files::isDirectory)
                    .sorted((a, b) -> b.compareTo(a))
                    .toList()) {
                try (Stream<Path> entries = Files.list(folder)) {
                    if (entries.findAny().isPresent()) continue;
                }
                Files.delete(folder);
            }
        }
    }

    @Test
    void contentThatComesBeforeItsDirectoryIsToldWithIt() throws Exception {
        unlock(PATIENT);
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> !path.endsWith("dir.c9r"));
        deleteEmptyFolders();
        assertEquals(1, mark("/mark").size());
        TwoMachines.copy(machines.theirs(), machines.ours());
        Set<VaultEvent> both = Set.of(new Created(machines.here("/2026")), new Created(machines.here("/2026/a.jpg")));
        Set<VaultEvent> seen = new HashSet<>();
        while (!seen.containsAll(both)) seen.add(machines.await());
        assertEquals(both, seen);
        assertEquals("theirs", Files.readString(machines.here("/2026/a.jpg")));
    }

    @Test
    void aDirectoryFileThatIsEmptyAtFirstHeals() throws Exception {
        unlock(PATIENT);
        Files.createDirectory(machines.there("/2026"));
        Path directoryFile = TwoMachines.newest(machines.theirs(), path -> path.endsWith("dir.c9r"));
        Files.createDirectories(here(directoryFile).getParent());
        Files.createFile(here(directoryFile));
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> !path.equals(directoryFile));
        assertThrows(IOException.class, () -> machines.list("/2026"));
        assertEquals(1, mark("/mark").size());
        Files.write(here(directoryFile), Files.readAllBytes(directoryFile));
        assertNoDamage(machines.await(new Created(machines.here("/2026"))));
        machines.list("/2026");
    }

    @Test
    void aLongNameThatComesAfterTheContentsHeals() throws Exception {
        unlock(SHORT);
        Files.writeString(machines.there(LONG), "theirs");
        Path name = TwoMachines.newest(machines.theirs(), path -> path.endsWith("name.c9s"));
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> !path.equals(name));
        machines.list("/");
        assertEquals(1, mark("/mark").size());
        TwoMachines.copy(machines.theirs(), machines.ours());
        assertNoDamage(machines.await(new Created(machines.here(LONG))));
        assertEquals("theirs", Files.readString(machines.here(LONG)));
        assertNoDamage(machines.within(1500));
    }

    @Test
    void aLongNameThatNeverComesIsTold() throws Exception {
        unlock(SHORT);
        Files.writeString(machines.there(LONG), "theirs");
        Path name = TwoMachines.newest(machines.theirs(), path -> path.endsWith("name.c9s"));
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> !path.equals(name));
        machines.await(new Damaged(machines.here("/")));
    }
}
