package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One file through many handles at once. */
@Timeout(60)
final class ConcurrentUseTest {

    private static final int CHUNKS = 40;
    private static final int ROUNDS = 150;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private void together(List<Callable<Void>> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Void>> results = new ArrayList<>();
        for (Callable<Void> task : tasks) {
            results.add(threads.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        start.countDown();
        for (Future<Void> result : results) {
            try {
                result.get(50, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
    }

    /** Each writer fills whole chunks with one value: whoever reads a chunk finds a single value in it. */
    @Test
    void noReaderSeesAChunkHalfWritten() throws Exception {
        try (Ground ground = new Ground()) {
            ground.write("file", new byte[CHUNKS * CHUNK]);
            AtomicBoolean over = new AtomicBoolean();
            CountDownLatch writers = new CountDownLatch(2);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int seed = i;
                tasks.add(() -> {
                    Random random = new Random(seed);
                    try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
                        for (int round = 0; round < ROUNDS; round++) {
                            byte[] data = new byte[CHUNK];
                            Arrays.fill(data, (byte) (seed * 100 + round % 100));
                            Ground.writeAll(handle, data, (long) random.nextInt(CHUNKS) * CHUNK);
                            if (round % 50 == 0) handle.sync();
                        }
                    } finally {
                        writers.countDown();
                        if (writers.getCount() == 0) over.set(true);
                    }
                    return null;
                });
            }
            for (int i = 0; i < 3; i++) {
                int seed = i;
                tasks.add(() -> {
                    Random random = new Random(seed);
                    ByteBuffer target = ByteBuffer.allocate(seed == 0 ? CHUNKS * CHUNK : CHUNK);
                    while (!over.get()) {
                        try (FileHandle handle = ground.open("file", OpenMode.READ)) {
                            handle.read(target.clear(), seed == 0 ? 0 : (long) random.nextInt(CHUNKS) * CHUNK);
                            for (int at = 0; at < target.position(); at++) {
                                assertEquals(target.get(at / CHUNK * CHUNK), target.get(at));
                            }
                        }
                    }
                    return null;
                });
            }
            together(tasks);
            byte[] left = ground.read("file");
            for (int at = 0; at < left.length; at++) assertEquals(left[at / CHUNK * CHUNK], left[at]);
        }
    }

    /** What is cut off is zeros when the file grows again, however much is being flushed and read meanwhile. */
    @Test
    void truncatingBesideWritersAndReadersShowsNothingOld() throws Exception {
        try (Ground ground = new Ground()) {
            ground.write("file", new byte[0]);
            AtomicBoolean over = new AtomicBoolean();
            List<Callable<Void>> tasks = new ArrayList<>();
            tasks.add(() -> {
                byte[] ones = new byte[12 * CHUNK + 7];
                Arrays.fill(ones, (byte) 1);
                try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
                    for (int round = 0; round < ROUNDS; round++) {
                        Ground.writeAll(handle, ones, 0);
                        handle.truncate(CHUNK / 2 + (long) round % 3 * CHUNK);
                        handle.truncate(ones.length);
                        byte[] found = Ground.readAll(handle);
                        for (int at = CHUNK / 2 + round % 3 * CHUNK; at < found.length; at++)
                            assertEquals(0, found[at]);
                    }
                } finally {
                    over.set(true);
                }
                return null;
            });
            tasks.add(() -> {
                try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
                    while (!over.get()) handle.sync();
                }
                return null;
            });
            tasks.add(() -> {
                ByteBuffer target = ByteBuffer.allocate(100_000);
                try (FileHandle handle = ground.open("file", OpenMode.READ)) {
                    for (long at = 0; !over.get(); at = (at + 50_000) % (12 * CHUNK)) handle.read(target.clear(), at);
                }
                return null;
            });
            together(tasks);
        }
    }

    @Test
    void appendsOfManyHandlesAllArrive() throws Exception {
        try (Ground ground = new Ground()) {
            ground.write("file", new byte[0]);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                byte[] line = new byte[1000];
                Arrays.fill(line, (byte) i);
                tasks.add(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
                            handle.append(ByteBuffer.wrap(line));
                        }
                    }
                    return null;
                });
            }
            together(tasks);
            byte[] found = ground.read("file");
            assertEquals(4 * ROUNDS * 1000, found.length);
            for (int at = 0; at < found.length; at++) assertEquals(found[at / 1000 * 1000], found[at]);
        }
    }

    @Test
    void aFileIsRenamedAndWrittenAtOnceWithoutAConflict() throws Exception {
        try (Ground ground = new Ground()) {
            ground.write("a", new byte[0]);
            List<Callable<Void>> tasks = new ArrayList<>();
            FileHandle handle = ground.open("a", OpenMode.WRITE);
            tasks.add(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    Ground.writeAll(handle, new byte[] {(byte) round}, round);
                    handle.sync();
                }
                return null;
            });
            tasks.add(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    ground.tree.move(
                            TreePath.of(round % 2 == 0 ? "a" : "b"),
                            TreePath.of(round % 2 == 0 ? "b" : "a"),
                            Replacing.NOTHING);
                }
                return null;
            });
            together(tasks);
            handle.close();
            assertEquals(ROUNDS, ground.read("a").length);
            assertTrue(ground.told.stream().noneMatch(told -> told.startsWith("conflict")), ground.told::toString);
        }
    }

    @Test
    void aStalledFileStallsNoOther() throws Exception {
        SimulatedStore store = new SimulatedStore(5);
        try (Ground ground = new Ground(store)) {
            ground.write("slow", new byte[CHUNK]);
            byte[] content = new byte[3 * CHUNK];
            Arrays.fill(content, (byte) 9);
            FileHandle slow = ground.open("slow", OpenMode.WRITE);
            Ground.writeAll(slow, content, 0);
            Future<?> syncing;
            try (Stall stall = store.stall(
                    call -> call.concerns(ground.contentPath("slow")) && call.operation() == Operation.WRITE)) {
                syncing = threads.submit(() -> {
                    slow.sync();
                    return true;
                });
                stall.awaitCall();
                ground.write("quick", content);
                assertArrayEquals(content, ground.read("quick"));
                assertArrayEquals(content, Ground.readAll(slow));
                Ground.writeAll(slow, content, 0);
            }
            syncing.get(30, TimeUnit.SECONDS);
            slow.close();
            assertArrayEquals(content, ground.read("slow"));
        }
    }
}
