package app.latent.vault.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file is closed while the store does not answer: what it had of what all files share is theirs again. */
@Timeout(60)
final class ClosingTest {

    private static final long LONG = 100 << 20;

    /** Of cleartext: as much as fits beside nothing else that is promised. */
    private static final long FITTING = 150 << 20;

    private final SimulatedStore store = new SimulatedStore(1, 200 << 20);
    private final Ground ground = new Ground(store, new SimulatedStore(2), Workers.none());
    private final Engine engine = ground.engine();

    ClosingTest() throws IOException {
        ground.write("file", new byte[10]);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    /** A file with a dirty chunk, and much that is still to be written. */
    private OpenFile file() throws IOException {
        String path = ground.contentPath("file");
        BackingFile opened = store.open(path, Access.WRITE);
        Ciphertext ciphertext = new Ciphertext(
                ground.cryptor, engine.buffers(), opened, opened.opened().identity(), true, null, 10);
        OpenFile file =
                new OpenFile(engine, ciphertext, new Location(engine.listener(), TreePath.of("file"), path), null);
        file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
        file.truncate(LONG);
        assertTrue(engine.dirty().get() > 0);
        assertThrows(FileSystemException.class, () -> engine.room().require(FITTING));
        return file;
    }

    private void assertNothingIsTaken() throws IOException {
        assertEquals(0, engine.dirty().get());
        engine.room().require(FITTING);
    }

    /** Closes it, and gives up each wait. */
    private static void closeWithoutALock(OpenFile file) throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Thread closer = Thread.ofPlatform().start(() -> {
            try {
                file.close();
                closed.complete(null);
            } catch (IOException e) {
                closed.completeExceptionally(e);
            }
        });
        while (!closed.isDone()) {
            if (closer.getState() == Thread.State.TIMED_WAITING) closer.interrupt();
            closer.join(1);
        }
        assertThrows(ExecutionException.class, closed::get);
    }

    @Test
    void whatNobodyLetsItForgetTakesNoRoom() throws Exception {
        OpenFile file = file();
        file.lock().readLock().lock();
        try {
            closeWithoutALock(file);
            assertNothingIsTaken();
        } finally {
            file.lock().readLock().unlock();
        }
    }

    @Test
    void whatIsStillBeingWrittenTakesNoRoomNeitherThenNorAfterwards() throws Exception {
        OpenFile file = file();
        CompletableFuture<Void> flushed = new CompletableFuture<>();
        String path = ground.contentPath("file");
        try (Stall stall = store.stall(call -> call.operation() == Operation.WRITE && call.concerns(path))) {
            Thread.ofPlatform().start(() -> {
                try {
                    file.flush();
                    flushed.complete(null);
                } catch (IOException e) {
                    flushed.completeExceptionally(e);
                }
            });
            stall.awaitCall();
            closeWithoutALock(file);
            assertNothingIsTaken();
        }
        assertThrows(ExecutionException.class, () -> flushed.get(30, TimeUnit.SECONDS));
        assertNothingIsTaken();
    }

    @Test
    void whatIsClosedWithoutTroubleTakesNoRoom() throws IOException {
        file().close();
        assertNothingIsTaken();
    }
}
