package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.MemoryFolders;
import app.latent.vault.UnlockedVault;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
                    ending.set(Thread.ofPlatform().start(health::endAll));
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
    void whoeverWatchesIsToldOfEveryChunkOnce() throws IOException {
        Map<String, String> seen = new HashMap<>();
        AtomicInteger sound = new AtomicInteger();
        ContentObserver observer = (ciphertext, path, nonce, length) -> {
            assertEquals(12, nonce.length);
            return new ContentObserver.Watching() {
                private long next;

                @Override
                public void chunk(long number, byte[] tag) {
                    assertEquals(next++, number);
                    assertEquals(16, tag.length);
                }

                @Override
                public void sound() {
                    sound.incrementAndGet();
                    seen.put(String.valueOf(path), length + " " + next);
                }
            };
        };
        Bytes.flip(vault.file("/notes.txt"), 100);
        vault.check(SampleVault.quickly(true).withObserver(observer), _ -> {});
        assertEquals(9, sound.get(), "files that are sound");
        assertEquals("70152 3", seen.get("/Norway 2019/IMG_1.jpg"));
        assertEquals("68 0", seen.get("/Norway 2019/nothing.jpg"));
        assertEquals("33124 2", seen.get("/" + SampleVault.LONG + ".jpg"));
        assertFalse(seen.containsKey(TreePath.of("notes.txt").toString()));
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
