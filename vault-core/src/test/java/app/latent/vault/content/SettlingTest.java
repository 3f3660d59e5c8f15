package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static app.latent.vault.content.Ground.writeAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.format.GcmSizes;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever looks at a file has its ciphertext get its times, and pays little for it. */
@Timeout(60)
final class SettlingTest {

    private final SimulatedStore store = new SimulatedStore(1);
    private final Ground ground;
    private final FileHandle handle;

    SettlingTest() throws IOException {
        ground = new Ground(store, new SimulatedStore(2), Workers.none());
        ground.write("file", new byte[4 * CHUNK]);
        handle = ground.open("file", OpenMode.WRITE);
    }

    @AfterEach
    void close() throws IOException {
        handle.close();
        ground.close();
    }

    private BackingStat look() throws IOException {
        BackingStat stat = store.stat(ground.contentPath("file"));
        assertNotNull(stat);
        return stat;
    }

    private OpenFiles.Live live() throws IOException {
        OpenFiles.Live live = ground.files.live(look());
        assertNotNull(live);
        return live;
    }

    private void settle() throws IOException {
        ground.files.settle(look());
    }

    @Test
    void littleIsWritten() throws IOException {
        writeAll(handle, new byte[CHUNK], 10L * CHUNK);
        assertFalse(live().settled());
        settle();
        assertTrue(live().settled());
        assertEquals(GcmSizes.ciphertextSize(11L * CHUNK), look().size());
    }

    @Test
    void zerosWithoutEndAreNot() throws IOException {
        handle.truncate(1L << 36);
        settle();
        assertEquals(GcmSizes.ciphertextSize(4L * CHUNK), look().size());
        assertEquals(1L << 36, live().size());
        handle.truncate(0);
    }

    @Test
    void whatIsBeingWrittenIsNotSettled() throws Exception {
        CompletableFuture<Void> synced;
        try (Stall stall = store.stall(
                call -> call.operation() == Operation.WRITE && call.path().equals(ground.contentPath("file")))) {
            writeAll(handle, new byte[CHUNK], 0);
            synced = running(handle::sync);
            stall.awaitCall();
            assertFalse(live().settled());
        }
        synced.get(30, TimeUnit.SECONDS);
        assertTrue(live().settled());
    }

    private interface Work {
        void run() throws IOException;
    }

    private static CompletableFuture<Void> running(Work work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (IOException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    @Test
    void aLookThatIsInterruptedIsNotTheWritersFailure() throws Exception {
        writeAll(handle, new byte[CHUNK], 0);
        var lock = ((OpenFile) handle.file()).lock();
        BackingStat stat = look();
        Thread looking = Thread.ofPlatform().daemon().unstarted(() -> ground.files.settle(stat));
        lock.writeLock().lock();
        try {
            looking.start();
            while (!lock.hasQueuedThread(looking)) Thread.onSpinWait();
            looking.interrupt();
            looking.join();
        } finally {
            lock.writeLock().unlock();
        }
        handle.sync();
        assertEquals(1, handle.write(ByteBuffer.allocate(1), 0));
    }

    @Test
    void aWriteThatFailsIsToldToTheWriter() throws IOException {
        writeAll(handle, new byte[CHUNK], 0);
        store.faults().fail(call -> call.operation() == Operation.WRITE, 0, 1, Fault.EIO);
        settle();
        assertThrows(IOException.class, () -> handle.write(ByteBuffer.allocate(1), 0));
    }
}
