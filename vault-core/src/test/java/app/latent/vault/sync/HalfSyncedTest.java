package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Damaged;
import app.latent.vault.event.VaultEvent.Modified;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
        unlock(PATIENT);
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> path.endsWith("dir.c9r"));
        deleteEmptyFolders();
        machines.await(new Created(machines.here("/2026")));
        assertThrows(IOException.class, () -> machines.list("/2026"));
        TwoMachines.copy(machines.theirs(), machines.ours());
        assertNoDamage(machines.await(new Created(machines.here("/2026/a.jpg"))));
        assertEquals("theirs", Files.readString(machines.here("/2026/a.jpg")));
        assertNoDamage(machines.within(300));
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
        unlock(PATIENT);
        Files.writeString(machines.there(LONG), "theirs");
        Path name = TwoMachines.newest(machines.theirs(), path -> path.endsWith("name.c9s"));
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> !path.equals(name));
        machines.list("/");
        assertEquals(1, mark("/mark").size());
        TwoMachines.copy(machines.theirs(), machines.ours());
        assertNoDamage(machines.await(new Created(machines.here(LONG))));
        assertEquals("theirs", Files.readString(machines.here(LONG)));
        assertNoDamage(machines.within(300));
    }

    @Test
    void aLongNameThatNeverComesIsTold() throws Exception {
        unlock(SHORT);
        Files.writeString(machines.there(LONG), "theirs");
        Path name = TwoMachines.newest(machines.theirs(), path -> path.endsWith("name.c9s"));
        TwoMachines.copy(machines.theirs(), machines.ours(), path -> !path.equals(name));
        machines.await(new Damaged(machines.here("/")));
    }

    @Test
    void aLongNameThatAnotherMachineTookFromWhatWasChangedHereIsGivenBack() throws Exception {
        unlock(SHORT);
        Files.writeString(machines.there(LONG), "theirs");
        TwoMachines.copy(machines.theirs(), machines.ours());
        machines.await(new Created(machines.here(LONG)));
        Path name = here(TwoMachines.newest(machines.theirs(), path -> path.endsWith("name.c9s")));
        byte[] before = Files.readAllBytes(name);
        Files.writeString(machines.here(LONG), "changed here");
        // They have renamed it, and of what is in its folder the client keeps what was changed.
        Files.delete(name);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Files.notExists(name)) {
            assertTrue(System.nanoTime() < end, "the name does not come back");
            machines.within(20);
        }
        assertArrayEquals(before, Files.readAllBytes(name));
        assertEquals("changed here", Files.readString(machines.here(LONG)));
        TwoMachines.copy(machines.ours(), machines.theirs());
        assertEquals("changed here", Files.readString(machines.there(LONG)));
    }

    @Test
    void aDirectoryOfWhichTheClientKeepsTheOtherVersionIsThereUnderAnotherName() throws Exception {
        unlock(SHORT);
        Files.createDirectory(machines.here("/2026"));
        Files.writeString(machines.here("/2026/ours.jpg"), "ours");
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/2026/theirs.jpg"), "theirs");
        TwoMachines.copy(machines.theirs(), machines.ours());
        machines.awaitListing("/", VaultEvent.Conflict.class);
        List<String> names = machines.list("/");
        assertEquals(2, names.size(), names::toString);
        assertEquals(List.of("theirs.jpg"), machines.list("/2026"));
        assertEquals("ours", Files.readString(machines.here("/" + names.get(1) + "/ours.jpg")));
        machines.await(new VaultEvent.Overflow());
        TwoMachines.copy(machines.ours(), machines.theirs());
        assertEquals("ours", Files.readString(machines.there("/" + names.get(1) + "/ours.jpg")));
        assertEquals("theirs", Files.readString(machines.there("/2026/theirs.jpg")));
    }

    @Test
    void whatIsLookedAtWhileTheVaultIsLockedIsNotDamaged() throws Exception {
        CountDownLatch judging = new CountDownLatch(1);
        Thread locking = Thread.ofPlatform().unstarted(() -> {
            try {
                machines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        machines = new TwoMachines(temp, SHORT, store -> closingUnderJudge(store, judging, locking));
        Files.write(machines.there("/a.jpg"), new byte[100_000]);
        Path theirs =
                TwoMachines.newest(machines.theirs(), path -> path.toString().endsWith(".c9r"));
        byte[] holed = Files.readAllBytes(theirs);
        Arrays.fill(holed, 68 + 32_796, 68 + 2 * 32_796, (byte) 0);
        Files.write(here(theirs), holed);
        machines.await(new Created(machines.here("/a.jpg")));
        assertThrows(IOException.class, () -> Files.readAllBytes(machines.here("/a.jpg")));
        assertTrue(judging.await(20, TimeUnit.SECONDS));
        locking.start();
        locking.join();
        assertNoDamage(machines.within(0));
    }

    /** What the judge opens fails, as soon as it is known that all is being closed. */
    private static BackingStore closingUnderJudge(BackingStore real, CountDownLatch judging, Thread locking) {
        return (BackingStore) Proxy.newProxyInstance(
                HalfSyncedTest.class.getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("open") && isIn(Thread.currentThread(), "isUnreadable")) {
                        judging.countDown();
                        while (!isWaitingForTheJudge(locking)) Thread.onSpinWait();
                        throw new ClosedFileSystemException();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean isWaitingForTheJudge(Thread locking) {
        return locking.getState() == Thread.State.TIMED_WAITING && isIn(locking, "close");
    }

    private static boolean isIn(Thread thread, String method) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(SettlingDamage.class.getName())
                        && frame.getMethodName().equals(method));
    }
}
