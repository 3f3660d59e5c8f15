package app.latent.testkit.fs;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at once: nobody loses bytes, and of two who want the same thing one gets it. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public interface ConcurrencyContract extends ContractFixture {

    int THREADS = 8;

    @Test
    default void writersOfDifferentFilesDoNotDisturbEachOther() throws Exception {
        together(thread -> () -> {
            for (int i = 0; i < 10; i++) {
                Files.write(at("file-" + thread + "-" + i), bytes(thread * 100L + i, 50_000 + thread));
            }
            return true;
        });
        assertEquals(THREADS * 10, names(folder()).size());
        for (int thread = 0; thread < THREADS; thread++) {
            for (int i = 0; i < 10; i++) {
                assertArrayEquals(
                        bytes(thread * 100L + i, 50_000 + thread), Files.readAllBytes(at("file-" + thread + "-" + i)));
            }
        }
    }

    @Test
    default void readersOfOneFileAllSeeItWhole() throws Exception {
        byte[] content = bytes(1, 10 * Sizes.CHUNK + 5);
        Path file = Files.write(at("file"), content);
        List<Boolean> same = together(thread -> () -> Arrays.equals(content, Files.readAllBytes(file)));
        assertEquals(THREADS, same.stream().filter(whole -> whole).count());
    }

    /** The regions meet inside chunks, so a careless read-modify-write of a chunk would lose a neighbour's bytes. */
    @Test
    default void writersOfDifferentRegionsOfOneFileAllSucceed() throws Exception {
        int region = Sizes.CHUNK / 2 + 7;
        byte[] content = bytes(2, THREADS * region);
        Path file = Files.createFile(at("file"));
        together(thread -> () -> {
            try (FileChannel channel = FileChannel.open(file, WRITE)) {
                for (int i = 0; i < region; i += 1000) {
                    int from = thread * region + i;
                    channel.write(ByteBuffer.wrap(content, from, Math.min(1000, region - i)), from);
                }
            }
            return true;
        });
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    default void oneOfManyCreatesAFile() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path file = at("file-" + round);
            List<Boolean> won = together(thread -> () -> {
                try {
                    Files.writeString(file, "thread " + thread, CREATE_NEW, WRITE);
                    return true;
                } catch (FileAlreadyExistsException e) {
                    return false;
                }
            });
            assertEquals(1, won.stream().filter(mine -> mine).count());
            assertEquals("thread " + won.indexOf(true), Files.readString(file));
        }
    }

    @Test
    default void oneOfManyCreatesADirectory() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path directory = at("directory-" + round);
            List<Boolean> won = together(thread -> () -> {
                boolean mine;
                try {
                    Files.createDirectory(directory);
                    mine = true;
                } catch (FileAlreadyExistsException e) {
                    mine = false;
                }
                Files.createFile(directory.resolve("by-" + thread));
                return mine;
            });
            assertEquals(1, won.stream().filter(mine -> mine).count());
            assertEquals(THREADS, names(directory).size());
        }
    }

    @Test
    default void oneOfManyRenamesAFile() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path file = file("file-" + round, "content " + round);
            String target = "target-" + round + "-";
            List<Boolean> won = together(thread -> () -> {
                try {
                    Files.move(file, at(target + thread));
                    return true;
                } catch (NoSuchFileException e) {
                    return false;
                }
            });
            assertEquals(1, won.stream().filter(mine -> mine).count());
            assertEquals("content " + round, Files.readString(at(target + won.indexOf(true))));
            assertEquals(round + 1, names(folder()).size());
        }
    }

    @Test
    default void oneOfManyDeletesAFile() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path file = file("file", "content");
            List<Boolean> won = together(thread -> () -> Files.deleteIfExists(file));
            assertEquals(1, won.stream().filter(mine -> mine).count());
        }
    }

    /** Every reader sees the old or the new content; never a mixture, and nothing only where names may be missing. */
    @Test
    default void anAtomicReplacementIsNeverSeenHalfDone() throws Exception {
        needs(Feature.ATOMIC_MOVE);
        Path file = file("file", "version 0");
        var replaced = new AtomicBoolean();
        List<Boolean> whole = together(thread -> () -> {
            if (thread == 0) {
                try {
                    for (int i = 1; i <= 100; i++) {
                        Files.move(file("fresh", "version " + i), file, ATOMIC_MOVE);
                    }
                } finally {
                    replaced.set(true);
                }
                return true;
            }
            boolean seen = true;
            while (!replaced.get()) {
                seen &= readWhileReplaced(file).startsWith("version ");
            }
            return seen;
        });
        assertEquals(THREADS, whole.stream().filter(seen -> seen).count());
        assertEquals("version 100", Files.readString(file));
    }

    private String readWhileReplaced(Path file) throws IOException {
        while (true) {
            try {
                return Files.readString(file);
            } catch (IOException missing) {
                if (features().contains(Feature.NAMES_NEVER_MISSING)) {
                    throw missing;
                }
            }
        }
    }

    @Test
    default void treesAreMadeAndRemovedSideBySide() throws Exception {
        together(thread -> () -> {
            for (int i = 0; i < 10; i++) {
                Path top = at("tree-" + thread);
                Files.createDirectories(top.resolve("a").resolve("b"));
                Files.writeString(top.resolve("a").resolve("b").resolve("file"), "content");
                Files.delete(top.resolve("a").resolve("b").resolve("file"));
                Files.delete(top.resolve("a").resolve("b"));
                Files.delete(top.resolve("a"));
                Files.delete(top);
            }
            return true;
        });
        assertEquals(List.of(), names(folder()));
    }

    @Test
    default void aListingMayRunWhileOthersWrite() throws Exception {
        for (int i = 0; i < 100; i++) {
            file("stays-" + i, "");
        }
        List<Boolean> complete = together(thread -> () -> {
            if (thread % 2 == 0) {
                for (int i = 0; i < 50; i++) {
                    Files.delete(file("comes-and-goes-" + thread + "-" + i, "x"));
                }
                return true;
            }
            for (int i = 0; i < 10; i++) {
                if (names(folder()).stream()
                                .filter(name -> name.startsWith("stays-"))
                                .count()
                        != 100) {
                    return false;
                }
            }
            return true;
        });
        assertTrue(complete.stream().allMatch(all -> all));
    }

    /** Runs one task on each thread, all starting at the same moment, and returns their answers in order. */
    private static List<Boolean> together(IntFunction<Callable<Boolean>> tasks) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < THREADS; i++) {
                Callable<Boolean> task = tasks.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            var answers = new ArrayList<Boolean>();
            for (Future<Boolean> future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
