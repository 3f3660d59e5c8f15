package app.latent.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gateway.welcome.View.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomePathsTest {
    @TempDir
    Path home;

    @Test
    void pathsInTheHomeAreShownAsPeopleWriteThem() {
        var paths = new HomePaths(Path.of("/home/anna"));
        assertEquals("~", paths.shown(Path.of("/home/anna")));
        assertEquals("~/Dropbox/Photos.vault", paths.shown(Path.of("/home/anna/Dropbox/Photos.vault")));
        assertEquals("/home/annabel", paths.shown(Path.of("/home/annabel")));
    }

    @Test
    void aVaultIsCalledAsItsFolderWithoutTheSuffix() {
        assertEquals("Photos", HomePaths.nameOf(Path.of("/v/Photos.vault")));
        assertEquals("Photos", HomePaths.nameOf(Path.of("/v/Photos")));
        assertEquals(".vault", HomePaths.nameOf(Path.of("/v/.vault")));
        assertEquals(Path.of("/h/Latent/Photos"), new HomePaths(Path.of("/h")).driveOf(Path.of("/v/Photos.vault")));
    }

    @Test
    void foldersOfSyncClientsThatAreThereAreOfferedAndTheHomeLast() throws Exception {
        Files.createDirectory(home.resolve("Nextcloud"));
        Files.createFile(home.resolve("Dropbox"));
        assertEquals(
                List.of(
                        new Folder(home.resolve("Nextcloud").toString(), "Nextcloud"),
                        new Folder(home.toString(), "Home")),
                new HomePaths(home).places());
    }
}
