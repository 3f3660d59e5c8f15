package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sync clients leave where two machines changed one node. */
class ConflictTest {

    private static final String LONG = "long".repeat(50);

    private SimulatedStore store = new SimulatedStore(0);
    private Ground ground = new Ground(store);

    @BeforeEach
    void prepare() throws IOException {
        store = Ground.emptyVault(4);
        ground = new Ground(store);
    }

    /** Renames a node as a sync client does, so that something follows the name. */
    private void addSuffix(String path, String suffix) throws IOException {
        String node = ground.node(path).nodePath();
        String ending = node.substring(node.length() - NodeName.SUFFIX.length());
        store.rename(node, node.substring(0, node.length() - ending.length()) + suffix + ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " (1)",
                " (Alice's conflicted copy 2026-01-01)",
                ".sync-conflict-20260101-120000-ABCDEFG",
                "-conflict-alice",
                "_conf(2)"
            })
    void bothVersionsOfAFileAreShown(String suffix) throws IOException {
        for (String name : List.of("a.jpg", "photo of a holiday.jpg", "no extension", "x".repeat(100), ".hidden")) {
            ground.write("/" + name, "one");
            addSuffix("/" + name, suffix);
            ground.write("/" + name, "two");
            int dot = name.lastIndexOf('.');
            String copy = dot > 0 ? name.substring(0, dot) + suffix + name.substring(dot) : name + suffix;
            assertEquals(List.of(copy, name).stream().sorted().toList(), ground.list("/"));
            assertEquals("two", ground.read("/" + name));
            assertEquals("one", ground.read("/" + copy));
            assertEquals(List.of("conflict /" + name + " as /" + copy), ground.told.events());
            ground.delete("/" + name);
            ground.delete("/" + copy);
            ground.told.events();
        }
    }

    @Test
    void whatComesBeforeTheNameIsNoPartOfIt() throws IOException {
        ground.write("/name", "one");
        String node = ground.node("/name").nodePath();
        int begin = node.lastIndexOf('/') + 1;
        store.rename(node, node.substring(0, begin) + "(conflict) " + node.substring(begin));
        ground.write("/name", "two");
        assertEquals(Map.of("/name", "file two", "/name (1)", "file one"), ground.contents());
    }

    @Test
    void aCopyWithoutOriginalTakesItsPlace() throws IOException {
        ground.write("/file", "content");
        addSuffix("/file", " (1)");
        assertEquals(Map.of("/file", "file content"), ground.contents());
        assertEquals(List.of(), ground.told.events());
    }

    @Test
    void directoriesAndLinksAreTwoUnlessTheyAreTheSame() throws IOException {
        ground.mkdir("/dir");
        ground.write("/dir/file", "one");
        byte[] id = ground.tree.directory(path("/dir")).id().bytes();
        addSuffix("/dir", " (1)");
        ground.mkdir("/dir");
        ground.tree.createLink(path("/link"), "one");
        addSuffix("/link", " (1)");
        ground.tree.createLink(path("/link"), "two");
        Map<String, String> both = Map.of(
                "/dir", "directory",
                "/dir (1)", "directory",
                "/dir (1)/file", "file one",
                "/link", "link two",
                "/link (1)", "link one");
        assertEquals(both, ground.contents());

        String copy = ground.node("/dir (1)").nodePath();
        String again = copy.replace(".c9r", " (7).c9r");
        store.createFolder(again);
        ground.files.write(again + "/dir.c9r", id);
        assertEquals(both, ground.contents());
        assertEquals(2, ground.told.events().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "directory", "link"})
    void bothVersionsOfAShortenedNodeAreShown(String kind) throws IOException {
        for (String version : List.of("one", "two")) {
            switch (kind) {
                case "file" -> ground.write("/" + LONG, version);
                case "directory" -> {
                    ground.mkdir("/" + LONG);
                    ground.write("/" + LONG + "/" + version, version);
                }
                default -> ground.tree.createLink(path("/" + LONG), version);
            }
            if (version.equals("one")) addSuffix("/" + LONG, " (1)");
        }
        Map<String, String> contents = ground.contents();
        assertEquals(kind.equals("directory") ? 4 : 2, contents.size(), contents::toString);
        String copy = LONG.substring(0, 146 - 4) + " (1)";
        assertEquals(List.of("conflict /" + LONG + " as /" + copy), ground.told.events());
        assertEquals(contents, new Ground(store).contents());
        assertEquals(List.of(), ground.intents.left());
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        for (int copy = 0; copy <= 10; copy++) {
            ground.write("/f.txt", "" + copy);
            addSuffix("/f.txt", " (new)");
            ground.write("/f.txt", "last");
            ground.list("/");
            ground.delete("/f.txt");
        }
        List<String> names = ground.list("/");
        assertEquals(
                List.of(
                        "f (1).txt",
                        "f (10).txt",
                        "f (2).txt",
                        "f (3).txt",
                        "f (4).txt",
                        "f (5).txt",
                        "f (6).txt",
                        "f (7).txt",
                        "f (8).txt",
                        "f (9).txt",
                        "f (new).txt"),
                names);
    }

    @Test
    void whatWasAddedTakesHalfOfTheRoomAtMost() throws IOException {
        String name = "x".repeat(140) + ".txt";
        String suffix = " conflict".repeat(3);
        ground.write("/" + name, "one");
        addSuffix("/" + name, suffix);
        ground.write("/" + name, "two");
        assertEquals(List.of("x".repeat(142 - suffix.length()) + suffix + ".txt", name), ground.list("/"));
        ground.told.events();

        String wide = "\u65e5".repeat(40) + ".txt";
        ground.write("/" + wide, "one");
        addSuffix("/" + wide, suffix);
        ground.write("/" + wide, "two");
        ground.list("/");
        List<String> events = ground.told.events();
        assertEquals(
                List.of("conflict /" + wide + " as /" + "\u65e5".repeat((142 - 27) / 3) + suffix + ".txt"), events);
    }

    @Test
    void aCopyThatCannotBeRenamedIsToldAndTheOthersAreListed() throws IOException {
        ground.write("/file", "one");
        addSuffix("/file", " (1)");
        ground.write("/file", "two");
        store.faults().failNext(app.latent.vault.simulation.Operation.RENAME, app.latent.vault.simulation.Fault.EIO);
        assertEquals(List.of("file"), ground.list("/"));
        assertEquals(List.of("damaged /file"), ground.told.events());
        assertEquals(List.of("file", "file (1)"), ground.list("/"));
    }
}
