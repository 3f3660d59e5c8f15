package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What was acknowledged survives a power cut. */
class DurabilityTest {

    private static final String LONG = "long".repeat(50);

    @RepeatedTest(20)
    void whatAFileRestsOnIsDurableAfterMakeDurable(RepetitionInfo repetition) throws IOException {
        SimulatedStore store = Ground.emptyVault(repetition.getCurrentRepetition());
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.mkdir("/a/" + LONG);
        ground.mkdir("/a/" + LONG + "/c");
        ground.write("/a/" + LONG + "/c/file", "content");
        ground.write("/a/" + LONG + "/c/" + LONG, "content");
        ground.tree.makeDurable(ground.tree.directory(path("/a/" + LONG + "/c")));
        ground.write("/a/not synced", "content");
        Map<String, String> contents = new Ground(store.crash()).contents();
        contents.remove("/a/not synced");
        assertEquals(
                Map.of(
                        "/a",
                        "directory",
                        "/a/" + LONG,
                        "directory",
                        "/a/" + LONG + "/c",
                        "directory",
                        "/a/" + LONG + "/c/file",
                        "file content",
                        "/a/" + LONG + "/c/" + LONG,
                        "file content"),
                contents);
    }

    @RepeatedTest(20)
    void syncingADirectoryMakesRenamesAndDeletionsDurable(RepetitionInfo repetition) throws IOException {
        SimulatedStore store = Ground.emptyVault(repetition.getCurrentRepetition());
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.write("/a/old", "one");
        ground.write("/a/" + LONG, "two");
        ground.tree.createLink(path("/a/link"), "target");
        ground.settle();
        ground.move("/a/old", "/a/new");
        ground.delete("/a/" + LONG);
        ground.delete("/a/link");
        ground.tree.syncDirectory(path("/a"));
        assertEquals(Map.of("/a", "directory", "/a/new", "file one"), new Ground(store.crash()).contents());
    }

    @Test
    void aDirectoryKeepsItsTimeWhenWhatWasRemovedFromItIsDeletedAtLast() throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.write("/a/" + LONG, "content");
        ground.delete("/a/" + LONG);
        assertEquals(1, ground.droppings("/a").size());
        String content = ground.tree.directory(path("/a")).contentDirectory();
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        store.setTimes(content, time, null, null);
        ground.tree.syncDirectory(path("/a"));
        assertEquals(List.of(), ground.droppings("/a"));
        BackingStat after = store.stat(content);
        assertNotNull(after);
        assertEquals(time, after.modified());
    }

    @RepeatedTest(20)
    void aDirectoryThatMovedTakesItsPathAlong(RepetitionInfo repetition) throws IOException {
        SimulatedStore store = Ground.emptyVault(repetition.getCurrentRepetition());
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.mkdir("/b");
        ground.mkdir("/a/sub");
        ground.settle();
        ground.move("/a/sub", "/b/sub");
        ground.write("/b/sub/file", "content");
        ground.tree.makeDurable(ground.tree.directory(path("/b/sub")));
        Ground found = new Ground(store.crash());
        assertEquals("content", found.read("/b/sub/file"));
    }

    @RepeatedTest(40)
    void whatWasDurableStaysSoWhenItMovesIntoANewDirectory(RepetitionInfo repetition) throws IOException {
        SimulatedStore store = Ground.emptyVault(repetition.getCurrentRepetition());
        Ground ground = new Ground(store);
        ground.write("/file", "content");
        ground.mkdir("/old");
        ground.write("/old/file", "content");
        ground.settle();
        ground.mkdir("/a");
        ground.mkdir("/a/b");
        ground.mkdir("/c");
        ground.move("/a", "/c/a");
        ground.move("/file", "/c/a/b/file");
        ground.move("/old", "/c/a/old");
        Map<String, String> found = new Ground(store.crash()).contents();
        assertEquals(2, found.values().stream().filter("file content"::equals).count(), found::toString);
    }

    @Test
    void movingIntoADirectoryThatHasBeenThereTakesNoSync() throws Exception {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.tree.syncDirectory(TreePath.ROOT);
        for (String file : List.of("/1", "/2", "/3")) {
            ground.write(file, "content");
            int syncs = (int) store.callsDuring(() -> ground.move(file, "/a" + file)).stream()
                    .filter(call -> call.operation() == Operation.SYNC_FOLDER)
                    .count();
            assertEquals(0, syncs);
        }
    }

    @Test
    void syncingAgainCostsNothing() throws Exception {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.write("/a/file", "content");
        Directory directory = ground.tree.directory(path("/a"));
        assertEquals(
                2, store.callsDuring(() -> ground.tree.makeDurable(directory)).size());
        assertEquals(List.of(), store.callsDuring(() -> ground.tree.makeDurable(directory)));
        assertEquals(List.of(), store.callsDuring(() -> ground.tree.syncDirectory(path("/a"))));
    }

    @Test
    void aSyncThatFailsIsToldAndTriedAgain() throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        store.faults().failNext(Operation.SYNC_FOLDER, Fault.EIO);
        assertThrows(IOException.class, () -> ground.tree.syncDirectory(TreePath.ROOT));
        ground.tree.syncDirectory(TreePath.ROOT);
        assertEquals(Map.of("/a", "directory"), new Ground(store.crash()).contents());
    }

    @Test
    void aDirectoryThatIsNoLongerRememberedIsSyncedToo() throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store);
        ground.mkdir("/a");
        ground.mkdir("/a/b");
        Directory directory = ground.tree.directory(path("/a/b"));
        ground.tree.invalidateAll();
        ground.tree.makeDurable(directory);
        assertEquals(Map.of("/a", "directory", "/a/b", "directory"), new Ground(store.crash()).contents());
    }

    @Test
    void theSetOfFoldersToSyncIsBounded() throws Exception {
        SimulatedStore store = Ground.emptyVault(1);
        Trash trash = new Trash(store);
        UnsyncedFolders folders = new UnsyncedFolders(store, trash);
        for (int i = 0; i < 6000; i++) {
            folders.changed("d/XX/" + i);
            folders.trim();
        }
        int left = store.callsDuring(folders::syncAll).size();
        org.junit.jupiter.api.Assertions.assertTrue(left <= 4096, () -> left + " left");
    }
}
