package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.ffi.FolderWatch.Change;
import app.latent.ffi.FolderWatch.Kind;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class FolderWatchTest {

    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    private Path temporary;

    private FolderTree tree;
    private FolderWatch watch;

    @BeforeEach
    void open() throws IOException {
        tree = FolderTree.open(temporary);
        watch = FolderWatch.open();
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
        tree.close();
    }

    @Test
    void whatComesChangesAndGoesIsToldInOrder() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        int number = tree.watch(watch, "folder");
        Path file = Files.createFile(folder.resolve("näme"));
        Files.writeString(file, "abc");
        Files.move(file, folder.resolve("b"));
        Files.delete(folder.resolve("b"));
        List<Change> changes = watch.await(LONG);
        int move = changes.get(2).move();
        assertNotEquals(0, move);
        assertEquals(
                List.of(
                        new Change(number, Kind.APPEARED, "näme"),
                        new Change(number, Kind.CHANGED, "näme"),
                        new Change(number, Kind.GONE, "näme", move),
                        new Change(number, Kind.APPEARED, "b", move),
                        new Change(number, Kind.GONE, "b")),
                changes);
    }

    @Test
    void theSameFolderHasTheSameNumberAndAnotherAnother() throws Exception {
        Files.createDirectory(temporary.resolve("a"));
        Files.createDirectory(temporary.resolve("b"));
        int number = tree.watch(watch, "a");
        assertEquals(number, tree.watch(watch, "a"));
        int other = tree.watch(watch, "b");
        Files.createFile(temporary.resolve("b/f"));
        assertEquals(List.of(new Change(other, Kind.APPEARED, "f")), watch.await(LONG));
    }

    @Test
    void aFolderThatIsDeletedIsWatchedNoMore() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        int number = tree.watch(watch, "folder");
        Files.delete(folder);
        assertTrue(watch.await(LONG).contains(new Change(number, Kind.UNWATCHED, "")));
    }

    @Test
    void onlyFoldersAreWatchedAndNoLinkIsFollowed() throws Exception {
        Files.createFile(temporary.resolve("file"));
        Files.createSymbolicLink(temporary.resolve("link"), Files.createDirectory(temporary.resolve("folder")));
        for (String path : List.of("file", "link", "absent")) {
            assertThrows(SystemCallException.class, () -> tree.watch(watch, path), path);
        }
    }

    @Test
    void waitingEndsAfterItsTime() throws Exception {
        assertEquals(List.of(), watch.await(1));
    }

    @Test
    void whoeverWaitsComesBackWhenItIsClosed() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<List<Change>> waited = executor.submit(() -> {
                waiting.countDown();
                while (true) watch.await(LONG);
            });
            waiting.await();
            watch.close();
            Exception failure = assertThrows(Exception.class, () -> waited.get(30, TimeUnit.SECONDS));
            assertInstanceOf(ClosedChannelException.class, failure.getCause());
        }
    }

    @Test
    void moreChangesThanTheKernelKeepsAreToldToBeLost() throws Exception {
        int kept = keptByTheKernel();
        tree.watch(watch, "");
        Path one = temporary.resolve("one");
        Path two = temporary.resolve("two");
        for (int i = 0; i <= kept / 4; i++) {
            Files.createFile(one);
            Files.createFile(two);
            Files.delete(one);
            Files.delete(two);
        }
        int told = 0;
        List<Change> changes;
        do {
            changes = watch.await(LONG);
            assertTrue(changes.size() <= FolderWatch.MOST_AT_ONCE, () -> "as many as there are at once");
            told += changes.size();
        } while (!changes.getLast().equals(new Change(-1, Kind.LOST, "")));
        assertTrue(told >= kept, "what the kernel has kept is told");
    }

    /** A file of /proc is to be read by one call that has room for all of it. */
    private static int keptByTheKernel() throws IOException {
        try (InputStream file = new FileInputStream("/proc/sys/fs/inotify/max_queued_events")) {
            return Integer.parseInt(new String(file.readNBytes(64), StandardCharsets.US_ASCII).strip());
        }
    }
}
