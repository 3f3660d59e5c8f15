package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.content.FileHandle;
import app.latent.vault.content.OpenMode;
import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.Stall;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Violations of the invariants that random work has found once, each as small as it can be; chance decides only what a power cut leaves. */
final class FoundBySimulationTest {

    private static final int SEEDS = 60;
    private static final int CHUNK = 32 * 1024;
    private static final TreePath A = TreePath.of("a");
    private static final TreePath B = TreePath.of("b");
    private static final TreePath LONG = TreePath.of("long ".repeat(40) + "name");

    @FunctionalInterface
    private interface Work {
        void on(SimulatedVault vault) throws IOException;
    }

    /** What is found at either path after power cuts has one of these bytes in each chunk, throughout it. */
    private static void assertWholeAfterPowerCuts(Work work, TreePath one, TreePath other, int... bytes)
            throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            work.on(vault);
            Map<TreePath, Model.Found> found = Script.walk(vault.afterPowerCut());
            Model.Found there = found.containsKey(one) ? found.get(one) : found.get(other);
            assertWhole(there, "seed " + seed + " " + found, bytes);
        }
    }

    private static void assertWhole(Model.@Nullable Found there, String when, int... bytes) {
        if (!(there instanceof Model.FoundFile(ByteBuffer content, int _))) throw new AssertionError(when);
        assertTrue(content.hasRemaining(), when);
        for (int at = 0; at < content.limit(); at += CHUNK) {
            byte first = content.get(at);
            assertTrue(Arrays.stream(bytes).anyMatch(b -> b == first), when);
            for (int i = at; i < Math.min(content.limit(), at + CHUNK); i++) assertEquals(first, content.get(i), when);
        }
    }

    private static void fill(FileHandle handle, int value, int position, int length) throws IOException {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        while (source.hasRemaining()) handle.write(source, position + source.position());
    }

    private static FileHandle synced(SimulatedVault vault, TreePath path) throws IOException {
        FileHandle handle = vault.files.open(path, OpenMode.CREATE);
        fill(handle, 1, 0, 3 * CHUNK);
        handle.sync();
        return handle;
    }

    private static void overwrite(SimulatedVault vault, TreePath path, int value) throws IOException {
        try (FileHandle handle = vault.files.open(path, OpenMode.WRITE)) {
            fill(handle, value, 0, 3 * CHUNK);
        }
    }

    @Test
    void aFileThatIsOverwrittenAfterARenameIsWholeThoughThePowerCutTakesTheRenameBack() throws IOException {
        assertWholeAfterPowerCuts(
                vault -> {
                    synced(vault, A).close();
                    vault.tree.move(A, B, Replacing.ANYTHING);
                    overwrite(vault, B, 2);
                },
                A,
                B,
                1,
                2);
    }

    @Test
    void aNewFileThatIsBeingWrittenWhenTheProcessEndsHasWhatWasWrittenWhole() throws IOException {
        boolean cut = false;
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            vault.tree.createDirectory(B);
            FileHandle handle = vault.files.open(A, OpenMode.CREATE);
            vault.store.faults().fail(call -> call.operation() == Operation.WRITE, seed % 3, 1, Fault.KILL);
            assertThrows(IOException.class, () -> {
                fill(handle, 1, 0, 60 * CHUNK);
                handle.close();
            });
            Model.Found there = Script.walk(vault.afterKill()).get(A);
            if (!(there instanceof Model.FoundFile(ByteBuffer content, int _)))
                throw new AssertionError(seed + " " + there);
            while (content.hasRemaining()) assertEquals(1, content.get());
            cut |= content.limit() > 0;
        }
        assertTrue(cut, "no kill came in the middle of a write");
    }

    @Test
    void twoDirectoriesOfWhichEachWasBelowTheOtherAreBothThereAfterAPowerCut() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            vault.tree.createDirectory(A);
            vault.tree.createDirectory(LONG);
            vault.tree.createDirectory(LONG.resolve("c"));
            vault.tree.syncAll();
            vault.tree.move(LONG.resolve("c"), A.resolve("c"), Replacing.ANYTHING);
            vault.tree.move(LONG, A.resolve("c").resolve("long"), Replacing.ANYTHING);
            Map<TreePath, Model.Found> found = Script.walk(vault.afterPowerCut());
            assertTrue(found.size() >= 3, "seed " + seed + " " + found);
        }
    }

    @Test
    void aFileThatWasShortenedAndBegunAnewIsOldOrNewThoughItWasRenamedSince() throws IOException {
        TreePath directory = TreePath.of("directory");
        assertWholeAfterPowerCuts(
                vault -> {
                    vault.tree.createDirectory(directory);
                    try (FileHandle handle = vault.files.open(A, OpenMode.CREATE)) {
                        fill(handle, 1, 0, 28_000);
                        handle.sync();
                        handle.truncate(25_000);
                    }
                    try (FileHandle handle = vault.files.open(A, OpenMode.REPLACE)) {
                        fill(handle, 2, 0, 24_000);
                    }
                    vault.tree.move(A, directory.resolve("b"), Replacing.ANYTHING);
                },
                A,
                directory.resolve("b"),
                1,
                2);
    }

    @Test
    void aReplacedFileThatIsSyncedDoesNotTakeItsSuccessorsRecordsAway() throws IOException {
        assertWholeAfterPowerCuts(
                vault -> {
                    FileHandle replaced = synced(vault, B);
                    overwrite(vault, B, 2);
                    synced(vault, A).close();
                    vault.tree.move(A, B, Replacing.ANYTHING);
                    vault.tree.syncDirectory(TreePath.ROOT);
                    overwrite(vault, B, 3);
                    replaced.sync();
                    replaced.close();
                },
                B,
                B,
                1,
                3);
    }

    @Test
    void aFileThatIsOverwrittenBeforeAndAfterARenameIsWholeAfterAPowerCut() throws IOException {
        assertWholeAfterPowerCuts(
                vault -> {
                    FileHandle open = synced(vault, A);
                    overwrite(vault, A, 2);
                    vault.tree.move(A, B, Replacing.ANYTHING);
                    overwrite(vault, B, 3);
                    open.close();
                },
                A,
                B,
                1,
                2,
                3);
    }

    @Test
    void aFileThatTakesThePlaceOfANewOneWithALongNameIsNotLostByAPowerCut() throws IOException {
        assertWholeAfterPowerCuts(
                vault -> {
                    synced(vault, A).close();
                    vault.files.open(LONG, OpenMode.CREATE).close();
                    vault.tree.move(A, LONG, Replacing.ANYTHING);
                },
                A,
                LONG,
                1);
    }

    @Test
    void aFileThatWasRenamedOutOfADirectoryIsNotLostWithItByAPowerCut() throws IOException {
        TreePath directory = TreePath.of("p", "d");
        assertWholeAfterPowerCuts(
                vault -> {
                    vault.tree.createDirectory(TreePath.of("p"));
                    vault.tree.createDirectory(directory);
                    synced(vault, directory.resolve("a")).close();
                    vault.tree.move(directory.resolve("a"), B, Replacing.ANYTHING);
                    vault.tree.delete(directory);
                },
                directory.resolve("a"),
                B,
                1);
    }

    @Test
    void aFileThatWasRenamedOutOfADirectoryIsNotLostWhenAnotherTakesItsPlace() throws IOException {
        TreePath directory = TreePath.of("p", "d");
        assertWholeAfterPowerCuts(
                vault -> {
                    vault.tree.createDirectory(TreePath.of("p"));
                    vault.tree.createDirectory(directory);
                    vault.tree.createDirectory(TreePath.of("p", "e"));
                    synced(vault, directory.resolve("a")).close();
                    vault.tree.move(directory.resolve("a"), B, Replacing.ANYTHING);
                    vault.tree.move(TreePath.of("p", "e"), directory, Replacing.ANYTHING);
                },
                directory.resolve("a"),
                B,
                1);
    }

    @Test
    void aFileThatIsTornAsWritingFailedIsNotRenamedAwayFromWhatTheJournalKnowsOfIt() throws IOException {
        SimulatedVault vault = SimulatedVault.create(1);
        FileHandle open = synced(vault, A);
        fill(open, 2, 0, CHUNK);
        vault.store.faults().fail(FoundBySimulationTest::isWrite, 0, 2, Fault.TORN_WRITE);
        assertThrows(IOException.class, open::close);
        assertThrows(IOException.class, () -> vault.tree.move(A, B, Replacing.ANYTHING));
        assertWhole(Script.walk(vault.afterKill()).get(A), "after the kill", 1, 2);
    }

    @Test
    void aFileThatCouldNotBeSyncedIsNotRenamedAwayFromWhatTheJournalKnowsOfIt() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            FileHandle open = synced(vault, A);
            fill(open, 2, 0, CHUNK);
            vault.store.faults().failNext(Operation.SYNC, Fault.EIO);
            assertThrows(IOException.class, open::sync);
            assertThrows(IOException.class, () -> vault.tree.move(A, B, Replacing.ANYTHING));
            open.close();
            assertWhole(Script.walk(vault.afterPowerCut()).get(A), "seed " + seed, 1, 2);
        }
    }

    @Test
    void aFileThatCouldNotBeRenamedAsItWasTornCanBeOnceItIsSynced() throws IOException {
        SimulatedVault vault = SimulatedVault.create(1);
        FileHandle open = synced(vault, A);
        fill(open, 2, 0, CHUNK);
        vault.store.faults().fail(FoundBySimulationTest::isWrite, 0, 2, Fault.TORN_WRITE);
        assertThrows(IOException.class, open::sync);
        open.sync();
        vault.tree.move(A, B, Replacing.ANYTHING);
        open.close();
        assertWhole(Script.walk(vault.afterKill()).get(B), "after the kill", 1, 2);
    }

    @Test
    void nothingIsWrittenToAFileWhileItIsRenamed() throws Exception {
        SimulatedVault vault = SimulatedVault.create(1);
        FileHandle open = synced(vault, A);
        fill(open, 2, 0, CHUNK);
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread move =
                Thread.ofPlatform().unstarted(() -> attempt(() -> vault.tree.move(A, B, Replacing.ANYTHING), failed));
        Thread sync = Thread.ofPlatform().unstarted(() -> attempt(open::sync, failed));
        try (Stall stall = vault.store.stall(call -> call.operation() == Operation.RENAME)) {
            move.start();
            stall.awaitCall();
            long before = vault.store.calls().stream()
                    .filter(FoundBySimulationTest::isWrite)
                    .count();
            sync.start();
            while (sync.getState() != Thread.State.TIMED_WAITING && sync.isAlive()) Thread.onSpinWait();
            assertTrue(sync.isAlive(), "it was written and synced in the middle of the rename");
            assertEquals(
                    before,
                    vault.store.calls().stream()
                            .filter(FoundBySimulationTest::isWrite)
                            .count());
        }
        move.join();
        sync.join();
        assertEquals(null, failed.get());
        open.close();
        assertArrayEquals(new Object[] {B}, Script.walk(vault).keySet().toArray());
    }

    /**
     * What is overwritten in the same burst takes the journal's room, and with it goes what was told of the end: it must be told anew, or what is appended then
     * is torn.
     */
    @Test
    void aFileThatGrowsIsNotTornThoughTheJournalForgetsItsEndMeanwhile() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            FileHandle growing = synced(vault, A);
            growTo(growing, 3 * CHUNK + 100);
            FileHandle other = synced(vault, B);
            for (int i = 1; i < 10 + seed % 30; i++) {
                fill(growing, 1, (int) growing.size(), 2 * CHUNK);
                vault.files.open(A, OpenMode.WRITE).close();
                fill(other, 2, 0, CHUNK);
                vault.files.open(B, OpenMode.WRITE).close();
            }
            assertWhole(Script.walk(vault.afterPowerCut()).get(A), "seed " + seed, 1);
        }
    }

    private static void growTo(FileHandle handle, int size) throws IOException {
        fill(handle, 1, (int) handle.size(), size - (int) handle.size());
        handle.sync();
    }

    /** What is told of the chunk next must not stand behind what that sync has lost, where nobody finds it. */
    @Test
    void aChunkIsOldOrNewAfterAPowerCutThoughASyncOfTheJournalFailedBefore() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            FileHandle open = synced(vault, A);
            fill(open, 2, 0, CHUNK);
            vault.journalFolder.faults().fail(FoundBySimulationTest::isSync, 0, 1, Fault.EIO);
            assertThrows(IOException.class, open::sync);
            fill(open, 3, 0, CHUNK);
            open.close();
            assertWhole(Script.walk(vault.afterPowerCut()).get(A), "seed " + seed, 1, 2, 3);
        }
    }

    @Test
    void aFileThatIsTornAsWritingFailedIsMendedThoughItWasOpenedAndSyncedSince() throws IOException {
        SimulatedVault vault = SimulatedVault.create(1);
        FileHandle torn = synced(vault, A);
        fill(torn, 2, 0, CHUNK);
        vault.store.faults().fail(FoundBySimulationTest::isWrite, 0, 2, Fault.TORN_WRITE);
        assertThrows(IOException.class, torn::close);
        try (FileHandle other = vault.files.open(A, OpenMode.WRITE)) {
            fill(other, 3, CHUNK, CHUNK);
            other.sync();
        }
        assertWhole(Script.walk(vault.afterKill()).get(A), "after the kill", 1, 2, 3);
    }

    @Test
    void whatWasWrittenAndClosedIsOldOrNewThoughTheSyncOfTheNextWriterFails() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            FileHandle open = synced(vault, A);
            fill(open, 2, 0, CHUNK);
            open.close();
            try (FileHandle next = vault.files.open(A, OpenMode.WRITE)) {
                fill(next, 3, CHUNK, CHUNK);
                vault.store.faults().failNext(Operation.SYNC, Fault.EIO);
                assertThrows(IOException.class, next::sync);
                fill(next, 4, CHUNK, CHUNK);
                next.sync();
            }
            assertWhole(Script.walk(vault.afterKill()).get(A), "seed " + seed, 1, 2, 4);
        }
    }

    @Test
    void aFileThatWasCutEndsThereOnceItIsSyncedThoughASyncBeforeHasLostThat() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            try (FileHandle open = synced(vault, A)) {
                open.truncate(20_000);
                vault.store.faults().failNext(Operation.SYNC, Fault.EIO);
                assertThrows(IOException.class, open::sync);
                fill(open, 2, 0, 20_000);
                open.sync();
            }
            assertHolds(vault.afterPowerCut(), 2, 20_000, "seed " + seed);
        }
    }

    @Test
    void aFileThatIsCutWhileItsGrowthCannotBeWrittenNorTakenBackEndsThere() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            try (FileHandle open = vault.files.open(A, OpenMode.CREATE)) {
                fill(open, 1, 0, 30_000);
                vault.store.faults().failNext(Operation.WRITE, Fault.TORN_WRITE);
                vault.store.faults().failNext(Operation.SET_SIZE, Fault.EIO);
                assertThrows(IOException.class, open::sync);
                open.truncate(20_000);
            }
            assertHolds(vault.afterKill(), 1, 20_000, "seed " + seed);
        }
    }

    @Test
    void aWriterIsToldOfASyncByTheJournalThatHasLostWhatItWrote() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            try (FileHandle open = synced(vault, A)) {
                open.truncate(20_000);
                vault.store.faults().failNext(Operation.SYNC, Fault.EIO);
                assertThrows(IOException.class, () -> vault.tree.move(A, B, Replacing.ANYTHING));
                assertThrows(IOException.class, open::sync);
                fill(open, 2, 0, 20_000);
                open.sync();
            }
            assertHolds(vault.afterPowerCut(), 2, 20_000, "seed " + seed);
        }
    }

    @Test
    void aFileWithALongNameIsListedAsOneThoughADirectoryThatCouldNotBePutBackStoodThere() throws IOException {
        SimulatedVault vault = SimulatedVault.create(1);
        String content = vault.tree.createDirectory(LONG).contentDirectory();
        vault.store
                .faults()
                .fail(call -> call.operation() == Operation.LIST && call.path().equals(content), 1, 1, Fault.EIO);
        vault.store.faults().fail(call -> call.operation() == Operation.RENAME, 1, 1, Fault.EIO);
        assertThrows(IOException.class, () -> vault.tree.delete(LONG));
        vault.files.open(LONG, OpenMode.CREATE).close();
        vault.tree.list(TreePath.ROOT, (name, kind) -> assertEquals(Node.Kind.FILE, kind));
        assertInstanceOf(Model.FoundFile.class, Script.walk(vault.afterKill()).get(LONG));
    }

    @Test
    void aDeletedFileThatAPowerCutBringsBackIsWholeThoughItWasWrittenToSince() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedVault vault = SimulatedVault.create(seed);
            FileHandle open = synced(vault, A);
            vault.tree.delete(A);
            open.truncate(20_000);
            Model.Found there = Script.walk(vault.afterPowerCut()).get(A);
            if (there != null) assertWhole(there, "seed " + seed, 1);
        }
    }

    /** Where the file would end is overwritten, for which its name must be durable. */
    @Test
    void aTruncationThatCannotBeMadeDurableTakesNothingAway() throws IOException {
        SimulatedVault vault = SimulatedVault.create(1);
        synced(vault, B).close();
        vault.tree.move(B, A, Replacing.ANYTHING);
        FileHandle handle = vault.files.open(A, OpenMode.WRITE);
        vault.store.faults().fail(call -> call.operation() == Operation.SYNC_FOLDER, 0, Long.MAX_VALUE, Fault.EIO);
        assertThrows(IOException.class, () -> handle.truncate(30));
        assertThrows(IOException.class, handle::close);
        vault.store.faults().clear();
        assertHolds(vault, 1, 3 * CHUNK, "with the vault open");
        assertHolds(vault.afterKill(), 1, 3 * CHUNK, "after a kill");
    }

    private static void assertHolds(SimulatedVault found, int value, int size, String when) throws IOException {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) value);
        assertEquals(
                new Model.FoundFile(ByteBuffer.wrap(content), 0644),
                Script.walk(found).get(A),
                when);
    }

    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    private static void attempt(Attempt attempt, AtomicReference<Throwable> failed) {
        try {
            attempt.make();
        } catch (IOException | RuntimeException e) {
            failed.set(e);
        }
    }

    private static boolean isSync(Call call) {
        return call.operation() == Operation.SYNC;
    }

    private static boolean isWrite(Call call) {
        return call.operation() == Operation.WRITE;
    }
}
