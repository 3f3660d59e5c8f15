package app.latent.vault.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore.Access;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SimulatedStoreTest {

    private static final int SEEDS = 400;

    // Faults

    @Test
    void theNthCallFailsAndNoOther() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        store.faults().failNth(3, Fault.EIO);
        store.createFolder("a");
        store.createFolder("b");
        assertEquals("c: Input/output error", failure(() -> store.createFolder("c")));
        store.createFolder("d");
        assertEquals(Set.of("a", "b", "d"), StoreContents.paths(store).keySet());
    }

    @Test
    void aPlanPicksCallsByWhatTheyAre() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        store.faults()
                .fail(call -> call.operation() == Operation.CREATE && call.concerns("d"), 1, 2, Fault.EDQUOT)
                .failNext(Operation.RENAME, Fault.ENOSPC);
        store.createFolder("d");
        create(store, "d/1", "");
        create(store, "x", "");
        assertEquals("d/2: Disk quota exceeded", failure(() -> create(store, "d/2", "")));
        assertEquals("d/3: Disk quota exceeded", failure(() -> create(store, "d/3", "")));
        create(store, "d/4", "");
        assertEquals("x: No space left on device", failure(() -> store.rename("x", "y")));
        store.rename("x", "y");
        assertEquals(Set.of("d", "d/1", "d/4", "y"), StoreContents.paths(store).keySet());
    }

    @Test
    void anErrorMayBeToldOfWhatIsDone() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        create(store, "x", "");
        store.faults().failNext(Operation.RENAME, Fault.EIO_AFTER);
        assertEquals("x: Input/output error", failure(() -> store.rename("x", "y")));
        assertEquals(Set.of("y"), StoreContents.paths(store).keySet());
    }

    @Test
    void aShortWriteLeavesAnyFirstPart() throws Exception {
        Set<Integer> lengths = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            BackingFile file = store.open("f", Access.CREATE);
            store.faults().failNext(Operation.WRITE, Fault.SHORT_WRITE);
            ByteBuffer source = bytes("abcd");
            assertEquals("f: No space left on device", failure(() -> file.write(source, 0)));
            byte[] written = StoreContents.read(store, "f");
            assertEquals(written.length, source.position());
            assertArrayEquals(Arrays.copyOf("abcd".getBytes(StandardCharsets.UTF_8), written.length), written);
            lengths.add(written.length);
        }
        assertEquals(Set.of(0, 1, 2, 3, 4), lengths);
    }

    @Test
    void aTornWriteLeavesAnySectors() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            StoreContents.write(store, "f", new byte[4 * 512]);
            BackingFile file = store.open("f", Access.WRITE);
            store.faults().failNext(Operation.WRITE, Fault.TORN_WRITE);
            assertEquals("f: Input/output error", failure(() -> file.write(filled(1500), 500)));
            seen.add(pattern(StoreContents.read(store, "f"), 500, 512, 1024, 1536, 2000));
        }
        assertEquals(16, seen.size(), seen.toString());
    }

    @Test
    void aSyncThatFailsLosesWhatWasWrittenThoughTheNextSucceeds() throws Exception {
        Set<String> seen = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            create(store, "f", "old");
            StoreContents.syncAll(store);
            try (BackingFile file = store.open("f", Access.WRITE)) {
                file.write(bytes("new"), 0);
                store.faults().failNext(Operation.SYNC, Fault.EIO);
                assertThrows(FileSystemException.class, file::sync);
                shown.add(get(store, "f"));
                file.sync();
            }
            seen.add(get(store.crash(), "f"));
        }
        assertEquals(Set.of("old", "new"), seen);
        assertEquals(Set.of("old", "new"), shown);
    }

    @Test
    void aSyncMakesGoodOnlyWhatIsWrittenAfterAFailure() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            try (BackingFile file = store.open("f", Access.CREATE)) {
                store.syncFolder("");
                file.write(bytes("lost"), 0);
                store.faults().failNext(Operation.SYNC, Fault.ENOSPC);
                assertThrows(FileSystemException.class, file::sync);
                file.write(bytes("kept"), 0);
                file.sync();
            }
            assertEquals("kept", get(store.crash(), "f"));
        }
    }

    @Test
    void aFileWhoseCloseFailsIsClosed() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        BackingFile file = store.open("f", Access.CREATE);
        store.faults().failNext(Operation.CLOSE, Fault.EIO);
        assertEquals("f: Input/output error", failure(file::close));
        assertThrows(java.nio.channels.ClosedChannelException.class, () -> file.write(bytes("x"), 0));
    }

    @Test
    void aChanceFailsSomeCalls() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        create(store, "f", "");
        store.faults().chance(250, call -> call.operation() == Operation.STAT, Fault.EIO, Fault.EDQUOT);
        Map<String, Integer> answers = new HashMap<>();
        for (int count = 0; count < 1000; count++) {
            answers.merge(answer(() -> store.stat("f")), 1, Integer::sum);
        }
        assertEquals(Set.of("", "f: Input/output error", "f: Disk quota exceeded"), answers.keySet());
        int succeeded = answers.getOrDefault("", 0);
        assertTrue(succeeded > 600 && succeeded < 900, answers.toString());
    }

    // Space

    @Test
    void whatDoesNotFitIsWrittenInPartAndRefused() throws Exception {
        SimulatedStore store = new SimulatedStore(1, 3 * 4096);
        BackingFile file = store.open("f", Access.CREATE);
        file.write(filled(4096), 0);
        ByteBuffer source = filled(4 * 4096);
        assertEquals("f: No space left on device", failure(() -> file.write(source, 100)));
        assertEquals(3 * 4096 - 100, source.position());
        assertEquals(3 * 4096, file.stat().size());
        assertEquals(0, store.space().usable());
        file.write(filled(4096), 4096);
        file.setSize(4097);
        assertEquals(4096, store.space().usable());
    }

    @Test
    void aDeletedFileTakesSpaceUntilItIsClosed() throws Exception {
        SimulatedStore store = new SimulatedStore(1, 3 * 4096);
        BackingFile file = store.open("f", Access.CREATE);
        file.write(filled(4096), 1L << 40);
        assertEquals(2 * 4096, store.space().usable());
        store.delete("f");
        assertEquals(2 * 4096, store.space().usable());
        file.close();
        assertEquals(3 * 4096, store.space().usable());
        create(store, "g", "x");
        create(store, "h", "x");
        store.rename("h", "g");
        assertEquals(2 * 4096, store.space().usable());
        assertEquals(2 * 4096, store.kill().space().usable());
    }

    @Test
    void anIdentityIsGivenAgainOnceItsFileIsGone() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        store.memory().reuseIdentities();
        BackingFile file = store.open("f", Access.CREATE);
        Object identity = file.stat().identity();
        store.delete("f");
        assertNotEquals(identity, store.open("g", Access.CREATE).stat().identity());
        file.close();
        assertEquals(identity, store.open("h", Access.CREATE).stat().identity());
    }

    // Crashes

    @Test
    void whatIsSyncedSurvives() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.createFolder("d");
            create(store, "d/f", "abc");
            store.rename("d/f", "d/g");
            StoreContents.syncAll(store);
            SimulatedStore after = store.crash();
            assertEquals(Set.of("d", "d/g"), StoreContents.paths(after).keySet());
            assertEquals("abc", get(after, "d/g"));
        }
    }

    @Test
    void eachUnsyncedSectorIsOldOrNew() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            StoreContents.write(store, "f", new byte[4 * 512]);
            StoreContents.syncAll(store);
            store.open("f", Access.WRITE).write(filled(1500), 500);
            seen.add(pattern(StoreContents.read(store.crash(), "f"), 500, 512, 1024, 1536, 2000));
        }
        assertEquals(16, seen.size(), seen.toString());
    }

    @Test
    void aSizeSurvivesWithoutItsContent() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            create(store, "f", "a");
            StoreContents.syncAll(store);
            store.open("f", Access.WRITE).write(bytes("bc"), 0);
            seen.add(get(store.crash(), "f"));
        }
        assertEquals(Set.of("a", "b", "a\0", "bc"), seen);
    }

    @Test
    void whatLiesBeyondTheEndAfterACrashDoesNotComeBack() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            create(store, "f", "");
            StoreContents.syncAll(store);
            store.open("f", Access.WRITE).write(filled(1000), 0);
            SimulatedStore after = store.crash();
            BackingFile file = after.open("f", Access.WRITE);
            int size = (int) file.stat().size();
            file.setSize(2000);
            byte[] content = StoreContents.read(after, "f");
            assertArrayEquals(new byte[2000 - size], Arrays.copyOfRange(content, size, 2000));
        }
    }

    @Test
    void anUnsyncedCutSurvivesOrNot() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            create(store, "f", "abc");
            StoreContents.syncAll(store);
            BackingFile file = store.open("f", Access.WRITE);
            file.setSize(1);
            file.setSize(2);
            seen.add(get(store.crash(), "f"));
        }
        assertEquals(Set.of("abc", "ab", "a", "a\0"), seen);
    }

    @Test
    void namesSurviveIndependentlyAndWithoutTheirContent() throws Exception {
        Set<String> names = new TreeSet<>();
        Set<String> contents = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            create(store, "f", "1");
            create(store, "g", "2");
            store.createFolder("h");
            SimulatedStore after = store.crash();
            names.add(StoreContents.paths(after).keySet().toString());
            if (after.stat("f") != null) {
                contents.add(get(after, "f"));
            }
        }
        assertEquals(Set.of("[]", "[f]", "[g]", "[h]", "[f, g]", "[f, h]", "[g, h]", "[f, g, h]"), names);
        assertEquals(Set.of("", "1", "\0"), contents);
    }

    @Test
    void aRenameSurvivesWholeOrNotAtAll() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.createFolder("d");
            store.createFolder("e");
            create(store, "d/f", "new");
            create(store, "e/g", "old");
            StoreContents.syncAll(store);
            store.rename("d/f", "e/g");
            store.rename("e/g", "d/h");
            SimulatedStore after = store.crash();
            seen.add(StoreContents.paths(after).keySet().toString());
        }
        assertEquals(Set.of("[d, d/f, e, e/g]", "[d, e, e/g]", "[d, d/h, e]"), seen);
    }

    @Test
    void aSyncOfEitherFolderMakesARenameDurable() throws Exception {
        for (String synced : List.of("d", "e")) {
            for (int seed = 0; seed < SEEDS; seed++) {
                SimulatedStore store = new SimulatedStore(seed);
                store.createFolder("d");
                store.createFolder("e");
                StoreContents.syncAll(store);
                create(store, "d/f", "");
                store.rename("d/f", "e/g");
                store.syncFolder(synced);
                assertEquals(
                        Set.of("d", "e", "e/g"),
                        StoreContents.paths(store.crash()).keySet());
            }
        }
    }

    @Test
    void aSyncOfOneFolderLeavesTheOthersToChance() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.createFolder("d");
            store.createFolder("e");
            StoreContents.syncAll(store);
            create(store, "d/f", "");
            create(store, "e/g", "");
            store.syncFolder("d");
            seen.add(StoreContents.paths(store.crash()).keySet().toString());
        }
        assertEquals(Set.of("[d, d/f, e]", "[d, d/f, e, e/g]"), seen);
    }

    @Test
    void aFileMovedOutOfAFolderIsNotLostWithIt() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.createFolder("d");
            create(store, "d/f", "abc");
            StoreContents.syncAll(store);
            store.rename("d/f", "f");
            store.delete("d");
            seen.add(StoreContents.paths(store.crash()).keySet().toString());
        }
        assertEquals(Set.of("[d, d/f]", "[d, f]", "[f]"), seen);
    }

    @Test
    void foldersThatSwapPlacesAreNotLost() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.createFolder("a");
            store.createFolder("b");
            StoreContents.syncAll(store);
            store.rename("a", "b/a");
            store.rename("b/a", "a");
            store.rename("b", "a/b");
            seen.add(StoreContents.paths(store.crash()).keySet().toString());
        }
        assertEquals(Set.of("[a, b]", "[b, b/a]", "[a, a/b]"), seen);
    }

    @Test
    void whateverIsDoneAfterACrashLeavesNoTrace() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        create(store, "f", "abc");
        BackingFile file = store.open("f", Access.WRITE);
        StoreContents.syncAll(store);
        SimulatedStore after = store.crash();
        assertTrue(store.isOver());
        assertFalse(after.isOver());
        assertThrows(IOException.class, () -> file.write(bytes("x"), 0));
        assertThrows(IOException.class, file::sync);
        assertThrows(IOException.class, () -> store.createFolder("d"));
        assertThrows(IOException.class, () -> store.stat("f"));
        assertThrows(IOException.class, store::space);
        file.close();
        after.delete("f");
        assertEquals(Long.MAX_VALUE, after.space().usable());
        assertEquals(Set.of(), StoreContents.paths(after).keySet());
    }

    @Test
    void aPlannedPowerCutEndsTheStoreAtThatCall() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            StoreContents.syncAll(store);
            store.faults().failNth(2, Fault.POWER_CUT);
            store.createFolder("a");
            assertFalse(store.isOver());
            assertEquals("b: Input/output error", failure(() -> store.createFolder("b")));
            assertTrue(store.isOver());
            assertThrows(IOException.class, () -> store.createFolder("c"));
            seen.add(StoreContents.paths(store.crash()).keySet().toString());
        }
        assertEquals(Set.of("[]", "[a]", "[b]", "[a, b]"), seen);
    }

    @Test
    void aKillLeavesAllThatWasWrittenAndTearsTheCallUnderWayBetweenPages() throws Exception {
        String before = "a".repeat(4094);
        Set<Integer> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            create(store, "f", before);
            BackingFile file = store.open("f", Access.WRITE);
            store.faults().failNth(1, Fault.KILL);
            assertThrows(IOException.class, () -> file.write(bytes("bcde"), 4094));
            String found = get(store.kill(), "f");
            assertTrue((before + "bcde").startsWith(found));
            seen.add(found.length());
        }
        assertEquals(Set.of(4094, 4096, 4098), seen);
    }

    @Test
    void aCallInWhichTheProcessEndsIsDoneOrNot() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.faults().failNth(1, Fault.KILL);
            assertThrows(IOException.class, () -> store.createFolder("a"));
            seen.add(StoreContents.paths(store.kill()).keySet().toString());
        }
        assertEquals(Set.of("[]", "[a]"), seen);
    }

    @Test
    void aKillMakesNothingDurable() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            store.createFolder("a");
            SimulatedStore killed = store.kill();
            assertNotNull(killed.stat("a"));
            seen.add(StoreContents.paths(killed.crash()).keySet().toString());
        }
        assertEquals(Set.of("[]", "[a]"), seen);
    }

    // Recorder, stalls, seeds

    @Test
    void callsAreRecorded() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        store.createFolder("d");
        List<Call> calls = store.callsDuring(() -> {
            try (BackingFile file = store.open("d/f", Access.CREATE)) {
                file.write(bytes("abc"), 7);
                file.read(ByteBuffer.allocate(5), 2);
                file.setSize(4);
                file.sync();
                file.stat();
            }
            store.rename("d/f", "g");
        });
        assertEquals(
                List.of(
                        new Call(Operation.CREATE, "d/f", "", 0, 0),
                        new Call(Operation.WRITE, "d/f", "", 7, 3),
                        new Call(Operation.READ, "d/f", "", 2, 5),
                        new Call(Operation.SET_SIZE, "d/f", "", 0, 4),
                        new Call(Operation.SYNC, "d/f", "", 0, 0),
                        new Call(Operation.STAT_OPEN_FILE, "d/f", "", 0, 0),
                        new Call(Operation.CLOSE, "d/f", "", 0, 0),
                        new Call(Operation.RENAME, "d/f", "g", 0, 0)),
                calls);
        assertEquals(9, store.calls().size());
    }

    @Test
    void aStallHoldsItsCallsAndNoOthers() throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        create(store, "slow", "");
        try (Stall stall = store.stall(call -> call.concerns("slow"))) {
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
                try {
                    return store.stat("slow") != null;
                } catch (IOException e) {
                    return false;
                }
            });
            stall.awaitCall();
            store.createFolder("other");
            assertNotNull(store.stat("other"));
            assertFalse(waiting.isDone());
            stall.release();
            assertTrue(waiting.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void oneSeedReplaysOneRun() throws Exception {
        assertEquals(transcript(7), transcript(7));
        assertNotEquals(transcript(7), transcript(8));
    }

    @Test
    void aFailingSeedIsNamed() {
        AssertionError failed = assertThrows(
                AssertionError.class,
                () -> Seeds.run(10, null, seed -> {
                    assertTrue(seed < 4);
                }));
        assertTrue(failed.toString().contains("seed 4 (replay with -Dlatent.seed=4)"), failed.toString());
    }

    /** What is synced survives a crash at any moment of any run. */
    @Test
    void tenThousandRunsLoseNothingThatWasSynced() {
        Seeds.run(10_000, seed -> new RandomRun(seed).run());
    }

    private static String transcript(long seed) throws Exception {
        RandomRun run = new RandomRun(seed);
        run.run();
        return run.transcript();
    }

    private static void create(SimulatedStore store, String path, String text) throws IOException {
        try (BackingFile file = store.open(path, Access.CREATE)) {
            file.write(bytes(text), 0);
        }
    }

    private static String get(SimulatedStore store, String path) throws IOException {
        return new String(StoreContents.read(store, path), StandardCharsets.UTF_8);
    }

    private interface Action {
        void run() throws Exception;
    }

    private static String failure(Action action) {
        return String.valueOf(
                assertThrows(FileSystemException.class, action::run).getMessage());
    }

    private static String answer(Action action) throws Exception {
        try {
            action.run();
            return "";
        } catch (FileSystemException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 1);
        return ByteBuffer.wrap(bytes);
    }

    /** For each part between two bounds whether it is old (0) or new (1); anything mixed is a question mark. */
    private static String pattern(byte[] content, int... bounds) {
        StringBuilder pattern = new StringBuilder();
        for (int index = 0; index + 1 < bounds.length; index++) {
            byte first = content[bounds[index]];
            boolean whole = true;
            for (int at = bounds[index]; at < bounds[index + 1]; at++) {
                whole &= content[at] == first;
            }
            pattern.append(whole ? String.valueOf(first) : "?");
        }
        return pattern.toString();
    }
}
