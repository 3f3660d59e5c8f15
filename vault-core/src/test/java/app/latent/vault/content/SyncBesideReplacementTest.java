package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sync is under way when the file is given another ciphertext. */
@Timeout(60)
final class SyncBesideReplacementTest {

    private static final byte[] SMALL = {1, 2, 3};

    private final SimulatedStore journal = new SimulatedStore(1);
    private final byte[] content = new byte[3 * CHUNK];

    SyncBesideReplacementTest() {
        Arrays.fill(content, (byte) 7);
    }

    private static Predicate<Call> ofFile(Ground ground, Operation operation) {
        String path = ground.contentPath("file");
        return call -> call.operation() == operation && call.concerns(path);
    }

    private static void replace(Ground ground) throws IOException {
        try (FileHandle other = ground.open("file", OpenMode.REPLACE)) {
            Ground.writeAll(other, SMALL, 0);
        }
    }

    private static FileHandle written(Ground ground, byte[] content) throws IOException {
        FileHandle handle = ground.open("file", OpenMode.CREATE);
        Ground.writeAll(handle, content, 0);
        return handle;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsLostWithACiphertextThatWasReplacedWhateverItsSyncTells(boolean fails) throws IOException {
        SimulatedStore store = new SimulatedStore(2);
        try (Ground ground = new Ground(store, journal, Workers.none());
                FileHandle handle = written(ground, content)) {
            if (fails) store.faults().fail(ofFile(ground, Operation.SYNC), 0, 1, Fault.EIO);
            try (Stall _ = Meanwhile.before(store, ofFile(ground, Operation.SYNC), () -> replace(ground))) {
                handle.sync();
            }
            handle.sync();
            Ground.writeAll(handle, SMALL, SMALL.length);
            handle.sync();
        }
        try (Ground ground = new Ground(store.crash(), journal.crash())) {
            assertArrayEquals(new byte[] {1, 2, 3, 1, 2, 3}, ground.read("file"));
        }
    }

    @Test
    void theCiphertextThatIsSyncedIsClosedAfterItsSync() throws IOException {
        SimulatedStore store = new SimulatedStore(2);
        try (Ground ground = new Ground(store, journal, Workers.none());
                FileHandle handle = written(ground, content)) {
            long before = closings(store, ground);
            try (Stall _ = Meanwhile.before(store, ofFile(ground, Operation.SYNC), () -> {
                replace(ground);
                assertEquals(before, closings(store, ground));
            })) {
                handle.sync();
            }
            assertEquals(before + 1, closings(store, ground));
        }
    }

    private static long closings(SimulatedStore store, Ground ground) {
        return store.calls().stream().filter(ofFile(ground, Operation.CLOSE)).count();
    }

    /** Whoever syncs wants to keep what he has written, wherever it is by then. */
    @Test
    void whereTheFileGoesOnAsAConflictCopyThatIsSynced() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            SimulatedStore store = new SimulatedStore(seed);
            try (Ground ground = new Ground(store, new SimulatedStore(1), Workers.none());
                    FileHandle handle = written(ground, content)) {
                Meanwhile rescued = () -> {
                    store.memory().delete(ground.contentPath("file"));
                    handle.write(ByteBuffer.wrap(SMALL), 0);
                    ((OpenFile) handle.file()).flush();
                };
                try (Stall _ = Meanwhile.before(store, ofFile(ground, Operation.SYNC), rescued)) {
                    handle.sync();
                }
            }
            byte[] expected = content.clone();
            System.arraycopy(SMALL, 0, expected, 0, SMALL.length);
            try (Ground ground = new Ground(store.crash())) {
                assertArrayEquals(expected, ground.read("file (conflict)"));
            }
        }
    }

    @Test
    void aFileThatIsClosedWhileItIsSyncedIsNotTorn() throws IOException {
        SimulatedStore store = new SimulatedStore(2);
        try (Ground ground = new Ground(store, journal, Workers.none())) {
            try (FileHandle handle = written(ground, content)) {
                handle.sync();
            }
            FileHandle handle = ground.open("file", OpenMode.WRITE);
            Ground.writeAll(handle, SMALL, 0);
            long before = closings(store, ground);
            try (Stall _ = Meanwhile.before(store, ofFile(ground, Operation.SYNC), () -> {
                handle.close();
                assertEquals(before, closings(store, ground));
            })) {
                assertThrows(IOException.class, handle::sync);
            }
            assertEquals(before + 1, closings(store, ground));
            ground.tree.move(TreePath.of("file"), TreePath.of("moved"), Replacing.NOTHING);
            try (FileHandle moved = ground.open("moved", OpenMode.WRITE)) {
                moved.sync();
            }
        }
    }

    @Test
    void whatASyncOfTheCopyLosesIsLost() throws IOException {
        SimulatedStore store = new SimulatedStore(2);
        try (Ground ground = new Ground(store, journal, Workers.none());
                FileHandle handle = written(ground, content)) {
            store.memory().delete(ground.contentPath("file"));
            handle.write(ByteBuffer.wrap(SMALL), 0);
            String copy = ground.contentPath("file (conflict)");
            store.faults().fail(call -> call.operation() == Operation.SYNC && call.concerns(copy), 0, 1, Fault.EIO);
            assertThrows(FileSystemException.class, handle::sync);
            assertThrows(FileSystemException.class, handle::sync);
            Ground.writeAll(handle, content, 0);
            handle.sync();
        }
        try (Ground ground = new Ground(store.crash(), journal.crash())) {
            assertArrayEquals(content, ground.read("file (conflict)"));
        }
    }
}
