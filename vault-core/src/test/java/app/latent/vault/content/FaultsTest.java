package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.format.GcmSizes;
import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One script of writes, and every call of it that the store may fail. */
final class FaultsTest {

    private static final byte[] OTHER = {1, 2, 3};

    /** What the file may hold, chunk by chunk: what it held after each step since the last sync that succeeded. */
    private static final class Versions {
        final List<byte[]> since = new ArrayList<>();
        byte[] now;

        Versions(byte[] now) {
            this.now = now;
            since.add(now);
        }

        void is(byte[] next) {
            now = next;
            since.add(next);
        }

        void synced() {
            since.clear();
            since.add(now);
        }

        void assertPossible(byte[] found, String when) {
            int shortest =
                    since.stream().mapToInt(version -> version.length).min().orElse(0);
            assertTrue(found.length >= shortest / CHUNK * CHUNK, when + ": only " + found.length + " bytes are left");
            for (int at = 0; at < found.length; at += CHUNK) {
                byte[] chunk = Arrays.copyOfRange(found, at, Math.min(found.length, at + CHUNK));
                int from = at;
                assertTrue(
                        since.stream().anyMatch(version -> Arrays.equals(chunk, chunkOf(version, from))),
                        when + ": the chunk at " + at + " is none that was written");
            }
        }

        private static byte[] chunkOf(byte[] version, int from) {
            return from >= version.length
                    ? new byte[0]
                    : Arrays.copyOfRange(version, from, Math.min(version.length, from + CHUNK));
        }
    }

    /** One step, done to the handle and to the model. */
    private interface Step {
        void take() throws IOException;
    }

    /** A run of the script; goes on after errors as a stubborn caller would. */
    private static final class Script {
        final Ground ground;
        final Versions versions;
        final List<IOException> told = new ArrayList<>();
        final Random random = new Random(7);

        @Nullable FileHandle handle;

        Script(Ground ground, Versions versions) {
            this.ground = ground;
            this.versions = versions;
        }

        void run() {
            attempt(() -> handle = ground.open("file", OpenMode.WRITE));
            if (handle == null) return;
            FileHandle open = handle;
            write(open, 100, 50);
            write(open, 2 * CHUNK - 10, 20);
            sync(open);
            write(open, 0, 3 * CHUNK);
            write(open, versions.now.length, 2 * CHUNK + 5);
            write(open, versions.now.length, 100);
            sync(open);
            truncate(open, 2 * CHUNK + 77);
            write(open, 3 * CHUNK + 9, 20);
            truncate(open, 5 * CHUNK + 1);
            sync(open);
            truncate(open, CHUNK);
            write(open, 0, 10);
            attempt(open::close);
        }

        private void attempt(Step step) {
            try {
                step.take();
            } catch (IOException e) {
                told.add(e);
            }
        }

        private void write(FileHandle open, int at, int length) {
            byte[] data = new byte[length];
            random.nextBytes(data);
            byte[] next = Arrays.copyOf(versions.now, Math.max(versions.now.length, at + length));
            System.arraycopy(data, 0, next, at, length);
            // Holes are filled before what is behind them.
            versions.since.add(Arrays.copyOf(versions.now, next.length));
            versions.since.add(next);
            attempt(() -> {
                Ground.writeAll(open, data, at);
                versions.is(next);
            });
        }

        private void truncate(FileHandle open, int size) {
            byte[] next = Arrays.copyOf(versions.now, size);
            versions.since.add(next);
            attempt(() -> {
                open.truncate(size);
                versions.is(next);
            });
        }

        private void sync(FileHandle open) {
            attempt(() -> {
                open.sync();
                if (told.isEmpty()) versions.synced();
            });
        }
    }

    private static byte[] initial() {
        byte[] content = new byte[4 * CHUNK + 1000];
        new Random(3).nextBytes(content);
        return content;
    }

    private static SimulatedStore prepared(long seed, SimulatedStore journal) throws IOException {
        SimulatedStore store = new SimulatedStore(seed);
        try (Ground ground = new Ground(store, journal)) {
            for (String name : List.of("file", "other")) {
                try (FileHandle handle = ground.open(name, OpenMode.CREATE)) {
                    Ground.writeAll(handle, name.equals("file") ? initial() : OTHER, 0);
                    handle.sync();
                }
            }
            ground.journal.close();
        }
        return store;
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"KILL", "POWER_CUT"})
    void afterACrashEachChunkIsOldOrNewAndWhatWasSyncedIsWhole(Fault fault) throws IOException {
        for (int seed = 0; seed < LongRun.size(1, 2); seed++) {
            boolean over = true;
            for (int nth = 1; over; nth++) {
                SimulatedStore journal = new SimulatedStore(seed);
                SimulatedStore store = prepared(seed, journal);
                Versions versions = new Versions(initial());
                store.faults().failNth(nth, fault);
                try (Ground ground = new Ground(store, journal)) {
                    new Script(ground, versions).run();
                } catch (IOException _) {
                    // It happened before the script began.
                }
                over = store.isOver();
                String when = fault + " at call " + nth + " of seed " + seed;
                SimulatedStore found = fault == Fault.KILL ? store.kill() : store.crash();
                SimulatedStore foundJournal = fault == Fault.KILL ? journal.kill() : journal.crash();
                try (Ground ground = new Ground(found, foundJournal)) {
                    versions.assertPossible(read(ground, when), when);
                    assertArrayEquals(OTHER, ground.read("other"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"KILL", "POWER_CUT", "EIO", "SHORT_WRITE"})
    void aSmallFileThatIsBegunAnewIsTheOldOrTheNewOne(Fault fault) throws IOException {
        byte[] fresh = new byte[3 * CHUNK + 5];
        boolean over = true;
        for (int nth = 1; over; nth++) {
            SimulatedStore journal = new SimulatedStore(nth);
            SimulatedStore store = prepared(nth, journal);
            store.faults().failNth(nth, fault);
            int before = store.calls().size();
            boolean told = false;
            try (Ground ground = new Ground(store, journal)) {
                ground.write("file", fresh);
            } catch (IOException _) {
                told = true;
            }
            over = store.calls().size() - before >= nth;
            store.faults().clear();
            boolean cut = fault == Fault.POWER_CUT;
            SimulatedStore found = cut ? store.crash() : store.kill();
            try (Ground ground = new Ground(found, cut ? journal.crash() : journal.kill())) {
                byte[] left = read(ground, fault + " at call " + nth);
                boolean refused = told && !cut && fault != Fault.KILL && left.length == 0;
                assertTrue(
                        refused || Arrays.equals(left, fresh) || ((told || cut) && Arrays.equals(left, initial())),
                        fault + " at call " + nth + " left " + left.length + " bytes");
            }
        }
    }

    private static byte[] read(Ground ground, String when) {
        try {
            return ground.read("file");
        } catch (IOException e) {
            throw new AssertionError(when, e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"EIO", "ENOSPC", "SHORT_WRITE", "TORN_WRITE", "EIO_AFTER"})
    void anErrorIsToldAndWhatIsNotToldIsRight(Fault fault) throws IOException {
        for (int nth = 1; ; nth++) {
            SimulatedStore journal = new SimulatedStore(nth);
            SimulatedStore store = prepared(nth, journal);
            Versions versions = new Versions(initial());
            try (Ground ground = new Ground(store, journal)) {
                int before = store.calls().size();
                store.faults().failNth(nth, fault);
                Script script = new Script(ground, versions);
                script.run();
                boolean failed = store.calls().size() - before >= nth;
                store.faults().clear();
                String when = fault + " at call " + nth + " "
                        + store.calls().get(before + Math.min(nth, store.calls().size() - before) - 1);
                byte[] found = read(ground, when);
                if (script.told.isEmpty()) {
                    assertArrayEquals(versions.now, found, when);
                } else {
                    versions.assertPossible(found, when);
                    script.told.forEach(e -> assertTrue(e instanceof FileSystemException, e::toString));
                }
                assertArrayEquals(OTHER, ground.read("other"));
                ground.write("file", OTHER);
                assertArrayEquals(OTHER, ground.read("file"), when);
                if (!failed) return;
            }
        }
    }

    @Test
    void aFailedSyncStaysFailedUntilWhatItLostIsWrittenAnew() throws IOException {
        SimulatedStore journal = new SimulatedStore(1);
        SimulatedStore store = prepared(1, journal);
        try (Ground ground = new Ground(store, journal);
                FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            Ground.writeAll(handle, OTHER, CHUNK);
            store.faults().failNext(Operation.SYNC, Fault.EIO);
            assertThrows(FileSystemException.class, handle::sync);
            assertThrows(FileSystemException.class, handle::sync);
            Ground.writeAll(handle, OTHER, 3 * CHUNK);
            FileSystemException told = assertThrows(FileSystemException.class, handle::sync);
            assertEquals("Input/output error", told.getReason());
            Ground.writeAll(handle, OTHER, CHUNK);
            handle.sync();
        }
    }

    /** Takes what it is offered once, on a thread of its own that has come to a call that does not answer when the offer returns. */
    private static final class Late implements Workers {
        final CompletableFuture<Void> done = new CompletableFuture<>();

        @Nullable Stall stall;

        @Override
        public boolean offer(Runnable task) {
            Stall expected = stall;
            if (expected == null) return false;
            stall = null;
            Thread.ofPlatform().start(() -> {
                task.run();
                done.complete(null);
            });
            while (!expected.isReached()) Thread.onSpinWait();
            return true;
        }

        @Override
        public void after(long millis, Runnable task) {}

        @Override
        public void close() {}
    }

    @Test
    void whoeverGivesUpALargeReadHasHisBufferToHimself() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        byte[] content = new byte[40 * CHUNK];
        new Random(5).nextBytes(content);
        Late workers = new Late();
        try (Ground ground = new Ground(store, new SimulatedStore(2), workers)) {
            ground.write("file", content);
            long last = GcmSizes.ciphertextOffset(32);
            try (FileHandle handle = ground.open("file", OpenMode.READ);
                    Stall stall = store.stall(call -> call.operation() == Operation.READ && call.offset() >= last)) {
                workers.stall = stall;
                ByteBuffer target = ByteBuffer.allocate(content.length);
                Thread.currentThread().interrupt();
                assertThrows(IOException.class, () -> handle.read(target, 0));
                assertTrue(Thread.interrupted());
                byte[] mine = new byte[content.length];
                System.arraycopy(mine, 0, target.array(), 0, mine.length);
                stall.release();
                workers.done.get(30, TimeUnit.SECONDS);
                assertArrayEquals(mine, target.array());
                assertArrayEquals(content, Ground.readAll(handle));
            }
        }
    }

    /** Does what it is offered at once, on a thread of its own. */
    private static final class Prompt implements Workers {
        final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @Override
        public boolean offer(Runnable task) {
            Thread thread = Thread.ofPlatform()
                    .uncaughtExceptionHandler((_, e) -> uncaught.add(e))
                    .unstarted(task);
            threads.add(thread);
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return true;
        }

        boolean isOne() {
            return threads.contains(Thread.currentThread());
        }

        @Override
        public void after(long millis, Runnable task) {}

        @Override
        public void close() {}
    }

    @Test
    void whatAWorkerHadNoMemoryToReadIsNotTakenForContent() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        byte[] content = new byte[40 * CHUNK];
        new Random(5).nextBytes(content);
        Prompt workers = new Prompt();
        try (Ground ground = new Ground(store, new SimulatedStore(2), workers)) {
            ground.write("file", content);
            long last = GcmSizes.ciphertextOffset(32);
            try (FileHandle handle = ground.open("file", OpenMode.READ)) {
                try (Stall _ = store.stall(call -> {
                    if (call.offset() >= last && workers.isOne()) throw new InternalError("no memory");
                    return false;
                })) {
                    ByteBuffer target = ByteBuffer.allocate(content.length);
                    assertThrows(IOException.class, () -> handle.read(target, 0));
                }
            }
            assertEquals(List.of(), workers.uncaught);
        }
    }

    @Test
    void whatCouldNotBeWrittenStaysDirtyThoughNobodyGivesTheFlusherALock() throws Exception {
        SimulatedStore journal = new SimulatedStore(1);
        SimulatedStore store = prepared(1, journal);
        byte[] expected = initial();
        System.arraycopy(OTHER, 0, expected, CHUNK, OTHER.length);
        try (Ground ground = new Ground(store, journal, Workers.none());
                FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            Predicate<Call> writes = call -> call.operation() == Operation.WRITE;
            store.faults().fail(writes, 0, 2, Fault.EIO);
            Ground.writeAll(handle, OTHER, CHUNK);
            CompletableFuture<Void> synced;
            ReentrantReadWriteLock lock = ((OpenFile) handle.file()).lock();
            try (Stall stall = store.stall(writes)) {
                synced = CompletableFuture.runAsync(() -> {
                    try {
                        handle.sync();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                stall.awaitCall();
                lock.writeLock().lock();
            }
            try {
                assertThrows(ExecutionException.class, () -> synced.get(20, TimeUnit.SECONDS));
            } finally {
                lock.writeLock().unlock();
            }
            handle.sync();
            assertArrayEquals(expected, read(new Ground(store, new SimulatedStore(2)), "after"));
        }
    }

    @Test
    void whatIsAppendedWhileTheFirstSyncIsUnderWayIsToldToTheJournal() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        SimulatedStore journal = new SimulatedStore(2);
        try (Ground ground = new Ground(store, journal, Workers.none());
                FileHandle handle = ground.open("file", OpenMode.CREATE)) {
            Ground.writeAll(handle, new byte[CHUNK], 0);
            AtomicBoolean once = new AtomicBoolean();
            List<Call> before = journal.calls();
            List<Call> during = new ArrayList<>();
            try (Stall _ = store.stall(call -> {
                if (call.operation() == Operation.SYNC && once.compareAndSet(false, true)) {
                    try (FileHandle other = ground.open("file", OpenMode.WRITE)) {
                        Ground.writeAll(other, OTHER, CHUNK);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    during.addAll(journal.calls());
                }
                return false;
            })) {
                handle.sync();
            }
            assertTrue(during.size() > before.size(), "the journal does not know the end that a power cut may tear");
        }
    }

    @Test
    void aConflictCopyOutlivesTheEndOfWhatItWasMadeOf() throws IOException {
        SimulatedStore journal = new SimulatedStore(1);
        SimulatedStore store = prepared(1, journal);
        byte[] expected = initial();
        System.arraycopy(OTHER, 0, expected, CHUNK, OTHER.length);
        try (Ground ground = new Ground(store, journal, Workers.none());
                FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            Ground.writeAll(handle, OTHER, CHUNK);
            store.memory().delete(ground.contentPath("file"));
            store.faults().failNext(Operation.CLOSE, Fault.EIO);
            handle.sync();
            assertArrayEquals(expected, ground.read("file (conflict)"));
        }
    }

    @Test
    void aFailedSyncStaysFailedThoughTheFileIsClosedAndOpenedAgain() throws IOException {
        SimulatedStore journal = new SimulatedStore(1);
        SimulatedStore store = prepared(1, journal);
        try (Ground ground = new Ground(store, journal)) {
            FileHandle failing = ground.open("file", OpenMode.WRITE);
            Ground.writeAll(failing, OTHER, CHUNK);
            store.faults().failNext(Operation.SYNC, Fault.EIO);
            assertThrows(FileSystemException.class, failing::sync);
            failing.close();
            for (OpenMode mode : List.of(OpenMode.READ, OpenMode.WRITE)) {
                try (FileHandle again = ground.open("file", mode)) {
                    assertThrows(FileSystemException.class, again::sync);
                }
            }
            try (FileHandle mending = ground.open("file", OpenMode.WRITE)) {
                Ground.writeAll(mending, new byte[CHUNK], CHUNK);
                mending.sync();
            }
            try (FileHandle again = ground.open("file", OpenMode.WRITE)) {
                again.sync();
            }
        }
    }

    @Test
    void aFileThatIsReplacedDoesNotInheritAFailedSync() throws IOException {
        SimulatedStore journal = new SimulatedStore(1);
        SimulatedStore store = prepared(1, journal);
        store.memory().reuseIdentities();
        try (Ground ground = new Ground(store, journal)) {
            FileHandle failing = ground.open("file", OpenMode.WRITE);
            Ground.writeAll(failing, OTHER, CHUNK);
            store.faults().failNext(Operation.SYNC, Fault.EIO);
            assertThrows(FileSystemException.class, failing::sync);
            failing.close();
            ground.tree.delete(TreePath.of("file"));
            try (FileHandle fresh = ground.open("file", OpenMode.CREATE)) {
                fresh.sync();
            }
        }
    }

    @Test
    void aNewFileWhoseSyncFailedIsSyncedOnceItIsWrittenAnew() throws IOException {
        SimulatedStore store = new SimulatedStore(2);
        try (Ground ground = new Ground(store);
                FileHandle handle = ground.open("file", OpenMode.CREATE)) {
            Ground.writeAll(handle, OTHER, 0);
            store.faults().failNext(Operation.SYNC, Fault.EIO);
            assertThrows(FileSystemException.class, handle::sync);
            Ground.writeAll(handle, OTHER, 0);
            handle.sync();
        }
        try (Ground ground = new Ground(store.crash())) {
            assertArrayEquals(OTHER, ground.read("file"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 4096, CHUNK, 3 * CHUNK + 100})
    void aFullDiskIsToldAtTheWriteThatDoesNotFit(int piece) throws IOException {
        for (int capacity = 200_000; capacity < 270_000; capacity += LongRun.size(3_067, 1_021)) {
            SimulatedStore store = new SimulatedStore(capacity, capacity);
            try (Ground ground = new Ground(store)) {
                ground.write("other", OTHER);
                byte[] content = new byte[capacity * 2];
                new Random(capacity).nextBytes(content);
                int accepted = 0;
                try (FileHandle handle = ground.open("file", OpenMode.CREATE)) {
                    FileSystemException told = null;
                    while (told == null && accepted < content.length) {
                        try {
                            ByteBuffer source =
                                    ByteBuffer.wrap(content, accepted, Math.min(piece, content.length - accepted));
                            accepted += handle.write(source, accepted);
                            assertEquals(accepted, source.position());
                        } catch (FileSystemException e) {
                            told = e;
                        }
                    }
                    assertNotNull(told);
                    assertEquals("No space left on device", told.getReason());
                    assertEquals(accepted, handle.size());
                    assertTrue(
                            accepted < capacity && accepted > capacity - 2 * CHUNK - 20_000, accepted + "/" + capacity);
                }
                assertArrayEquals(Arrays.copyOf(content, accepted), ground.read("file"));
                assertArrayEquals(OTHER, ground.read("other"));
                ground.write("file", OTHER);
                ground.write("more", new byte[CHUNK]);
                assertArrayEquals(new byte[CHUNK], ground.read("more"));
            }
        }
    }

    @Test
    void aHoleThatDoesNotFitIsRefusedAndLeavesNoTrace() throws IOException {
        SimulatedStore store = new SimulatedStore(1, 1 << 20);
        try (Ground ground = new Ground(store)) {
            ground.write("file", OTHER);
            try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
                assertThrows(FileSystemException.class, () -> handle.truncate(2 << 20));
                assertThrows(FileSystemException.class, () -> handle.write(ByteBuffer.wrap(OTHER), 2 << 20));
                assertEquals(OTHER.length, handle.size());
            }
            assertArrayEquals(OTHER, ground.read("file"));
        }
    }
}
