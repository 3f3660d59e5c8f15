package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Openings that fail, or meet another: what they have opened of the store is closed in the end, and not before. */
@Timeout(60)
final class OpeningTest {

    private static final byte[] SMALL = {1, 2, 3};

    private final SimulatedStore store = new SimulatedStore(1);
    private final Ground ground = new Ground(store, new SimulatedStore(2), Workers.none());

    private final int before;

    OpeningTest() throws IOException {
        ground.write("file", bytes(2 * CHUNK, 1));
        before = store.calls().size();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private Predicate<Call> of(Operation operation) {
        String path = ground.contentPath("file");
        return call -> call.operation() == operation && call.concerns(path);
    }

    /** Nobody has the file open any more, and whoever opened it has closed it once. */
    private void assertClosed() {
        assertEquals(count(Operation.OPEN), count(Operation.CLOSE));
    }

    private long count(Operation operation) {
        return store.calls().stream().skip(before).filter(of(operation)).count();
    }

    /** What a sync client has downloaded is written into the ciphertext. */
    private void rewrite() throws IOException {
        String path = ground.contentPath("file");
        byte[] before = StoreContents.read(store.memory(), path);
        ground.write("other", bytes(2 * CHUNK, 2));
        byte[] version = StoreContents.read(store.memory(), ground.contentPath("other"));
        assertEquals(before.length, version.length);
        try (BackingFile file = store.memory().open(path, Access.WRITE)) {
            file.write(ByteBuffer.wrap(version), 0);
        }
    }

    @Test
    void whatWasOpenedToWriteIsClosedWhereNobodyCanTellWhoseVersionIsThere() throws IOException {
        try (FileHandle reader = ground.open("file", OpenMode.READ)) {
            Ground.readAll(reader);
            rewrite();
            store.faults().fail(of(Operation.STAT_OPEN_FILE), 0, 1, Fault.EIO);
            assertThrows(FileSystemException.class, () -> ground.open("file", OpenMode.WRITE));
        }
        assertClosed();
    }

    @Test
    void whatWasOpenedToWriteIsClosedWhereTheFileCannotGoOnWithIt() throws Exception {
        try (FileHandle reader = ground.open("file", OpenMode.READ)) {
            ReentrantReadWriteLock lock = ((OpenFile) reader.file()).lock();
            CompletableFuture<Void> opened = new CompletableFuture<>();
            lock.writeLock().lock();
            try {
                Thread opener = Thread.ofPlatform().start(() -> {
                    try {
                        ground.open("file", OpenMode.WRITE);
                        opened.complete(null);
                    } catch (IOException e) {
                        opened.completeExceptionally(e);
                    }
                });
                while (!opened.isDone()) {
                    if (lock.hasQueuedThread(opener)) opener.interrupt();
                    opener.join(1);
                }
            } finally {
                lock.writeLock().unlock();
            }
            assertThrows(ExecutionException.class, () -> opened.get(1, TimeUnit.SECONDS));
        }
        assertClosed();
    }

    @Test
    void whatTheClosingOfAHandleThatWasNotNeededTellsIsNobodysConcern() throws IOException {
        List<FileHandle> handles = new ArrayList<>();
        store.faults().fail(of(Operation.CLOSE), 0, 1, Fault.EIO);
        try (Stall _ =
                Meanwhile.before(store, of(Operation.OPEN), () -> handles.add(ground.open("file", OpenMode.READ)))) {
            handles.add(ground.open("file", OpenMode.READ));
        }
        assertEquals(2, handles.size());
        for (FileHandle handle : handles) handle.close();
        assertClosed();
    }

    @Test
    void theHandleToReadThatIsGivenUpForOneToWriteMayFailToClose() throws IOException {
        try (FileHandle _ = ground.open("file", OpenMode.READ)) {
            store.faults().fail(of(Operation.CLOSE), 0, 1, Fault.EIO);
            try (FileHandle writer = ground.open("file", OpenMode.WRITE)) {
                Ground.writeAll(writer, SMALL, 0);
            }
        }
        assertClosed();
    }

    /** Two make a file that is open to be read one to be written, and the first has replaced it when the second comes to it. */
    @Test
    void whoeverOpensAFileToWriteBesideAnotherGoesOnWithWhatThatHasMadeOfIt() throws IOException {
        byte[] expected = bytes(CHUNK, 3);
        System.arraycopy(SMALL, 0, expected, 10, SMALL.length);
        List<FileHandle> handles = new ArrayList<>();
        handles.add(ground.open("file", OpenMode.READ));
        OpenFile file = (OpenFile) handles.getFirst().file();
        BackingFile late = store.open(ground.contentPath("file"), Access.WRITE);
        FileHandle first = ground.open("file", OpenMode.REPLACE);
        handles.add(first);
        Ground.writeAll(first, bytes(CHUNK, 3), 0);
        first.sync();
        file.reopened(late);
        Ground.writeAll(first, SMALL, 10);
        for (FileHandle handle : handles) handle.close();
        assertArrayEquals(expected, ground.read("file"));
    }

    /** It counts as one handle, though its closing tells what failed. */
    @Test
    void anOpeningThatFindsAnotherVersionAndFailsLeavesTheFileToThoseWhoHaveIt() throws IOException {
        byte[] expected = bytes(2 * CHUNK, 1);
        System.arraycopy(SMALL, 0, expected, 0, SMALL.length);
        try (FileHandle writer = ground.open("file", OpenMode.WRITE)) {
            for (int at = 0; at < 2 * CHUNK; at += CHUNK) writer.read(ByteBuffer.allocate(10), at);
            Ground.writeAll(writer, SMALL, 0);
            rewrite();
            String copy = ground.contentPath("file (conflict)");
            store.faults()
                    .fail(
                            call -> call.concerns(copy) && call.operation() == Operation.WRITE && call.offset() > 0,
                            0,
                            1,
                            Fault.EIO);
            assertThrows(FileSystemException.class, () -> ground.open("file", OpenMode.WRITE));
            assertTrue(((OpenFile) writer.file()).isOpen());
        }
        assertArrayEquals(expected, ground.read("file (conflict)"));
        assertArrayEquals(bytes(2 * CHUNK, 2), ground.read("file"));
    }
}
