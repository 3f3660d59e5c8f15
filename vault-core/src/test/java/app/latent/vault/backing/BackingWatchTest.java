package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.vault.backing.BackingWatch.Change;
import app.latent.vault.backing.BackingWatch.Kind;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both ways of watching promise. */
final class BackingWatchTest {

    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    private Path folder;

    enum Kinds {
        LINUX {
            @Override
            BackingStore open(Path folder) throws IOException {
                assumeTrue(LinuxBackingStore.isSupported(), "no Linux with these calls");
                return LinuxBackingStore.open(folder);
            }
        },
        NIO {
            @Override
            BackingStore open(Path folder) throws IOException {
                return new NioBackingStore(folder);
            }
        };

        abstract BackingStore open(Path folder) throws IOException;
    }

    /** Waits until this was told among others. */
    private static void awaitChange(BackingWatch watch, Change expected) throws Exception {
        long end = System.nanoTime() + LONG;
        Set<String> told = new TreeSet<>();
        while (System.nanoTime() < end) {
            for (Change change : watch.await(end - System.nanoTime()).changes()) {
                if (change.path().equals(expected.path()) && change.kind() == expected.kind()) return;
                told.add(change.toString());
            }
        }
        assertEquals(Set.of(expected.toString()), told);
    }

    @ParameterizedTest
    @EnumSource
    void whatComesChangesAndGoesIsTold(Kinds kind) throws Exception {
        Files.createDirectories(folder.resolve("d/e"));
        try (BackingStore store = kind.open(folder);
                BackingWatch watch = store.watch()) {
            watch.add("");
            watch.add("d/e");
            assertEquals(2, watch.count());
            Path file = Files.createFile(folder.resolve("d/e/ä"));
            awaitChange(watch, new Change("d/e/ä", Kind.APPEARED));
            Files.writeString(file, "abc");
            awaitChange(watch, new Change("d/e/ä", Kind.CHANGED));
            Files.move(file, folder.resolve("b"));
            awaitChange(watch, new Change("d/e/ä", Kind.GONE));
            Files.delete(folder.resolve("b"));
            awaitChange(watch, new Change("b", Kind.GONE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatIsDeletedIsWatchedNoMore(Kinds kind) throws Exception {
        Files.createDirectories(folder.resolve("d/e"));
        try (BackingStore store = kind.open(folder);
                BackingWatch watch = store.watch()) {
            watch.add("d");
            watch.add("d/e");
            Files.delete(folder.resolve("d/e"));
            awaitChange(watch, new Change("d/e", Kind.GONE));
            long end = System.nanoTime() + LONG;
            while (watch.count() > 1 && System.nanoTime() < end) {
                watch.await(TimeUnit.MILLISECONDS.toNanos(100));
            }
            assertEquals(1, watch.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoFolderIsNotWatched(Kinds kind) throws Exception {
        Files.createFile(folder.resolve("file"));
        Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("target")));
        try (BackingStore store = kind.open(folder);
                BackingWatch watch = store.watch()) {
            assertThrows(NoSuchFileException.class, () -> watch.add("absent"));
            assertThrows(NotDirectoryException.class, () -> watch.add("file"));
            assertThrows(NotDirectoryException.class, () -> watch.add("link"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsToldWhereNothingChanges(Kinds kind) throws Exception {
        try (BackingStore store = kind.open(folder);
                BackingWatch watch = store.watch()) {
            watch.add("");
            assertTrue(watch.await(1).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWaitsComesBackWhenItIsClosed(Kinds kind) throws Exception {
        try (BackingStore store = kind.open(folder);
                ExecutorService executor = Executors.newSingleThreadExecutor()) {
            CountDownLatch waiting = new CountDownLatch(1);
            BackingWatch watch = store.watch();
            Future<BackingWatch.Changes> waited = executor.submit(() -> {
                waiting.countDown();
                while (true) watch.await(LONG);
            });
            waiting.await();
            watch.close();
            Exception failure = assertThrows(Exception.class, () -> waited.get(30, TimeUnit.SECONDS));
            assertInstanceOf(ClosedChannelException.class, failure.getCause());
        }
    }
}
