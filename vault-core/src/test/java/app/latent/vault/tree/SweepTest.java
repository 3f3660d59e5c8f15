package app.latent.vault.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a process that ended midway made aside. */
final class SweepTest {

    private static final String MARK = "abc1";

    private static FreshNames marked(String mark, String... left) {
        return new FreshNames(mark, Set.of(left), UUID::randomUUID);
    }

    /** A directory "d" in which another process was killed while it made another. */
    private static SimulatedStore killedInTheMiddle() throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground before = new Ground(store, marked(MARK));
        before.mkdir("/d");
        before.settle();
        store.faults().fail(call -> call.operation() == Operation.RENAME, 0, 1, Fault.KILL);
        try {
            before.mkdir("/d/e");
        } catch (IOException _) {
            // As planned.
        }
        SimulatedStore left = store.kill();
        Ground look = new Ground(left);
        if (look.droppings("/d").isEmpty()) StoreContents.createFolders(left, temporary(look, MARK));
        return left;
    }

    private static String temporary(Ground ground, String mark) throws IOException {
        return marked(mark).temporary(ground.tree.directory(Ground.path("/d")).contentDirectory());
    }

    @Test
    void whatAnEndedProcessOfThisMachineLeftGoesWhenItsDirectoryIsListed() throws IOException {
        Ground ground = new Ground(killedInTheMiddle(), marked("other", MARK));
        assertEquals(1, ground.droppings("/d").size());
        ground.list("/d");
        assertEquals(List.of(), ground.droppings("/d"));
        assertEquals(List.of("d"), ground.list("/"));
    }

    @Test
    void whatOthersAndThisProcessMakeStays() throws IOException {
        SimulatedStore store = killedInTheMiddle();
        Ground ground = new Ground(store, marked("other", "dead"));
        StoreContents.write(store, temporary(ground, "elsewhere"), new byte[1]);
        StoreContents.write(store, temporary(ground, "other"), new byte[1]);
        String content = ground.tree.directory(Ground.path("/d")).contentDirectory();
        StoreContents.write(store, marked("dead").aside(content), new byte[1]);
        StoreContents.write(store, content + "/.latent-" + UUID.randomUUID() + ".tmp", new byte[1]);
        StoreContents.write(store, content + "/.latent-dead", new byte[1]);
        ground.list("/d");
        assertEquals(6, ground.droppings("/d").size());
    }

    @Test
    void aCopyThatWasNeverWholeGoesWhenItsDirectoryIsListed() throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store, marked("other", MARK));
        ground.mkdir("/d");
        String left = marked(MARK).copy();
        String elsewhere = marked("elsewhere").copy();
        ground.write("/d/" + left, "half a co");
        ground.write("/d/" + elsewhere, "half a co");
        String node = ground.node("/d/" + left).nodePath();
        assertEquals(List.of(elsewhere), ground.list("/d"));
        assertNull(store.stat(node));
    }

    @Test
    void aDirectoryWithNothingButACopyThatWasNeverWholeIsEmpty() throws IOException {
        Ground ground = new Ground(Ground.emptyVault(1), marked("other", MARK));
        ground.mkdir("/d");
        ground.write("/d/" + marked(MARK).copy(), "half a co");
        ground.delete("/d");
        assertEquals(List.of(), ground.list("/"));
    }

    @Test
    void theLookIsNotInTheWayOfWhoeverLists() throws IOException {
        SimulatedStore store = killedInTheMiddle();
        Ground ground = new Ground(store, marked("other", MARK));
        store.faults().fail(call -> call.operation() == Operation.SYNC_FOLDER, 0, 1, Fault.EIO);
        assertEquals(List.of(), ground.list("/d"));
        assertEquals(1, ground.droppings("/d").size());
        ground.list("/d");
        assertEquals(List.of(), ground.droppings("/d"));
    }

    /** The deletion was not acknowledged, and a sync client has brought a file meanwhile. */
    @Test
    void whatLeadsToFilesIsKept() throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store, marked("other", MARK));
        ground.mkdir("/d");
        ground.mkdir("/d/e");
        ground.write("/d/e/file", "content");
        String aside = temporary(ground, MARK);
        store.rename(ground.node("/d/e").nodePath(), aside);
        assertEquals(List.of(), ground.list("/d"));
        assertNotNull(store.stat(aside + "/" + NodeName.DIRECTORY_FILE));
    }

    @Test
    void aFolderIsDurablyWithoutWhatWasTakenAwayBeforeThatIsDeleted() throws Exception {
        SimulatedStore store = killedInTheMiddle();
        Ground ground = new Ground(store, marked("other", MARK));
        var calls = store.callsDuring(() -> ground.list("/d"));
        var operations = calls.stream().map(call -> call.operation()).toList();
        assertTrue(operations.contains(Operation.DELETE));
        assertTrue(operations.indexOf(Operation.SYNC_FOLDER) < operations.indexOf(Operation.DELETE));
    }
}
