package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTreeTest {

    private static final String LONG = "long".repeat(50);

    private SimulatedStore store = new SimulatedStore(0);
    private Ground ground = new Ground(store);

    @BeforeEach
    void prepare() throws IOException {
        store = Ground.emptyVault(1);
        ground = new Ground(store);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 145, 146, 147, 200, 255})
    void whatIsCreatedIsFoundAndListed(int length) throws IOException {
        String name = "n".repeat(length);
        ground.mkdir("/d" + name.substring(1));
        ground.write("/f" + name.substring(1), "content");
        ground.tree.createLink(path("/l" + name.substring(1)), "to somewhere");
        ground.write("/d" + name.substring(1) + "/" + name, "below");
        Map<String, String> expected = Map.of(
                "/d" + name.substring(1), "directory",
                "/d" + name.substring(1) + "/" + name, "file below",
                "/f" + name.substring(1), "file content",
                "/l" + name.substring(1), "link to somewhere");
        assertEquals(expected, ground.contents());
        assertEquals(expected, new Ground(store).contents());
        assertEquals(List.of(), ground.droppings("/"));
    }

    @Test
    void theRootIsADirectoryThatCannotBeMadeMovedOrDeleted() throws IOException {
        assertTrue(ground.node("/").isDirectory());
        assertThrows(FileAlreadyExistsException.class, () -> ground.mkdir("/"));
        assertThrows(FileSystemException.class, () -> ground.delete("/"));
        assertThrows(FileSystemException.class, () -> ground.move("/", "/a"));
        ground.mkdir("/a");
        assertThrows(FileSystemException.class, () -> ground.move("/a", "/"));
    }

    @Test
    void whatIsAbsentIsNotFound() throws IOException {
        ground.write("/file", "");
        assertNull(ground.lookup("/absent"));
        assertNull(ground.lookup("/absent/below"));
        assertNull(ground.lookup("/file/below"));
        assertThrows(NoSuchFileException.class, () -> ground.tree.directory(path("/absent")));
        assertThrows(NotDirectoryException.class, () -> ground.tree.directory(path("/file")));
        assertThrows(NotDirectoryException.class, () -> ground.tree.directory(path("/file/below")));
        assertThrows(NoSuchFileException.class, () -> ground.list("/absent"));
        assertThrows(NoSuchFileException.class, () -> ground.mkdir("/absent/new"));
        assertThrows(NotDirectoryException.class, () -> ground.mkdir("/file/new"));
        assertThrows(NoSuchFileException.class, () -> ground.write("/absent/new", ""));
    }

    @Test
    void errorsTellTheCleartextPath() {
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> ground.delete("/absent"));
        assertEquals("/absent", e.getFile());
        FileSystemException named = Cleartext.named(path("/a"), new FileSystemException("d/XX/YY", null, "No space"));
        assertEquals("/a", named.getFile());
        assertEquals("No space", named.getReason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long"})
    void nothingIsMadeWhereSomethingStands(String length) throws IOException {
        String name = length.equals("long") ? "/" + LONG : "/name";
        ground.mkdir(name);
        assertThrows(FileAlreadyExistsException.class, () -> ground.mkdir(name));
        assertThrows(FileAlreadyExistsException.class, () -> ground.tree.createLink(path(name), "target"));
        assertEquals(Map.of(name, "directory"), ground.contents());
    }

    @Test
    void onlyLinksHaveTargets() throws IOException {
        ground.write("/file", "content");
        assertThrows(NotLinkException.class, () -> ground.tree.readLink(path("/file")));
        assertThrows(NotLinkException.class, () -> ground.tree.readLink(path("/")));
        assertThrows(NoSuchFileException.class, () -> ground.tree.readLink(path("/absent")));
        assertThrows(FileSystemException.class, () -> ground.tree.createLink(path("/link"), "x".repeat(32768)));
        ground.tree.createLink(path("/link"), "x".repeat(32767));
        assertEquals("x".repeat(32767), ground.tree.readLink(path("/link")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
                        + "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
            })
    void whatIsDeletedLeavesNothing(String name) throws IOException {
        int before = entries();
        ground.mkdir(name);
        ground.delete(name);
        ground.write(name, "content");
        ground.delete(name);
        ground.tree.createLink(path(name), "target");
        ground.delete(name);
        assertEquals(Map.of(), ground.contents());
        ground.tree.syncAll();
        // The first two characters of a content directory stay.
        assertEquals(before + 1, entries());
        assertEquals(List.of("deleted " + name, "deleted " + name, "deleted " + name), ground.told.events());
    }

    private int entries() throws IOException {
        return count("");
    }

    private int count(String folder) throws IOException {
        int[] count = {0};
        store.memory().list(folder, (name, kind) -> {
            count[0]++;
            if (kind == app.latent.vault.backing.BackingStat.Kind.FOLDER) {
                count[0] += count(folder.isEmpty() ? name : folder + "/" + name);
            }
        });
        return count[0];
    }

    @Test
    void aDirectoryThatHoldsSomethingIsNotDeleted() throws IOException {
        ground.mkdir("/full");
        ground.write("/full/" + LONG, "content");
        assertThrows(DirectoryNotEmptyException.class, () -> ground.delete("/full"));
        assertEquals("content", ground.read("/full/" + LONG));
    }

    @Test
    void whatIsNoNodeGoesWithItsDirectory() throws IOException {
        ground.mkdir("/directory");
        String content = ground.tree.directory(path("/directory")).contentDirectory();
        ground.files.write(content + "/.DS_Store", new byte[9]);
        ground.files.write(content + "/" + ground.place("/directory/x").name().full() + ".c9u", new byte[9]);
        ground.files.write(content + "/" + ground.place("/elsewhere").name().onDisk(), new byte[9]);
        store.createFolder(content + "/.latent-left-behind.tmp");
        assertEquals(List.of(), ground.list("/directory"));
        ground.delete("/directory");
        assertNull(ground.lookup("/directory"));
        assertNull(store.stat(content));
    }

    @Test
    void aCopyOrADamagedNodeKeepsItsDirectory() throws IOException {
        ground.mkdir("/copy");
        String content = ground.tree.directory(path("/copy")).contentDirectory();
        String name = ground.place("/copy/x").name().onDisk();
        ground.files.write(content + "/" + name.replace(".c9r", " (1).c9r"), new byte[9]);
        assertThrows(DirectoryNotEmptyException.class, () -> ground.delete("/copy"));
        ground.mkdir("/damaged");
        store.createFolder(
                ground.tree.directory(path("/damaged")).contentDirectory() + "/" + NodeName.shortened("x".repeat(300)));
        assertThrows(DirectoryNotEmptyException.class, () -> ground.delete("/damaged"));
    }

    @Test
    void namesAreComposed() throws IOException {
        ground.write("/Zu\u0308rich", "composed");
        assertEquals(List.of("Z\u00fcrich"), ground.list("/"));
        assertEquals("composed", ground.read("/Z\u00fcrich"));
        assertThrows(FileAlreadyExistsException.class, () -> ground.mkdir("/Z\u00fcrich"));
        ground.write("/ZU\u0308RICH", "another case");
        assertEquals(List.of("Z\u00dcRICH", "Z\u00fcrich"), ground.list("/"));
    }

    @Test
    void newNamesHave255BytesAtMost() throws IOException {
        assertThrows(FileSystemException.class, () -> ground.mkdir("/" + "a".repeat(256)));
        assertThrows(FileSystemException.class, () -> ground.mkdir("/" + "\u00e9".repeat(128)));
        ground.mkdir("/" + "\u00e9".repeat(127));
        assertThrows(FileSystemException.class, () -> ground.move("/" + "\u00e9".repeat(127), "/" + "a".repeat(256)));
    }

    @Test
    void aTreeMayBe200Deep() throws IOException {
        String path = "";
        for (int depth = 0; depth < 200; depth++) {
            path += "/" + (depth % 7 == 0 ? LONG : "d") + depth;
            ground.mkdir(path);
        }
        ground.write(path + "/leaf", "deep");
        assertEquals("deep", ground.read(path + "/leaf"));
        Ground other = new Ground(store);
        assertEquals("deep", other.read(path + "/leaf"));
        other.move("/" + LONG + "0", "/moved");
        assertEquals("deep", other.read(path.replace("/" + LONG + "0/", "/moved/") + "/leaf"));
    }

    @Test
    void whoeverOpensGetsThePlaceAndMayCreateThere() throws IOException {
        Place place = ground.place("/" + LONG);
        assertTrue(place.name().isShortened());
        assertEquals(place.nodePath() + "/contents.c9r", place.contentPath());
        String content = ground.tree.whileOpening(
                path("/" + LONG), there -> ground.tree.prepareNew(there, Ground.CRYPTOR.createHeader()));
        assertEquals(place.contentPath(), content);
        assertEquals(68, ground.node("/" + LONG).stat().size());
        assertThrows(
                FileAlreadyExistsException.class,
                () -> ground.tree.whileOpening(
                        path("/" + LONG), there -> ground.tree.prepareNew(there, Ground.CRYPTOR.createHeader())));
    }

    @Test
    void ciphertextPathsLeadBackToCleartext() throws IOException {
        ground.mkdir("/a");
        ground.mkdir("/a/" + LONG);
        ground.write("/a/" + LONG + "/file", "content");
        Node node = ground.node("/a/" + LONG + "/file");
        assertEquals(path("/a/" + LONG + "/file"), ground.tree.pathOf(node.nodePath()));
        Node directory = ground.node("/a/" + LONG);
        assertEquals(path("/a/" + LONG), ground.tree.pathOf(directory.nodePath() + "/dir.c9r"));
        assertEquals(path("/a/" + LONG), ground.tree.pathOfContent(directory.contentPath()));
        ground.move("/a", "/b");
        assertEquals(path("/b/" + LONG + "/file"), ground.tree.pathOf(node.nodePath()));
        assertNull(ground.tree.pathOf("d/XX"));
        assertNull(ground.tree.pathOf(directory.contentPath() + "/dirid.c9r"));

        Ground other = new Ground(store);
        assertNull(other.tree.pathOf(node.nodePath()));
        other.tree.meetAll();
        assertEquals(path("/b/" + LONG + "/file"), other.tree.pathOf(node.nodePath()));
    }

    @Test
    void damageIsAnErrorOfItsNodeAlone() throws IOException {
        ground.mkdir("/whole");
        ground.mkdir("/damaged");
        ground.write("/file", "content");
        String dirFile = ground.node("/damaged").nodePath() + "/dir.c9r";
        for (String illegal : List.of("", "x".repeat(37), "\u00e9")) {
            store.delete(dirFile);
            ground.files.write(dirFile, illegal.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            Ground fresh = new Ground(store);
            assertThrows(BrokenNodeException.class, () -> fresh.lookup("/damaged"));
            assertThrows(BrokenNodeException.class, () -> fresh.lookup("/damaged/below"));
            assertThrows(BrokenNodeException.class, () -> fresh.list("/damaged"));
            assertEquals(List.of("file", "whole"), fresh.list("/"));
            assertEquals(List.of("damaged /damaged"), fresh.told.events());
        }
    }

    @Test
    void aDamagedDirectoryWorksAgainWhenItsFileArrives() throws IOException {
        ground.mkdir("/damaged");
        ground.write("/damaged/file", "content");
        String dirFile = ground.node("/damaged").nodePath() + "/dir.c9r";
        byte[] right = ground.tree.directory(path("/damaged")).id().bytes();
        store.delete(dirFile);
        ground.files.write(dirFile, new byte[0]);
        ground.later();
        assertThrows(BrokenNodeException.class, () -> ground.lookup("/damaged/file"));
        store.delete(dirFile);
        assertThrows(BrokenNodeException.class, () -> ground.lookup("/damaged/file"));
        assertEquals(List.of("damaged /damaged"), ground.told.events());
        ground.files.write(dirFile, right);
        assertEquals("content", ground.read("/damaged/file"));
        assertEquals(List.of("damaged"), ground.list("/"));
    }

    @Test
    void aDirectoryWithoutItsContentDirectoryIsDamaged() throws IOException {
        ground.mkdir("/damaged");
        ground.write("/file", "content");
        String content = ground.tree.directory(path("/damaged")).contentDirectory();
        store.delete(content + "/dirid.c9r");
        store.delete(content);
        assertThrows(BrokenNodeException.class, () -> ground.lookup("/damaged"));
        assertThrows(BrokenNodeException.class, () -> ground.list("/damaged"));
        assertEquals(List.of("file"), ground.list("/"));
        assertEquals(List.of("damaged /damaged"), ground.told.events());
        store.createFolder(content);
        assertEquals(List.of("damaged", "file"), ground.list("/"));
    }

    @Test
    void aDirectoryThatHoldsItselfIsDamaged() throws IOException {
        ground.mkdir("/a");
        ground.mkdir("/a/b");
        String dirFile = ground.node("/a/b").nodePath() + "/dir.c9r";
        byte[] above = ground.tree.directory(path("/a")).id().bytes();
        store.delete(dirFile);
        ground.files.write(dirFile, above);
        Ground fresh = new Ground(store);
        assertThrows(BrokenNodeException.class, () -> fresh.lookup("/a/b"));
        assertEquals(Map.of("/a", "directory"), fresh.contents());
    }

    @Test
    void aLongNameThatIsMissingOrWrongHidesItsNodeOnly() throws IOException {
        ground.write("/" + LONG, "content");
        ground.write("/file", "content");
        String nameFile = ground.node("/" + LONG).nodePath() + "/name.c9s";
        byte[] right = ground.place("/" + LONG).name().full().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        store.delete(nameFile);
        Ground fresh = new Ground(store);
        assertEquals(List.of("file"), fresh.list("/"));
        for (byte[] wrong : List.of(new byte[0], new byte[11000], new byte[300], right("/" + LONG + "x"))) {
            ground.files.write(nameFile, wrong);
            assertEquals(List.of("file"), fresh.list("/"));
            assertEquals("content", fresh.read("/" + LONG));
            store.delete(nameFile);
        }
        assertEquals(List.of("damaged /"), fresh.told.events());
        ground.files.write(nameFile, right);
        assertEquals(List.of("file", LONG), fresh.list("/"));
    }

    private byte[] right(String path) throws IOException {
        return ground.place(path).name().full().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Test
    void aLinkThatDoesNotDecryptIsDamaged() throws IOException {
        ground.tree.createLink(path("/link"), "target");
        String file = ground.node("/link").contentPath();
        store.delete(file);
        ground.files.write(file, new byte[100]);
        assertThrows(BrokenNodeException.class, () -> ground.tree.readLink(path("/link")));
        assertEquals(List.of("damaged /link"), ground.told.events());
        store.delete(file);
        ground.files.write(file, new byte[SealedFiles.LONGEST + 100]);
        assertThrows(BrokenNodeException.class, () -> ground.tree.readLink(path("/link")));
    }

    @Test
    void symbolicLinksOfTheStoreAreNoNodes() throws IOException {
        ground.write("/file", "content");
        String node = ground.node("/file").nodePath();
        store.delete(node);
        store.memory().createSpecial(node, app.latent.vault.backing.BackingStat.Kind.SYMLINK);
        assertThrows(BrokenNodeException.class, () -> ground.lookup("/file"));
        assertEquals(List.of(), ground.list("/"));
        assertEquals(List.of("damaged /file"), ground.told.events());
    }

    @Test
    void namesThatNoNodeCanHaveAreNotShown() throws IOException {
        Directory root = ground.tree.directory(TreePath.ROOT);
        for (String illegal : List.of(".", "..", "a/b", "a\0b", "Zu\u0308rich", "")) {
            String encrypted = Ground.CRYPTOR.encryptName(illegal, root.id());
            ground.files.write(root.contentDirectory() + "/" + encrypted + ".c9r", new byte[68]);
        }
        assertEquals(List.of(), ground.list("/"));
        assertEquals(6, ground.told.events().size());
        assertEquals(List.of(), ground.list("/"));
        assertEquals(List.of(), ground.told.events());
    }

    @Test
    void aNameOfAnotherDirectoryIsNotShownButTold() throws IOException {
        ground.mkdir("/other");
        String foreign = ground.place("/other/file").name().onDisk();
        ground.files.write(ground.tree.directory(TreePath.ROOT).contentDirectory() + "/" + foreign, new byte[68]);
        assertEquals(List.of("other"), ground.list("/"));
        assertEquals(List.of("damaged /"), ground.told.events());
    }

    @Test
    void manyNamesAreListedOnce() throws IOException {
        ground.mkdir("/many");
        for (int i = 0; i < 1000; i++) ground.write("/many/" + (i % 100 == 0 ? LONG : "n") + i, "");
        List<String> names = ground.list("/many");
        assertEquals(1000, names.size());
        assertEquals(1000, names.stream().distinct().count());
        assertFalse(names.isEmpty());
        assertNotNull(ground.lookup("/many/n1"));
    }
}
