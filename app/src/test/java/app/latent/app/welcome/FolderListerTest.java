package app.latent.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.failure.Failure;
import app.latent.gateway.welcome.FolderList;
import app.latent.gateway.welcome.FolderList.Entry;
import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderListerTest {
    @TempDir
    Path home;

    private FolderLister lister;

    @BeforeEach
    void small() {
        lister = new FolderLister(new HomePaths(home), 50, 3);
    }

    private List<String> names(Path folder) throws Failure {
        return lister.list(folder).folders().stream().map(Entry::name).toList();
    }

    @Test
    void foldersAreListedByNameAndNeitherFilesNorWhatIsHidden() throws Exception {
        for (String name : List.of("b", "A", ".hidden")) Files.createDirectory(home.resolve(name));
        Files.createFile(home.resolve("file"));
        FolderList list = lister.list(home);
        assertEquals(List.of("A", "b"), list.folders().stream().map(Entry::name).toList());
        assertEquals("~", list.shown());
        assertEquals(String.valueOf(home.getParent()), list.parent());
        assertFalse(list.more());
        assertEquals("~/A", lister.list(home.resolve("A/../A")).shown());
    }

    @Test
    void vaultsAreMarkedBrokenAndOldOnesToo() throws Exception {
        Files.createFile(Files.createDirectory(home.resolve("new")).resolve("vault.cryptomator"));
        Files.createFile(Files.createDirectory(home.resolve("old")).resolve("masterkey.cryptomator"));
        Files.createDirectory(home.resolve("plain"));
        assertEquals(
                List.of(true, true, false),
                lister.list(home).folders().stream().map(Entry::vault).toList());
        assertTrue(lister.list(home.resolve("new")).vault());
    }

    @Test
    void aLinkToAFolderIsOneAndOthersAreNot() throws Exception {
        Path real = Files.createDirectory(home.resolve("real"));
        Files.createSymbolicLink(home.resolve("link"), real);
        Files.createSymbolicLink(home.resolve("broken"), home.resolve("nothing"));
        Files.createSymbolicLink(home.resolve("loop"), home.resolve("loop"));
        assertEquals(List.of("link", "real"), names(home));
        assertEquals(List.of(), names(home.resolve("link")));
    }

    @Test
    void namesAreToldAsTheyAre() throws Exception {
        String name = "two\nlines \"and\" \\ more";
        Path folder = Files.createDirectory(home.resolve(name));
        Files.createDirectory(folder.resolve("below"));
        assertEquals(List.of(name), names(home));
        assertEquals(
                List.of("below"),
                names(Path.of(lister.list(home).folders().getFirst().path())));
    }

    @Test
    void ofAHugeFolderAPartIsTold() throws Exception {
        for (int i = 0; i < 4; i++) Files.createDirectory(home.resolve("f" + i));
        FolderList list = lister.list(home);
        assertEquals(3, list.folders().size());
        assertTrue(list.more());

        Path large = Files.createDirectory(home.resolve("f0/large"));
        for (int i = 0; i <= 50; i++) Files.createFile(large.resolve("file" + i));
        assertTrue(lister.list(large).more(), "not all names were looked at");
    }

    @Test
    void whatIsNoFolderThatCanBeReadIsRefused() throws Exception {
        assertThrows(Failure.class, () -> lister.list(home.resolve("missing")));
        Path file = Files.createFile(home.resolve("file"));
        assertThrows(Failure.class, () -> lister.list(file));
    }

    @Test
    void aFolderThatMayNotBeReadIsRefused() throws Exception {
        Path root = FaultyFileSystem.over(home, new Backing() {
            @Override
            protected DirectoryStream<Path> list(Path directory) throws IOException {
                throw new AccessDeniedException(directory.toString());
            }
        });
        Path closed = Files.createDirectory(root.resolve("closed"));
        var strict = new FolderLister(new HomePaths(root), 50, 3);
        Failure refused = assertThrows(Failure.class, () -> strict.list(closed));
        assertEquals("~/closed is no folder that you may read.", refused.getMessage());
    }
}
