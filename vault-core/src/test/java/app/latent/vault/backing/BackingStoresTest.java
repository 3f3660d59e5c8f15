package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import app.latent.vault.simulation.StoreContents;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class BackingStoresTest {

    @TempDir
    private Path temporary;

    private static BackingStore beneath(BackingStore store) {
        return assertInstanceOf(ShownModesStore.class, store).beneath();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderOnLinuxIsReachedBySystemCalls() throws Exception {
        try (BackingStore store = BackingStores.open(temporary)) {
            assertInstanceOf(LinuxBackingStore.class, beneath(store));
        }
    }

    @Test
    void aFolderOfAnyOtherFileSystemIsReachedByJavaNio() throws Exception {
        try (BackingStore store = BackingStores.open(FaultyFileSystem.over(temporary, new Backing()))) {
            assertInstanceOf(NioBackingStore.class, beneath(store));
            StoreContents.write(store, "f", new byte[] {1, 2, 3});
            assertArrayEquals(new byte[] {1, 2, 3}, StoreContents.read(store, "f"));
        }
    }

    @Test
    void aLinkToTheFolderIsFollowed() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        try (BackingStore store = BackingStores.open(link)) {
            store.createFolder("d");
        }
        assertThrows(NotDirectoryException.class, () -> BackingStores.open(Files.createFile(folder.resolve("f"))));
        assertThrows(NoSuchFileException.class, () -> BackingStores.open(folder.resolve("nothing")));
    }
}
