package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.MemoryFolders;
import app.latent.vault.UnlockedVault;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deep checks: which are ended and go on, which are slow on purpose, which somebody watches, and beside which somebody writes. */
final class DeepCheckTest {

    @TempDir(factory = MemoryFolders.class)
    Path parent;

    private SampleVault vault;
    private Path cursors;

    @BeforeEach
    void aVault() throws IOException {
        vault = SampleVault.filled(parent);
        cursors = parent.resolve("state").resolve("check");
    }

    private CheckOptions deep() {
        return SampleVault.quickly(true).withCursors(cursors);
    }

    /** Ends a check once it has read so many bytes. */
    private void endAfter(long bytes) throws IOException {
        try (BackingStore store = BackingStores.open(vault.folder);
                Health health = vault.health(store)) {
            AtomicReference<@Nullable Thread> ending = new AtomicReference<>();
            CheckListener listener = progress -> {
                if (progress.bytes() >= bytes && ending.get() == null) {
                    Thread thread = Thread.ofPlatform().start(health::endAll);
                    ending.set(thread);
                    // Who tells of the progress finds the check ended when it goes on, between two files.
                    while (thread.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
                }
            };
            CheckOptions slow = deep().withBytesASecond(100_000);
            assertThrows(CancellationException.class, () -> health.check(slow, listener));
        }
    }

    private static void enlarge(SampleVault vault, int files) throws IOException {
        try (UnlockedVault open = vault.open()) {
            Random random = new Random(9);
            Path folder = Files.createDirectory(open.root().resolve("many"));
            byte[] content = new byte[200_000];
            for (int i = 0; i < files; i++) {
                random.nextBytes(content);
                Files.write(folder.resolve(i + ".jpg"), content);
            }
        }
    }

    @Test
    void aCheckThatWasEndedGoesOnWhereItWas() throws IOException {
        enlarge(vault, 40);
        endAfter(4_400_000);
        Report second = vault.check(deep(), _ -> {});
        assertTrue(second.resumed() > 1_000_000, () -> second.resumed() + " bytes were not read again");
        assertEquals(List.of(), second.findings());
        assertTrue(second.resumed() < second.bytes());
        Report third = vault.check(deep(), _ -> {});
        assertEquals(0, third.resumed(), "after a check that came to its end all is read again");
    }

    /** The parts of it that were found sound are not read again, unless it has changed since; one that was damaged always is. */
    @Test
    void aLargeFileGoesOnWhereItWas() throws IOException {
        try (UnlockedVault open = vault.open()) {
            byte[] content = new byte[100 << 20];
            new Random(2).nextBytes(content);
            Files.write(open.root().resolve("film.mov"), content);
        }
        Bytes.flip(vault.file("/film.mov"), 20 << 20);
        CheckListener listener = progress -> {
            if (progress.bytes() > 60L << 20) throw new CancellationException();
        };
        try (BackingStore store = BackingStores.open(vault.folder);
                Health health = vault.health(store)) {
            CheckOptions throttled = deep().withBytesASecond(100 << 20);
            assertThrows(CancellationException.class, () -> health.check(throttled, listener));
        }
        Report second = vault.check(deep(), _ -> {});
        assertEquals(
                List.of("DamagedChunks CRITICAL /film.mov"),
                second.problems().stream().map(SampleVault::line).toList());
        assertTrue(second.resumed() >= 32L << 20, () -> second.resumed() + " bytes were not read again");
        assertTrue(second.resumed() < 70L << 20, () -> second.resumed() + " bytes were not read again");
    }

    @Test
    void whatHasChangedSinceIsReadAgain() throws IOException {
        enlarge(vault, 40);
        endAfter(4_400_000);
        for (int i = 0; i < 40; i++) Bytes.flip(vault.file("/many/" + i + ".jpg"), 100_000);
        assertEquals(40, vault.check(deep(), _ -> {}).problems().size());
    }

    @Test
    void theNoteOfWhereToGoOnTellsNothingAndIsNotBelievedWhereItWasChanged() throws IOException {
        enlarge(vault, 40);
        endAfter(4_400_000);
        Path note;
        try (Stream<Path> files = Files.list(cursors)) {
            note = files.findFirst().orElseThrow();
        }
        String text = Files.readString(note, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("d/"), "a path");
        assertFalse(text.contains("jpg"), "a name");
        Bytes.flip(note, 40);
        assertEquals(0, vault.check(deep(), _ -> {}).resumed());
    }

    @Test
    void aThrottledCheckTakesItsTime() throws IOException {
        enlarge(vault, 40);
        long start = System.nanoTime();
        vault.check(deep().withBytesASecond(8 << 20).withWorkers(2), _ -> {});
        // 8 MB, of which the first 4 MiB are ahead of time.
        assertTrue(System.nanoTime() - start > 300_000_000L);
    }

    @Test
    void aRunningWriteIsNoDamage() throws Exception {
        try (UnlockedVault open = vault.open()) {
            AtomicBoolean end = new AtomicBoolean();
            AtomicReference<@Nullable Exception> failed = new AtomicReference<>();
            Thread writer = Thread.ofPlatform().start(() -> write(open.root(), end, failed));
            try {
                for (int round = 0; round < 15; round++) {
                    CheckOptions options = CheckOptions.everything().withSettling(Duration.ofMillis(150));
                    assertEquals(
                            List.of(), open.health().check(options, _ -> {}).problems());
                }
            } finally {
                end.set(true);
                writer.join();
            }
            assertEquals(null, failed.get());
        }
    }

    /** Rewrites, lengthens, makes, renames and deletes, all the time. */
    private static void write(Path root, AtomicBoolean end, AtomicReference<@Nullable Exception> failed) {
        Random random = new Random(3);
        try {
            for (int i = 0; !end.get(); i++) {
                byte[] content = new byte[random.nextInt(300_000)];
                random.nextBytes(content);
                Files.write(root.resolve("Norway 2019/IMG_1.jpg"), content);
                Files.write(root.resolve("Iceland/" + i % 5 + ".jpg"), content);
                Path directory = Files.createDirectory(root.resolve("new " + i));
                Files.write(directory.resolve("x.jpg"), content);
                Files.move(directory, root.resolve("moved"));
                Files.delete(root.resolve("moved/x.jpg"));
                Files.delete(root.resolve("moved"));
            }
        } catch (IOException e) {
            failed.set(e);
        }
    }

    @Test
    void lockingTheVaultEndsACheck() throws Exception {
        enlarge(vault, 40);
        AtomicReference<@Nullable Throwable> ended = new AtomicReference<>();
        Thread checking;
        try (UnlockedVault open = vault.open()) {
            AtomicBoolean begun = new AtomicBoolean();
            checking = Thread.ofPlatform().start(() -> {
                try {
                    open.health().check(deep().withBytesASecond(50_000), _ -> begun.set(true));
                } catch (IOException | RuntimeException e) {
                    ended.set(e);
                }
            });
            while (!begun.get() && checking.isAlive()) Thread.onSpinWait();
        }
        checking.join();
        assertEquals(
                CancellationException.class,
                String.valueOf(ended.get()).isEmpty()
                        ? null
                        : Objects.requireNonNull(ended.get()).getClass());
    }
}
