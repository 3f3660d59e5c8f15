package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.DirectoryId;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocksTest {

    @Test
    void aStoreThatStallsInOneDirectoryStallsThatDirectoryOnly() throws Exception {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store, new Intents(), Ground.SHORT_WAIT);
        ground.mkdir("/stalled");
        ground.mkdir("/other");
        ground.write("/stalled/file", "content");
        String content = ground.tree.directory(path("/stalled")).contentDirectory();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var stall = store.stall(call -> call.concerns(content))) {
            Future<?> delete = threads.submit(call(() -> ground.delete("/stalled/file")));
            stall.awaitCall();
            ground.mkdir("/other/dir");
            ground.write("/other/file", "works");
            ground.move("/other/file", "/other/moved");
            ground.move("/other/dir", "/moved");
            ground.delete("/other/moved");
            assertEquals(List.of(), ground.list("/other"));
            assertEquals(List.of("moved", "other", "stalled"), names(ground));
            IOException told = assertThrows(IOException.class, () -> ground.mkdir("/stalled/new"));
            assertTrue(String.valueOf(told.getMessage()).contains("does not answer"), told::toString);
            stall.release();
            delete.get(30, TimeUnit.SECONDS);
            assertEquals(List.of(), ground.list("/stalled"));
            ground.mkdir("/stalled/new");
        }
    }

    /** Without a look at what is stalled. */
    private static List<String> names(Ground ground) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : List.of("moved", "other", "stalled")) {
            ground.tree.directory(path("/" + name));
            names.add(name);
        }
        return names;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Callable<Object> call(Work work) {
        return () -> {
            work.run();
            return work;
        };
    }

    @Test
    void locksAreThereOnlyWhileTheyAreUsed() throws Exception {
        DirectoryLocks locks = new DirectoryLocks(Ground.SHORT_WAIT);
        DirectoryId a = DirectoryId.random();
        DirectoryId b = DirectoryId.random();
        try (var _ = locks.exclusive(a, b, a)) {
            assertEquals(2, locks.inUse());
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<?> waiting = other.submit(call(() -> locks.shared(a).close()));
                assertThrows(Exception.class, () -> waiting.get(30, TimeUnit.SECONDS));
            }
        }
        assertEquals(0, locks.inUse());
    }

    /** The deletion has seen that it needs the lock of the directory too, and waits for that, when another parent comes to stand at its path. */
    @Test
    void whatIsDeletedIsWhatThePathLeadsToAndNotWhatItLedToBefore() throws Exception {
        SimulatedStore store = Ground.emptyVault(7);
        Ground ground = new Ground(store);
        for (String directory : List.of("/parent", "/parent/it", "/other")) ground.mkdir(directory);
        ground.write("/parent/it/goes", "");
        ground.write("/parent/it/stays", "content");
        ground.tree.createLink(path("/other/it"), "nowhere");
        String goes = ground.place("/parent/it/goes").nodePath();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var stall = store.stall(call -> call.concerns(goes))) {
            Future<?> holding = threads.submit(call(() -> ground.delete("/parent/it/goes")));
            stall.awaitCall();
            FutureTask<Object> deletion = new FutureTask<>(call(() -> ground.delete("/parent/it")));
            Thread waiting = Thread.ofPlatform().start(deletion);
            while (waiting.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
            ground.move("/parent", "/moved");
            ground.move("/other", "/parent");
            stall.release();
            holding.get(30, TimeUnit.SECONDS);
            deletion.get(30, TimeUnit.SECONDS);
        }
        assertEquals(
                Map.of(
                        "/moved", "directory",
                        "/moved/it", "directory",
                        "/moved/it/stays", "file content",
                        "/parent", "directory"),
                ground.contents());
    }

    /** The opener holds the directory that the deletion waits for, which holds the one that the opener looks into. */
    @Test
    void whoeverHoldsADirectoryDoesNotWaitForAnotherToLookAgainAtWhatSeemsDamaged() throws Exception {
        SimulatedStore store = Ground.emptyVault(9);
        Ground ground = new Ground(store);
        ground.mkdir("/p");
        store.memory().createFolder(ground.place("/p/damaged").nodePath());
        String parent = ground.tree.directory(path("/p")).id().value();
        String child = "/p/0";
        ground.mkdir(child);
        while (ground.tree.directory(path(child)).id().value().compareTo(parent) < 0) {
            ground.delete(child);
            ground.mkdir(child);
        }
        FutureTask<Object> deletion = new FutureTask<>(call(() -> ground.delete(child)));
        Thread deleting = Thread.ofPlatform().unstarted(deletion);
        ground.tree.whileOpening(path(child + "/file"), place -> {
            deleting.start();
            while (deleting.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
            return assertThrows(UnsettledException.class, () -> ground.tree.lookup(path("/p/damaged")));
        });
        deletion.get(30, TimeUnit.SECONDS);
        assertThrows(BrokenNodeException.class, () -> ground.tree.lookup(path("/p/damaged")));
    }

    @Test
    void aLongNameThatIsTakenAwayWhileItsDirectoryIsListedIsNoDamage() throws Exception {
        SimulatedStore store = Ground.emptyVault(11);
        Ground ground = new Ground(store);
        ground.mkdir("/in");
        String longName = "/in/" + "long".repeat(50);
        ground.write(longName, "content");
        String name = ground.place(longName).nodePath() + "/name.c9s";
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var stall = store.stall(call -> call.concerns(name))) {
            Future<List<String>> listing = threads.submit(() -> ground.list("/in"));
            stall.awaitCall();
            ground.delete(longName);
            stall.release();
            assertEquals(List.of(), listing.get(30, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), damage(ground));
    }

    private static List<String> damage(Ground ground) {
        return ground.told.events().stream()
                .filter(event -> event.startsWith("damaged"))
                .toList();
    }

    /** Two threads rename among the same directories in both directions, others look on: nobody deadlocks, nothing is lost or seen twice. */
    @Test
    void manyThreadsChangeTheSameDirectories() throws Exception {
        SimulatedStore store = Ground.emptyVault(5);
        Ground ground = new Ground(store);
        for (String directory : List.of("/a", "/b", "/c")) ground.mkdir(directory);
        String longName = "long".repeat(50);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String file = thread % 2 == 0 ? "f" + thread : longName + thread;
                List<String> circle = thread < 2 ? List.of("/a", "/b", "/c") : List.of("/c", "/b", "/a");
                all.add(threads.submit(call(() -> circulate(ground, circle, file))));
                all.add(threads.submit(call(() -> circulateDirectory(ground, circle, "d" + file))));
            }
            for (Future<?> one : all) one.get(50, TimeUnit.SECONDS);
        }
        assertEquals(3, ground.contents().size());
        assertEquals(List.of(), ground.intents.left());
        assertEquals(List.of(), damage(ground));
    }

    private static void circulate(Ground ground, List<String> circle, String file) throws IOException {
        ground.write(circle.getFirst() + "/" + file, file);
        for (int i = 0; i < 30; i++) {
            ground.move(circle.get(i % 3) + "/" + file, circle.get((i + 1) % 3) + "/" + file);
            assertEquals(file, ground.read(circle.get((i + 1) % 3) + "/" + file));
            ground.list(circle.get(i % 3));
        }
        ground.delete(circle.getFirst() + "/" + file);
    }

    private static void circulateDirectory(Ground ground, List<String> circle, String name) throws IOException {
        ground.mkdir(circle.getFirst() + "/" + name);
        for (int i = 0; i < 30; i++) {
            ground.move(circle.get(i % 3) + "/" + name, circle.get((i + 1) % 3) + "/" + name);
            assertEquals(List.of(), ground.list(circle.get((i + 1) % 3) + "/" + name));
        }
        ground.delete(circle.getFirst() + "/" + name);
    }
}
