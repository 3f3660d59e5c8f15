package app.latent.vault.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.GcmSizes;
import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JournalTest {

    private static final byte OLD = 'o';
    private static final byte NEW = 'n';
    private static final int CHUNKS = 3;

    private final byte[] key = new byte[32];
    private final VaultCryptor cryptor = new VaultCryptor(Masterkey.generate(new SecureRandom()), Scheme.SIV_GCM);
    private final ContentHeader header = cryptor.createHeader();
    private MemoryStore vault = new MemoryStore();
    private MemoryStore folder = new MemoryStore();
    private Journal journal = new Journal(folder, vault, key);

    @BeforeEach
    void aSyncedFile() throws IOException {
        Arrays.fill(key, (byte) 7);
        journal = new Journal(folder, vault, key);
        create("a");
    }

    @AfterEach
    void close() {
        cryptor.close();
    }

    private void create(String path) throws IOException {
        try (BackingFile file = vault.open(path, Access.CREATE)) {
            file.write(ByteBuffer.wrap(header.ciphertext()), 0);
            for (int i = 0; i < CHUNKS; i++) file.write(encrypted(i, OLD), GcmSizes.ciphertextOffset(i));
            file.sync();
        }
        vault.syncFolder("");
    }

    private static byte[] content(byte value) {
        byte[] bytes = new byte[ContentSizes.CLEARTEXT_CHUNK];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private ByteBuffer encrypted(long chunk, byte value) {
        return encrypted(chunk, content(value));
    }

    private ByteBuffer encrypted(long chunk, byte[] content) {
        ByteBuffer ciphertext = ByteBuffer.allocate(GcmSizes.CIPHERTEXT_CHUNK);
        cryptor.encryptChunk(ByteBuffer.wrap(content), ciphertext, chunk, header);
        return ciphertext.flip();
    }

    private ChunkRecord record(String path, long chunk, ByteBuffer ciphertext) {
        return new ChunkRecord(path, ByteBuffer.wrap(header.ciphertext()), chunk, ciphertext);
    }

    /** The first byte of a chunk's cleartext, all of which is the same. */
    private byte read(String path, long chunk) throws IOException {
        try (BackingFile file = vault.open(path, Access.READ)) {
            ByteBuffer ciphertext = ByteBuffer.allocate(GcmSizes.CIPHERTEXT_CHUNK);
            file.read(ciphertext, GcmSizes.ciphertextOffset(chunk));
            ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);
            cryptor.decryptChunk(ciphertext.flip(), cleartext, chunk, header);
            byte first = cleartext.get(0);
            for (int i = 1; i < cleartext.position(); i++) assertEquals(first, cleartext.get(i));
            return first;
        }
    }

    private void overwrite(String path, long chunk, ByteBuffer ciphertext, int bytes) throws IOException {
        try (BackingFile file = vault.open(path, Access.WRITE)) {
            file.write(ciphertext.duplicate().limit(bytes), GcmSizes.ciphertextOffset(chunk));
        }
    }

    private int recover(JournalRecovery.Finisher finisher) throws IOException {
        return new JournalRecovery(folder, vault, cryptor, key).recover(finisher);
    }

    private int recover() throws IOException {
        return recover(_ -> {});
    }

    private void kill() {
        vault = vault.kill();
        folder = folder.kill();
    }

    private List<String> journalFiles() throws IOException {
        List<String> names = new ArrayList<>();
        folder.list("", (name, _) -> names.add(name));
        return names;
    }

    @Test
    void aFileThatCannotBeMendedNowKeepsNoOtherFromIt() throws Exception {
        SimulatedStore refusing = new SimulatedStore(1);
        vault = refusing.memory();
        for (String path : List.of("a", "b")) {
            create(path);
            ByteBuffer replacement = encrypted(1, NEW);
            journal.beforeOverwrite(List.of(record(path, 1, replacement)), false, journal.settlements());
            overwrite(path, 1, replacement, 512);
        }
        refusing.faults().fail(call -> call.path().equals("a"), 0, 1, Fault.EIO);
        assertThrows(IOException.class, () -> new JournalRecovery(folder, refusing, cryptor, key).recover(_ -> {}));
        assertEquals(NEW, read("b", 1));
        assertEquals(1, new JournalRecovery(folder, refusing, cryptor, key).recover(_ -> {}));
        assertEquals(NEW, read("a", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 512, 16_384, GcmSizes.CIPHERTEXT_CHUNK - 1, GcmSizes.CIPHERTEXT_CHUNK})
    void aChunkIsOldOrNewWhereverItsOverwritingWasKilled(int bytes) throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        journal.beforeOverwrite(List.of(record("a", 1, replacement)), false, journal.settlements());
        overwrite("a", 1, replacement, bytes);
        kill();
        recover();
        assertEquals(bytes == 0 ? OLD : NEW, read("a", 1));
        assertEquals(OLD, read("a", 0));
        assertEquals(OLD, read("a", 2));
    }

    @Test
    void whatWasToldOfAVersionOutlivesWhatIsToldOfTheOneThatReplacesIt() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements());
        overwrite("a", 1, replacement, 1000);
        ByteBuffer newer = ByteBuffer.wrap(cryptor.createHeader().ciphertext());
        journal.beforeOverwrite(
                List.of(new ChunkRecord("a", newer, 1, encrypted(1, NEW))), true, journal.settlements());
        // The power cut has taken the rename back that put the newer one there.
        kill();
        recover();
        assertEquals(NEW, read("a", 1));
    }

    @Test
    void aChunkIsOverwrittenDurablyToldWhenTheJournalHasSyncedItsFileMeanwhile() throws Exception {
        ByteBuffer first = encrypted(1, NEW);
        long settlements = journal.settlements();
        try (var overwriting = journal.beforeOverwrite(List.of(record("a", 1, first)), true, settlements)) {
            overwrite("a", 1, first, GcmSizes.CIPHERTEXT_CHUNK);
            overwriting.written();
        }
        journal.settle("a");
        ByteBuffer second = encrypted(1, OLD);
        journal.beforeOverwrite(List.of(record("a", 1, second)), false, settlements);
        overwrite("a", 1, second, 1000);
        try (BackingFile file = vault.open("a", Access.WRITE)) {
            file.sync();
        }
        vault = vault.crash(new Random(1));
        folder = folder.crash(new Random(2));
        recover();
        assertEquals(OLD, read("a", 1));
    }

    @Test
    void aChunkIsOldOrNewWhateverAPowerCutLeavesOfItsOverwriting() throws Exception {
        int torn = 0;
        for (int seed = 0; seed < 50; seed++) {
            vault = new MemoryStore();
            folder = new MemoryStore();
            aSyncedFile();
            ByteBuffer replacement = encrypted(1, NEW);
            journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements());
            overwrite("a", 1, replacement, GcmSizes.CIPHERTEXT_CHUNK);
            vault = vault.crash(new Random(seed));
            folder = folder.crash(new Random(seed + 1));
            torn += recover();
            byte found = read("a", 1);
            assertTrue(found == OLD || found == NEW, "seed " + seed);
            assertEquals(OLD, read("a", 0));
        }
        assertTrue(torn > 20, "the power cuts tore only " + torn);
    }

    @Test
    void theLastOfSeveralOverwritesCounts() throws Exception {
        for (byte value : new byte[] {1, 2, 3}) {
            ByteBuffer replacement = encrypted(0, value);
            journal.beforeOverwrite(List.of(record("a", 0, replacement)), false, journal.settlements());
            overwrite("a", 0, replacement, 1000);
        }
        kill();
        assertEquals(1, recover());
        assertEquals(3, read("a", 0));
    }

    @Test
    void aTailThatWasBeingCutIsCutToItsEnd() throws Exception {
        ByteBuffer shorter = encrypted(2, Arrays.copyOf(content(NEW), 10));
        journal.beforeOverwrite(List.of(record("a", 2, shorter)), false, journal.settlements());
        overwrite("a", 2, shorter, shorter.remaining());
        kill();
        recover();
        assertEquals(NEW, read("a", 2));
        assertEquals(GcmSizes.ciphertextSize(2L * ContentSizes.CLEARTEXT_CHUNK + 10), size());
    }

    private void append(int chunk, int bytes) throws IOException {
        try (BackingFile file = vault.open("a", Access.WRITE)) {
            file.write(encrypted(chunk, NEW).limit(bytes), GcmSizes.ciphertextOffset(chunk));
        }
    }

    private TailRecord tail() throws IOException {
        return new TailRecord("a", ByteBuffer.wrap(header.ciphertext()), size());
    }

    private long size() throws IOException {
        return size(vault, "a");
    }

    private static long size(BackingStore store, String path) throws IOException {
        try (BackingFile file = store.open(path, Access.READ)) {
            return file.stat().size();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6, 7})
    void aTornEndIsCutOffAndWhatIsWholeIsKept(int pages) throws Exception {
        journal.beforeGrowing(tail());
        append(CHUNKS, GcmSizes.CIPHERTEXT_CHUNK);
        append(CHUNKS + 1, pages == 0 ? 0 : toPage(CHUNKS + 1) + (pages - 1) * Journal.PAGE);
        kill();
        recover();
        assertEquals(GcmSizes.ciphertextOffset(CHUNKS + 1), size());
        for (int chunk = 0; chunk < CHUNKS; chunk++) assertEquals(OLD, read("a", chunk));
        assertEquals(NEW, read("a", CHUNKS));
    }

    /** Bytes of a chunk before the first page that begins in it. */
    private static int toPage(int chunk) {
        return (int) (Journal.PAGE - GcmSizes.ciphertextOffset(chunk) % Journal.PAGE);
    }

    @Test
    void aGrownFileIsNotCutForDamageThatIsNotOfItsWriter() throws Exception {
        journal.beforeGrowing(tail());
        append(CHUNKS, toPage(CHUNKS) + 2 * Journal.PAGE + 100);
        kill();
        recover();
        assertEquals(GcmSizes.ciphertextOffset(CHUNKS) + toPage(CHUNKS) + 2 * Journal.PAGE + 100, size());
    }

    @Test
    void aGrownFileIsCutAtItsEndAndNotWhereItWasDamagedBefore() throws Exception {
        append(CHUNKS, toPage(CHUNKS) + 3 * Journal.PAGE);
        overwrite("a", 1, encrypted(0, NEW), 1000);
        journal.beforeGrowing(new TailRecord("a", ByteBuffer.wrap(header.ciphertext()), GcmSizes.ciphertextOffset(1)));
        kill();
        recover();
        assertEquals(GcmSizes.ciphertextOffset(CHUNKS), size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, GcmSizes.HEADER - 1})
    void aFileThatWasBeingMadeIsAnEmptyOne(int bytes) throws Exception {
        journal.beforeGrowing(new TailRecord("new", ByteBuffer.wrap(header.ciphertext()), 0));
        try (BackingFile file = vault.open("new", Access.CREATE)) {
            file.write(ByteBuffer.wrap(header.ciphertext(), 0, bytes), 0);
        }
        kill();
        recover();
        try (BackingFile file = vault.open("new", Access.READ)) {
            ByteBuffer found = ByteBuffer.allocate(GcmSizes.HEADER + 1);
            file.read(found, 0);
            assertEquals(ByteBuffer.wrap(header.ciphertext()), found.flip());
        }
    }

    @Test
    void whatIsNoBeginningOfAFileThatWasBeingMadeIsLeftAlone() throws Exception {
        journal.beforeGrowing(new TailRecord("new", ByteBuffer.wrap(header.ciphertext()), 0));
        try (BackingFile file = vault.open("new", Access.CREATE)) {
            file.write(ByteBuffer.wrap(cryptor.createHeader().ciphertext(), 0, 30), 0);
        }
        kill();
        recover();
        assertEquals(30, size(vault, "new"));
    }

    @Test
    void whatTheMakingOfAFileHasToldCountsForItsFirstGrowing() throws Exception {
        TailRecord made = new TailRecord("new", ByteBuffer.wrap(header.ciphertext()), 0);
        Journal.Growing making = journal.beforeGrowing(made);
        try (BackingFile file = vault.open("new", Access.CREATE)) {
            file.write(ByteBuffer.wrap(header.ciphertext()), 0);
            making.close();
            TailRecord grows = new TailRecord("new", made.header(), GcmSizes.HEADER);
            assertNull(journal.again(making, new TailRecord("elsewhere", made.header(), GcmSizes.HEADER)));
            assertSame(making, journal.again(making, grows));
            file.write(encrypted(0, NEW).limit(2 * Journal.PAGE - GcmSizes.HEADER), GcmSizes.HEADER);
        }
        kill();
        recover();
        assertEquals(GcmSizes.HEADER, size(vault, "new"));
    }

    @Test
    void aFileThatWasMadeAndNeverGrewIsNotLookedAt() throws Exception {
        Journal.Growing making = journal.beforeGrowing(new TailRecord("new", ByteBuffer.wrap(header.ciphertext()), 0));
        making.close();
        making.needless();
        journal.beforeGrowing(tail());
        vault.open("new", Access.CREATE).close();
        kill();
        recover();
        assertEquals(0, size(vault, "new"));
    }

    @Test
    void aDurableEndIsWholeWhateverAPowerCutLeavesOfWhatWasAppended() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            vault = new MemoryStore();
            folder = new MemoryStore();
            aSyncedFile();
            journal.beforeAppend(tail());
            for (int chunk = CHUNKS; chunk < CHUNKS + 3; chunk++) append(chunk, GcmSizes.CIPHERTEXT_CHUNK);
            vault = vault.crash(new Random(seed));
            folder = folder.crash(new Random(seed + 1));
            recover();
            long chunks = ContentSizes.chunks(GcmSizes.cleartextSize(size()));
            for (int chunk = 0; chunk < chunks; chunk++) assertEquals(chunk < CHUNKS ? OLD : NEW, read("a", chunk));
            assertTrue(chunks >= CHUNKS, "seed " + seed);
        }
    }

    @Test
    void anEndThatWasSettledIsNotCut() throws Exception {
        try (var appending = journal.beforeAppend(tail())) {
            append(CHUNKS, GcmSizes.CIPHERTEXT_CHUNK);
            appending.written();
        }
        journal.settled("a");
        append(CHUNKS, 1000);
        kill();
        recover();
        assertEquals(GcmSizes.ciphertextOffset(CHUNKS + 1), size());
    }

    @Test
    void anEndThatHasGrownIsNotCutOnceAnotherFileGrows() throws Exception {
        try (var growing = journal.beforeGrowing(tail())) {
            append(CHUNKS, GcmSizes.CIPHERTEXT_CHUNK);
            growing.written();
        }
        create("b");
        journal.beforeGrowing(new TailRecord("b", ByteBuffer.wrap(header.ciphertext()), size(vault, "b")));
        append(CHUNKS, 1000);
        kill();
        recover();
        assertEquals(GcmSizes.ciphertextOffset(CHUNKS + 1), size());
    }

    /** Fills the journal with what is told of another file, so that room is made again and again. */
    private void fill() throws IOException {
        create("b");
        ByteBuffer replacement = encrypted(1, NEW);
        for (int i = 0; i < 4000; i++) {
            try (var overwriting =
                    journal.beforeOverwrite(List.of(record("b", 1, replacement)), true, journal.settlements())) {
                overwriting.written();
            }
        }
    }

    @Test
    void whatIsToldOfAnEndIsKeptWhileTheFileGrowsOn() throws Exception {
        long settlements = journal.settlements();
        var told = journal.beforeAppend(tail());
        told.written();
        told.close();
        try (var again = journal.again(told, settlements)) {
            assertNotNull(again);
            fill();
            append(CHUNKS, 1000);
            kill();
        }
        recover();
        assertEquals(GcmSizes.ciphertextOffset(CHUNKS), size());
    }

    @Test
    void whatIsToldOfAnEndIsToldAnewWhenTheJournalHasForgottenIt() throws Exception {
        long settlements = journal.settlements();
        var told = journal.beforeAppend(tail());
        told.written();
        told.close();
        fill();
        assertNull(journal.again(told, settlements));
        assertNull(journal.again(told, journal.settlements()));
    }

    @Test
    void growingFilesDoNotFillItForEver() throws Exception {
        for (int i = 0; i < 300_000; i++) {
            try (var appending = journal.beforeGrowing(tail())) {
                appending.written();
            }
        }
        assertTrue(journalFiles().size() <= 2);
    }

    @Test
    void aChunkThatWasSettledIsNeverBroughtBack() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        try (var overwriting =
                journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements())) {
            overwrite("a", 1, replacement, replacement.remaining());
            overwriting.written();
        }
        journal.settled("a");
        overwrite("a", 1, encrypted(0, NEW), 1000);
        kill();
        assertEquals(0, recover());
        assertThrows(IOException.class, () -> read("a", 1));
    }

    @Test
    void anotherVersionOfTheFileIsLeftAlone() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        journal.beforeOverwrite(List.of(record("a", 1, replacement)), false, journal.settlements());
        try (BackingFile file = vault.open("b", Access.CREATE)) {
            file.write(ByteBuffer.wrap(cryptor.createHeader().ciphertext()), 0);
            file.write(ByteBuffer.allocate(100_000), GcmSizes.HEADER);
        }
        vault.rename("b", "a");
        kill();
        assertEquals(0, recover());
    }

    @Test
    void aFileThatIsGoneIsNotMissed() throws Exception {
        journal.beforeOverwrite(List.of(record("a", 1, encrypted(1, NEW))), false, journal.settlements());
        vault.delete("a");
        kill();
        assertEquals(0, recover());
    }

    @Test
    void aFileWhosePlaceADirectoryHasTakenIsNotMissed() throws Exception {
        journal.beforeOverwrite(List.of(record("a", 1, encrypted(1, NEW))), false, journal.settlements());
        journal.beforeGrowing(tail());
        vault.delete("a");
        vault.createFolder("a");
        kill();
        assertEquals(0, recover());
    }

    @Test
    void aRecordThatWasTornItselfEndsTheJournal() throws Exception {
        journal.beforeOverwrite(List.of(record("a", 0, encrypted(0, NEW))), false, journal.settlements());
        journal.beforeOverwrite(List.of(record("a", 1, encrypted(1, NEW))), false, journal.settlements());
        overwrite("a", 0, encrypted(0, NEW), 999);
        overwrite("a", 1, encrypted(1, NEW), 999);
        kill();
        try (BackingFile file = folder.open(journalFiles().getFirst(), Access.WRITE)) {
            file.write(ByteBuffer.allocate(1), SegmentHead.SIZE + GcmSizes.CIPHERTEXT_CHUNK + 8_000);
        }
        assertEquals(1, recover());
        assertEquals(NEW, read("a", 0));
    }

    @Test
    void aJournalOfAnotherVaultTellsNothing() throws Exception {
        journal.beforeOverwrite(List.of(record("a", 0, encrypted(0, NEW))), false, journal.settlements());
        overwrite("a", 0, encrypted(0, NEW), 999);
        kill();
        assertEquals(0, new JournalRecovery(folder, vault, cryptor, new byte[32]).recover(_ -> {}));
    }

    @Test
    void recoveringEmptiesTheJournal() throws Exception {
        journal.beforeOverwrite(List.of(record("a", 0, encrypted(0, NEW))), false, journal.settlements());
        kill();
        recover();
        assertEquals(List.of(), journalFiles());
    }

    @Test
    void closingSyncsWhatItHoldsAndLeavesNothing() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        try (var overwriting =
                journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements())) {
            overwrite("a", 1, replacement, replacement.remaining());
            overwriting.written();
        }
        journal.close();
        assertEquals(List.of(), journalFiles());
        vault = vault.crash(new Random(1));
        assertEquals(NEW, read("a", 1));
    }

    @Test
    void aChunkWhoseOverwritingFailedStaysInTheJournalWhenItIsClosed() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        try (var _ = journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements())) {
            overwrite("a", 1, replacement, 1000);
        }
        journal.close();
        assertEquals(1, recover());
        assertEquals(NEW, read("a", 1));
    }

    @Test
    void itIsBoundedHoweverMuchIsOverwritten() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        for (int i = 0; i < 4000; i++) {
            try (var overwriting =
                    journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements())) {
                overwrite("a", 1, replacement, replacement.remaining());
                overwriting.written();
            }
        }
        assertEquals(4, journalFiles().size());
        for (String name : journalFiles()) {
            assertEquals(16 << 20, size(folder, name));
        }
        replacement = encrypted(2, NEW);
        journal.beforeOverwrite(List.of(record("a", 2, replacement)), true, journal.settlements());
        overwrite("a", 2, replacement, 5000);
        kill();
        assertEquals(1, recover());
        assertEquals(NEW, read("a", 2));
    }

    @Test
    void aSyncOfASegmentThatDoesNotEndHoldsNobodyUpWhoBeginsItAnew() throws Exception {
        SimulatedStore slow = new SimulatedStore(1);
        journal = new Journal(slow, vault, key, 4 * GcmSizes.CIPHERTEXT_CHUNK);
        ByteBuffer replacement = encrypted(1, NEW);
        overwrite(replacement, false);
        try (ExecutorService other = Executors.newSingleThreadExecutor();
                Stall stall = slow.stall(call -> call.operation() == Operation.SYNC)) {
            Future<?> settling = other.submit(() -> {
                journal.settle("a");
                return null;
            });
            stall.awaitCall();
            for (int i = 0; i < 10; i++) {
                journal.settled("a");
                overwrite(replacement, false);
            }
            assertEquals(
                    1,
                    slow.calls().stream()
                            .filter(call -> call.operation() == Operation.CREATE)
                            .count());
            stall.release();
            settling.get();
        }
        List<Call> calls = slow.callsDuring(() -> overwrite(replacement, true));
        assertTrue(
                calls.stream().anyMatch(call -> call.operation() == Operation.SYNC),
                "what that sync did not see is synced");
    }

    private Thread beginsToOverwrite(ByteBuffer replacement, Queue<IOException> failed) {
        return Thread.ofPlatform().start(() -> {
            try {
                overwrite(replacement, true);
            } catch (IOException e) {
                failed.add(e);
            }
        });
    }

    @Test
    void aSyncThatFailsIsToldToAllWhoWaitForIt() throws Exception {
        SimulatedStore failing = new SimulatedStore(1);
        journal = new Journal(failing, vault, key);
        ByteBuffer replacement = encrypted(1, NEW);
        overwrite(replacement, false);
        Queue<IOException> failed = new ConcurrentLinkedQueue<>();
        failing.faults().failNext(Operation.SYNC, Fault.EIO);
        try (Stall stall = failing.stall(call -> call.operation() == Operation.SYNC)) {
            Thread one = beginsToOverwrite(replacement, failed);
            stall.awaitCall();
            Thread other = beginsToOverwrite(replacement, failed);
            while (other.getState() != Thread.State.TIMED_WAITING && other.isAlive()) Thread.onSpinWait();
            stall.release();
            one.join();
            other.join();
        }
        assertEquals(2, failed.size());
    }

    @Test
    void itGoesOnWithRoomForAllWhenASyncHasFailed() throws Exception {
        SimulatedStore failing = new SimulatedStore(1);
        journal = new Journal(failing, vault, key, 4 * GcmSizes.CIPHERTEXT_CHUNK);
        ByteBuffer replacement = encrypted(1, NEW);
        overwrite(replacement, false);
        for (int i = 0; i < 10; i++) {
            failing.faults().failNext(Operation.SYNC, Fault.EIO);
            assertThrows(IOException.class, () -> overwrite(replacement, true));
            journal.settle("a");
            overwrite(replacement, true);
        }
        List<String> segments = new ArrayList<>();
        failing.list("", (name, _) -> segments.add(name));
        assertTrue(segments.size() <= 2, segments.toString());
    }

    private void overwrite(ByteBuffer replacement, boolean durable) throws IOException {
        try (var overwriting =
                journal.beforeOverwrite(List.of(record("a", 1, replacement)), durable, journal.settlements())) {
            overwrite("a", 1, replacement, replacement.remaining());
            overwriting.written();
        }
    }

    @Test
    void onAFullDiskItGoesOnWithTheRoomThatItHas() throws Exception {
        folder = new MemoryStore(20 << 20);
        journal = new Journal(folder, vault, key);
        ByteBuffer replacement = encrypted(1, NEW);
        for (int i = 0; i < 2000; i++) {
            try (var overwriting =
                    journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements())) {
                overwrite("a", 1, replacement, replacement.remaining());
                overwriting.written();
            }
        }
        assertEquals(1, journalFiles().size());
    }

    @Test
    void whereNothingCanBeSettledItSaysThatItIsFull() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        var full = assertThrows(IOException.class, () -> {
            while (true) journal.beforeOverwrite(List.of(record("a", 1, replacement)), false, journal.settlements());
        });
        assertTrue(String.valueOf(full.getMessage()).contains("full"), full::getMessage);
    }

    @Test
    void anOverwritingThatCannotBeToldIsNotAllowed() throws Exception {
        journal = new Journal(new MemoryStore(1 << 20), vault, key);
        assertThrows(
                IOException.class,
                () -> journal.beforeOverwrite(List.of(record("a", 1, encrypted(1, NEW))), true, journal.settlements()));
    }

    @Test
    void stepsThatWereBegunAndNotDoneAreFinishedInTheirOrder() throws Exception {
        NodeIntent first = new NodeIntent("move", List.of("d/a", "d/ü"));
        NodeIntent second = new NodeIntent("replace", List.of());
        long done = journal.begin(new NodeIntent("move", List.of("x")));
        journal.begin(first);
        journal.begin(second);
        journal.done(done);
        vault = vault.crash(new Random(1));
        folder = folder.crash(new Random(2));
        List<NodeIntent> finished = new ArrayList<>();
        recover(finished::add);
        assertTrue(finished.contains(first) && finished.contains(second));
        assertTrue(finished.indexOf(first) < finished.indexOf(second));
    }

    @Test
    void stepsThatCannotBeFinishedStayInTheJournal() throws Exception {
        journal.begin(new NodeIntent("move", List.of()));
        kill();
        assertThrows(
                IOException.class,
                () -> recover(_ -> {
                    throw new IOException("not now");
                }));
        List<NodeIntent> finished = new ArrayList<>();
        recover(finished::add);
        assertEquals(1, finished.size());
    }

    @Test
    void aFileIsSyncedBeforeItIsRenamedWhereItsChunksAreInTheJournal() throws Exception {
        ByteBuffer replacement = encrypted(1, NEW);
        try (var overwriting =
                journal.beforeOverwrite(List.of(record("a", 1, replacement)), true, journal.settlements())) {
            overwrite("a", 1, replacement, replacement.remaining());
            overwriting.written();
        }
        journal.settle("a");
        vault.rename("a", "b");
        vault.syncFolder("");
        vault = vault.crash(new Random(3));
        assertEquals(NEW, read("b", 1));
    }

    @Test
    void nothingInTheJournalIsReadable() throws Exception {
        journal.begin(new NodeIntent("move", List.of("d/AB/a-path-to-look-for.c9r")));
        byte[] all = new byte[16 << 20];
        try (BackingFile file = folder.open(journalFiles().getFirst(), Access.READ)) {
            file.read(ByteBuffer.wrap(all), 0);
        }
        assertFalse(new String(all, StandardCharsets.ISO_8859_1).contains("a-path-to-look-for"));
    }

    @Test
    void aClosedJournalRefuses() throws Exception {
        journal.close();
        assertThrows(IOException.class, () -> journal.begin(new NodeIntent("move", List.of())));
        journal.close();
    }
}
