package app.latent.vault.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of damaged nodes, and what sync clients put into the folders of nodes. */
final class DamagedNodesTest {

    private static final String LONG =
            "/long long long long long long long long long long long long long long long long long long long long long long long long "
                    + "long long long long long long long long long name";

    private final SimulatedStore store = Ground.emptyVault(1);
    private final Ground ground = new Ground(store);

    DamagedNodesTest() throws IOException {}

    private void assertDeleted(String path) throws IOException {
        ground.delete(path);
        assertNull(ground.lookup(path));
        ground.tree.syncAll();
        assertEquals(List.of(), ground.droppings("/"));
        assertEquals(List.of(), ground.list("/"));
    }

    @Test
    void aLinkThatDoesNotDecryptIsDeleted() throws IOException {
        ground.tree.createLink(Ground.path("/link"), "target");
        StoreContents.write(store.memory(), ground.node("/link").contentPath(), new byte[100]);
        assertDeleted("/link");
    }

    @Test
    void aDirectoryThatCannotBeReadHidesNoOther() throws IOException {
        for (String directory : List.of("/a", "/b", "/c")) {
            ground.mkdir(directory);
            ground.write(directory + "/file", "content");
        }
        String unreadable = ground.tree.directory(Ground.path("/b")).contentDirectory();
        Ground other = new Ground(store);
        store.faults().fail(call -> call.path().equals(unreadable), 0, Long.MAX_VALUE, Fault.EIO);
        other.tree.meetAll();
        for (String file : List.of("/a/file", "/c/file")) {
            assertEquals(Ground.path(file), other.tree.pathOf(ground.node(file).nodePath()));
        }
    }

    @Test
    void aFileOfIllegalLengthIsDeleted() throws IOException {
        ground.write("/file", "content");
        StoreContents.write(store.memory(), ground.node("/file").contentPath(), new byte[7]);
        assertDeleted("/file");
    }

    @Test
    void aLongNameWithoutContentsIsDeleted() throws IOException {
        ground.write(LONG, "content");
        store.memory().delete(ground.node(LONG).contentPath());
        assertThrows(BrokenNodeException.class, () -> ground.lookup(LONG));
        assertDeleted(LONG);
    }

    @Test
    void aFileInPlaceOfALongNameIsDeleted() throws IOException {
        String place = ground.place(LONG).nodePath();
        StoreContents.write(store.memory(), place, new byte[7]);
        assertThrows(BrokenNodeException.class, () -> ground.lookup(LONG));
        assertDeleted(LONG);
    }

    @Test
    void aFolderThatIsNoNodeIsDeleted() throws IOException {
        String place = ground.place("/node").nodePath();
        store.memory().createFolder(place);
        assertDeleted("/node");
    }

    @Test
    void aDirectoryWhoseFilesMayStillComeIsNotDeleted() throws IOException {
        ground.mkdir("/d");
        ground.write("/d/file", "content");
        String content = ground.node("/d").contentPath();
        store.memory().rename(content, "not arrived yet");
        ground.later();
        BrokenNodeException told = assertThrows(BrokenNodeException.class, () -> ground.delete("/d"));
        assertTrue(String.valueOf(told.getReason()).contains("have not come yet"), told::toString);
        store.memory().rename("not arrived yet", content);
        ground.later();
        assertEquals("content", ground.read("/d/file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d", LONG})
    void aDirectoryWhoseFilesAreLostIsMadeAnewAndDeleted(String path) throws IOException {
        ground.mkdir(path);
        ground.write(path + "/file", "content");
        String content = ground.node(path).contentPath();
        store.memory().rename(content, "lost");
        ground.later();
        assertThrows(BrokenNodeException.class, () -> ground.list(path));
        assertThrows(FileAlreadyExistsException.class, () -> ground.tree.createLink(Ground.path(path), "target"));
        ground.mkdir(path);
        assertEquals(List.of(), ground.list(path));
        assertEquals(content, ground.node(path).contentPath(), "what comes after all is in it");
        assertThrows(FileAlreadyExistsException.class, () -> ground.mkdir(path));
        assertDeleted(path);
    }

    @Test
    void aDirectoryWhoseIdIsLostIsNotDeletedAsItsFilesMayBeThere() throws IOException {
        ground.mkdir("/d");
        ground.write("/d/file", "content");
        String id = ground.node("/d").nodePath() + "/" + NodeName.DIRECTORY_FILE;
        byte[] before = StoreContents.read(store, id);
        StoreContents.write(store.memory(), id, new byte[0]);
        ground.later();
        BrokenNodeException told = assertThrows(BrokenNodeException.class, () -> ground.delete("/d"));
        assertTrue(String.valueOf(told.getReason()).contains("dir.c9r"), told::toString);
        StoreContents.write(store.memory(), id, before);
        ground.later();
        assertEquals("content", ground.read("/d/file"));
    }

    @Test
    void aLongNameThatHoldsACopyOfContentsOnlyIsThatFile() throws IOException {
        ground.write(LONG, "content");
        String node = ground.node(LONG).nodePath();
        store.memory().rename(node + "/contents.c9r", node + "/contents (1).c9r");
        assertThrows(BrokenNodeException.class, () -> ground.delete(LONG));
        assertEquals(List.of(LONG.substring(1)), ground.list("/"));
        assertEquals("content", ground.read(LONG));
    }

    @Test
    void bothVersionsOfAFileWithALongNameAreThere() throws IOException {
        for (String added : List.of(" (1)", " (Alice's conflicted copy 2026-01-01)", ".sync-conflict-20260101-X")) {
            ground.write(LONG, "mine");
            String node = ground.node(LONG).nodePath();
            StoreContents.write(
                    store.memory(),
                    node + "/contents" + added + ".c9r",
                    ground.files.encrypt(added.getBytes(StandardCharsets.UTF_8)));
            String copy = copyOf(LONG);
            assertEquals("mine", ground.read(LONG));
            assertEquals(added, ground.read(copy));
            assertTrue(ground.told.events().contains("conflict " + LONG + " as " + copy));
            ground.delete(copy);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG, "/short"})
    void bothDirectoriesOfOneNameAreThere(String name) throws IOException {
        ground.mkdir(name);
        ground.write(name + "/a", "mine");
        ground.mkdir("/other");
        ground.write("/other/b", "theirs");
        byte[] id = StoreContents.read(store, ground.node("/other").nodePath() + "/" + NodeName.DIRECTORY_FILE);
        String node = ground.node(name).nodePath();
        StoreContents.write(store.memory(), node + "/dir (1).c9r", id);
        ground.tree.changedUnderneath(node + "/dir (1).c9r");
        String other = ground.node("/other").nodePath();
        store.memory().delete(other + "/" + NodeName.DIRECTORY_FILE);
        store.memory().delete(other);
        ground.later();
        assertEquals("mine", ground.read(name + "/a"));
        assertEquals("theirs", ground.read(copyOf(name) + "/b"));
    }

    /** The one other thing there is. */
    private String copyOf(String path) throws IOException {
        List<String> names = ground.list("/");
        assertEquals(2, names.size(), names::toString);
        return "/"
                + names.stream()
                        .filter(name -> !path.equals("/" + name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aCopyThatNobodyHasListedOutlivesTheDeletionOfTheOther() throws IOException {
        ground.write(LONG, "mine");
        String node = ground.node(LONG).nodePath();
        StoreContents.write(store.memory(), node + "/contents (1).c9r", ground.files.encrypt(new byte[] {'o', 'k'}));
        ground.delete(LONG);
        assertEquals(1, ground.list("/").size());
        assertEquals("ok", ground.read("/" + ground.list("/").getFirst()));
    }

    @Test
    void aNodeIsNotDeletedWithACopyThatCannotBeGivenAName() throws IOException {
        ground.write(LONG, "mine");
        String node = ground.node(LONG).nodePath();
        StoreContents.write(store.memory(), node + "/contents (1).c9r", ground.files.encrypt(new byte[] {'o', 'k'}));
        store.faults().fail(call -> call.path().endsWith("contents (1).c9r"), 0, Long.MAX_VALUE, Fault.EIO);
        assertThrows(FileSystemException.class, () -> ground.delete(LONG));
        assertThrows(FileSystemException.class, () -> ground.move(LONG, "/short"));
        store.faults().clear();
        assertEquals("mine", ground.read(LONG));
        assertEquals("ok", ground.read(copyOf(LONG)));
    }

    @Test
    void aCopyThatNobodyHasListedOutlivesARenameOfTheOther() throws IOException {
        ground.write(LONG, "mine");
        String node = ground.node(LONG).nodePath();
        StoreContents.write(store.memory(), node + "/contents (1).c9r", ground.files.encrypt(new byte[] {'o', 'k'}));
        ground.move(LONG, "/short");
        assertEquals("mine", ground.read("/short"));
        assertEquals("ok", ground.read(copyOf("/short")));
    }
}
