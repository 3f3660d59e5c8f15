package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fault F19: a store that does not answer in one directory. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class StallTest {

    /** Far longer than anything takes that is not stalled, on the slowest machine; less than a wait that is given up. */
    private static final Duration AT_ONCE = Duration.ofSeconds(BoundedLock.LONGEST_SECONDS - 5);

    private static final int LARGE = 3 << 20;

    private final SimulatedStore store = new SimulatedStore(19);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final MemoryStore journal = new MemoryStore();
    private final StoreVault vault = open();
    private Path slow = Path.of("");
    private Path quick = Path.of("");

    private StoreVault open() {
        try {
            return new StoreVault(store, journal);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void makeDirectories() throws IOException {
        slow = Files.createDirectory(vault.root().resolve("slow"));
        quick = Files.createDirectory(vault.root().resolve("quick"));
        for (Path directory : List.of(slow, quick)) {
            Files.write(directory.resolve("small"), bytes(1, 1000));
            Files.write(directory.resolve("large"), bytes(2, LARGE));
            Files.createDirectory(directory.resolve("directory"));
        }
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    private static byte[] bytes(int value, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private Stall stallSlow() throws IOException {
        String content = vault.contentDirectory(slow);
        return store.stall(call -> call.concerns(content));
    }

    /** What somebody does in a directory. */
    enum Work {
        LOOK {
            @Override
            void in(Path directory) throws IOException {
                assertEquals(1000, Files.size(directory.resolve("small")));
            }
        },
        LIST {
            @Override
            void in(Path directory) throws IOException {
                List<String> names = new ArrayList<>();
                try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
                    stream.forEach(path -> names.add(path.getFileName().toString()));
                }
                assertTrue(names.contains("small"));
            }
        },
        READ {
            @Override
            void in(Path directory) throws IOException {
                assertArrayEquals(bytes(2, LARGE), Files.readAllBytes(directory.resolve("large")));
            }
        },
        WRITE {
            @Override
            void in(Path directory) throws IOException {
                try (FileChannel channel = FileChannel.open(directory.resolve("large"), StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(bytes(2, LARGE)));
                    channel.force(true);
                }
            }
        },
        REPLACE {
            @Override
            void in(Path directory) throws IOException {
                Files.write(directory.resolve("small"), bytes(1, 1000));
            }
        },
        CREATE {
            @Override
            void in(Path directory) throws IOException {
                Files.write(directory.resolve("new"), bytes(3, 100_000));
            }
        },
        RENAME {
            @Override
            void in(Path directory) throws IOException {
                Files.write(directory.resolve("renamed"), bytes(1, 10));
                Files.move(directory.resolve("renamed"), directory.resolve("to"));
            }
        },
        DELETE {
            @Override
            void in(Path directory) throws IOException {
                Files.write(directory.resolve("deleted"), bytes(1, 10));
                Files.delete(directory.resolve("deleted"));
            }
        },
        MAKE_DIRECTORY {
            @Override
            void in(Path directory) throws IOException {
                Files.write(Files.createDirectory(directory.resolve("made")).resolve("file"), bytes(1, 10));
            }
        },
        SET_TIMES {
            @Override
            void in(Path directory) throws IOException {
                Files.setLastModifiedTime(directory.resolve("small"), FileTime.fromMillis(1000));
            }
        };

        abstract void in(Path directory) throws IOException;

        /** Whatever the others have left. */
        void alsoIn(Path directory) throws IOException {
            in(directory);
            for (String name : List.of("new", "to")) Files.deleteIfExists(directory.resolve(name));
            Path made = directory.resolve("made");
            Files.deleteIfExists(made.resolve("file"));
            Files.deleteIfExists(made);
        }
    }

    private Future<?> begin(Work work, Path directory) {
        return threads.submit(() -> {
            work.in(directory);
            return work;
        });
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void whateverIsStalledEverythingElseGoesOnAndItIsDoneInTheEnd(Work stalled) throws Exception {
        Future<?> waiting;
        try (Stall stall = stallSlow()) {
            waiting = begin(stalled, slow);
            stall.awaitCall();
            for (Work work : Work.values()) {
                assertTimeoutPreemptively(AT_ONCE, () -> work.alsoIn(quick), work::name);
            }
            assertFalse(waiting.isDone());
        }
        waiting.get(30, TimeUnit.SECONDS);
        for (Work work : List.of(Work.LOOK, Work.LIST, Work.READ)) work.in(slow);
        vault.close();
    }

    /** More writers than there are threads in the background. */
    @Test
    void manyStalledWritersStallNoOther() throws Exception {
        int writers = 4 * Runtime.getRuntime().availableProcessors();
        List<Future<?>> waiting = new ArrayList<>();
        try (Stall stall = stallSlow()) {
            for (int i = 0; i < writers; i++) {
                Path file = slow.resolve("file " + i);
                byte[] content = bytes(i, LARGE);
                waiting.add(threads.submit(() -> Files.write(file, content)));
            }
            stall.awaitCall();
            for (Work work : Work.values()) {
                assertTimeoutPreemptively(AT_ONCE, () -> work.alsoIn(quick), work::name);
            }
        }
        for (int i = 0; i < writers; i++) {
            waiting.get(i).get(60, TimeUnit.SECONDS);
            assertArrayEquals(bytes(i, LARGE), Files.readAllBytes(slow.resolve("file " + i)));
        }
        vault.close();
    }

    /**
     * Whoever waits behind a call that is stalled is told after half a minute, and so is whoever locks the vault; what could not be written he cannot keep, and
     * what was synced before is there. The thread that made the call itself waits for the store, here one in the background: nothing can take it back.
     */
    @Test
    void whoWaitsBehindAStalledCallIsToldAndTheVaultCloses() throws Exception {
        Assumptions.assumeTrue(LongRun.isOn(), "with -Plong only: it waits for some minutes");
        FileChannel channel = FileChannel.open(slow.resolve("large"), StandardOpenOption.WRITE);
        channel.force(true);
        String content = vault.contentDirectory(slow);
        try (Stall stall = store.stall(call -> call.concerns(content) && call.operation() == Operation.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes(5, LARGE)));
            stall.awaitCall();
            long start = System.nanoTime();
            List<Future<?>> behind = new ArrayList<>();
            behind.add(threads.submit(() -> {
                channel.force(true);
                return true;
            }));
            behind.add(threads.submit(() -> Files.move(slow.resolve("large"), quick.resolve("moved"))));
            for (Future<?> each : behind) {
                Exception told = assertThrows(Exception.class, () -> each.get(60, TimeUnit.SECONDS));
                assertTrue(String.valueOf(told.getCause()).contains("does not answer"), told::toString);
            }
            for (Work work : Work.values()) work.alsoIn(quick);
            Future<?> closing = threads.submit(() -> {
                vault.close();
                return true;
            });
            Exception told = assertThrows(Exception.class, () -> closing.get(150, TimeUnit.SECONDS));
            System.out.println("told and closed after "
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
            assertTrue(told.getCause() instanceof IOException, told::toString);
        }
        try (StoreVault found = new StoreVault(store.kill(), journal.kill())) {
            byte[] left = Files.readAllBytes(found.root().resolve("slow").resolve("large"));
            assertEquals(LARGE, left.length);
            for (byte each : left) assertTrue(each == 2 || each == 5, "a byte that nobody wrote");
        }
    }
}
