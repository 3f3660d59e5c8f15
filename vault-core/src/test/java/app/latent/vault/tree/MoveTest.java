package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MoveTest {

    static final String LONG = "long".repeat(50);

    private SimulatedStore store = new SimulatedStore(0);
    private Ground ground = new Ground(store);

    @BeforeEach
    void prepare() throws IOException {
        store = Ground.emptyVault(2);
        ground = new Ground(store);
    }

    /** What may stand at a path before a move. */
    enum What {
        NOTHING,
        FILE,
        LINK,
        DIRECTORY;

        void make(Ground ground, String path) throws IOException {
            switch (this) {
                case NOTHING -> {}
                case FILE -> ground.write(path, "content of " + path);
                case LINK -> ground.tree.createLink(path(path), "target of " + path);
                case DIRECTORY -> ground.mkdir(path);
            }
        }
    }

    /** Every kind of node to every place: names short and long, in the same directory or another, over nothing and over every other kind. */
    static Stream<Arguments> moves() {
        return Stream.of(What.FILE, What.LINK, What.DIRECTORY)
                .flatMap(moved -> Stream.of(What.values())
                        .flatMap(replaced -> Stream.of("/a", "/" + LONG + "a")
                                .flatMap(from -> Stream.of("/b", "/" + LONG + "b", "/sub/b", "/sub/" + LONG)
                                        .map(to -> Arguments.of(moved, replaced, from, to)))));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aNodeMovesWholeAndReplacesWhatMayBeReplaced(What moved, What replaced, String from, String to)
            throws IOException {
        ground.mkdir("/sub");
        moved.make(ground, from);
        Map<String, String> expected = ground.contents();
        String node = expected.remove(from);
        if (moved == What.DIRECTORY) {
            ground.write(from + "/child", "below");
            expected.put(to + "/child", "file below");
        }
        expected.put(to, String.valueOf(node));
        replaced.make(ground, to);
        ground.told.events();

        ground.move(from, to);

        assertEquals(expected, ground.contents());
        ground.later();
        assertEquals(expected, ground.contents());
        assertEquals(expected, new Ground(store).contents());
        assertEquals(List.of(), ground.droppings("/"));
        assertEquals(List.of(), ground.droppings("/sub"));
        assertEquals(List.of(), ground.intents.left());
        String event = "moved " + from + " to " + to;
        assertEquals(replaced == What.NOTHING ? List.of(event) : List.of("deleted " + to, event), ground.told.events());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void nothingIsReplacedUnasked(What moved, What replaced, String from, String to) throws IOException {
        if (replaced == What.NOTHING) return;
        ground.mkdir("/sub");
        moved.make(ground, from);
        replaced.make(ground, to);
        Map<String, String> before = ground.contents();
        assertThrows(FileAlreadyExistsException.class, () -> ground.tree.move(path(from), path(to), Replacing.NOTHING));
        assertEquals(before, ground.contents());
    }

    @Test
    void aDirectoryThatHoldsSomethingIsNotReplaced() throws IOException {
        ground.mkdir("/full");
        ground.write("/full/file", "content");
        ground.mkdir("/directory");
        ground.write("/file", "content");
        assertThrows(DirectoryNotEmptyException.class, () -> ground.move("/directory", "/full"));
        assertThrows(DirectoryNotEmptyException.class, () -> ground.move("/file", "/full"));
        assertEquals("content", ground.read("/full/file"));
    }

    @Test
    void aDirectoryDoesNotMoveBelowItself() throws IOException {
        ground.mkdir("/a");
        ground.mkdir("/a/b");
        for (String below : List.of("/a/c", "/a/b/c")) {
            FileSystemException e = assertThrows(FileSystemException.class, () -> ground.move("/a", below));
            assertEquals("Invalid argument", e.getReason());
        }
    }

    @Test
    void aMoveToTheSamePlaceChangesNothing() throws IOException {
        ground.write("/file", "content");
        ground.move("/file", "/file");
        assertEquals("content", ground.read("/file"));
        assertThrows(NoSuchFileException.class, () -> ground.move("/absent", "/absent"));
    }

    @Test
    void whatIsAbsentDoesNotMoveAndNothingMovesToAnAbsentDirectory() throws IOException {
        ground.write("/file", "content");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> ground.move("/absent", "/new"));
        assertEquals("/absent", e.getFile());
        assertThrows(NoSuchFileException.class, () -> ground.move("/absent", "/file"));
        assertThrows(NoSuchFileException.class, () -> ground.move("/file", "/absent/file"));
        assertEquals(Map.of("/file", "file content"), ground.contents());
    }

    @Test
    void aNewDirectoryWithTheOldNameIsAnother() throws IOException {
        ground.mkdir("/old");
        ground.write("/old/file", "content");
        ground.move("/old", "/new");
        ground.mkdir("/old");
        assertEquals(List.of(), ground.list("/old"));
        assertNull(ground.lookup("/old/file"));
        assertEquals("content", ground.read("/new/file"));
    }

    @Test
    void anOpenFileStaysTheFileThatItIs() throws IOException {
        ground.write("/" + LONG, "content");
        Node node = ground.node("/" + LONG);
        try (var open = store.open(node.contentPath(), BackingStore.Access.READ)) {
            ground.move("/" + LONG, "/short");
            assertEquals(node.stat().identity(), ground.node("/short").stat().identity());
            assertEquals(node.stat().identity(), open.stat().identity());
        }
    }

    @Test
    void aMoveThatFailsOnTheWayIsUndone() throws IOException {
        ground.write("/" + LONG, "content");
        ground.mkdir("/sub");
        ground.tree.createLink(path("/sub/link"), "target");
        Map<String, String> before = ground.contents();
        String item = ground.node("/" + LONG).contentPath();
        store.faults()
                .fail(
                        call -> call.operation() == app.latent.vault.simulation.Operation.RENAME
                                && call.path().equals(item),
                        0,
                        1,
                        app.latent.vault.simulation.Fault.EIO);
        assertThrows(FileSystemException.class, () -> ground.move("/" + LONG, "/sub/link"));
        assertEquals(before, ground.contents());
        assertEquals(List.of(), ground.droppings("/sub"));
        assertEquals(List.of(), ground.intents.left());
        ground.move("/" + LONG, "/sub/link");
        assertEquals("content", ground.read("/sub/link"));
    }

    @Test
    void recoveryLeavesWhatStandsThereSince() throws IOException {
        ground.write("/file", "content");
        Renaming renaming = new Renaming(
                ground.node("/file").nodePath(),
                ground.node("/file").nodePath(),
                ground.place("/" + LONG).nodePath(),
                ground.place("/" + LONG).contentPath(),
                ground.place("/" + LONG).name().full(),
                ground.fresh.aside(ground.node("/").contentPath()),
                "",
                "another");
        TreeRecovery recovery = new TreeRecovery(store, Ground.CRYPTOR);
        recovery.finish(renaming.intent());
        assertEquals(Map.of("/file", "file content"), ground.contents());
        ground.delete("/file");
        ground.mkdir("/file");
        ground.tree.createLink(path("/" + LONG), "target");
        Map<String, String> before = ground.contents();
        recovery.finish(renaming.intent());
        assertEquals(before, ground.contents());
    }

    /** The store failed so long that the move could not even be undone; what the user did since stays. */
    @Test
    void aMoveThatWasToldToHaveFailedDoesNotHappenLater() throws IOException {
        ground.tree.createLink(path("/link"), "one");
        ground.tree.createLink(path("/other"), "two");
        ground.write("/file", "content");
        Map<String, String> before = ground.contents();
        store.faults()
                .fail(
                        call -> call.operation() == app.latent.vault.simulation.Operation.SYNC_FOLDER
                                || call.operation() == app.latent.vault.simulation.Operation.RENAME,
                        1,
                        2,
                        app.latent.vault.simulation.Fault.EIO);
        assertThrows(FileSystemException.class, () -> ground.move("/file", "/link"));
        assertEquals(1, ground.intents.left().size());
        ground.intents.finish(new TreeRecovery(store, Ground.CRYPTOR));
        assertEquals(before, new Ground(store).contents());
    }

    @Test
    void aFileIsSettledBeforeItMovesOrGoes() throws IOException {
        ground.write("/a", "1");
        ground.write("/b", "2");
        String a = ground.node("/a").contentPath();
        String b = ground.node("/b").contentPath();
        ground.move("/a", "/b");
        assertEquals(List.of(a, b), ground.intents.settled);
        ground.delete("/b");
        assertEquals(List.of(a, b, b), ground.intents.settled);
    }
}
