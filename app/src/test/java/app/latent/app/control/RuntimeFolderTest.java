package app.latent.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTest {
    @TempDir
    Path folder;

    private int user;
    private Path vault;

    @BeforeEach
    void aVault() throws Exception {
        user = (Integer) Files.getAttribute(folder, "unix:uid");
        vault = Files.createDirectory(folder.resolve("A telling name"));
    }

    @Test
    void onlyItsOwnerMayEnter() throws Exception {
        Path runtime = folder.resolve("runtime");
        RuntimeFolder.at(runtime, user);
        RuntimeFolder.at(runtime, user);

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(runtime)));
    }

    @Test
    void aFolderThatLetsOthersInIsRefused() throws Exception {
        Path open = Files.createDirectory(
                folder.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThrows(Failure.class, () -> RuntimeFolder.at(open, user));
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws Exception {
        Path theirs = folder.resolve("theirs");
        RuntimeFolder.at(theirs, user);
        assertThrows(Failure.class, () -> RuntimeFolder.at(theirs, user + 1));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path real = folder.resolve("real");
        RuntimeFolder.at(real, user);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThrows(Failure.class, () -> RuntimeFolder.at(link, user));
    }

    @Test
    void everyWayToTheVaultGivesOneSocket() throws Exception {
        RuntimeFolder runtime = RuntimeFolder.at(folder.resolve("runtime"), user);
        Path link = Files.createSymbolicLink(folder.resolve("link"), vault);

        Path socket = runtime.socketOf(vault);

        assertEquals(socket, runtime.socketOf(link));
        assertEquals(socket, runtime.socketOf(vault.resolve("..").resolve("A telling name")));
        assertNotEquals(socket, runtime.lockFileOf(vault));
        assertTrue(!socket.toString().contains("telling"), socket::toString);
    }

    @Test
    void socketsAreListedAndNothingElse() throws Exception {
        RuntimeFolder runtime = RuntimeFolder.at(folder.resolve("runtime"), user);
        Path socket = Files.createFile(runtime.socketOf(vault));
        Files.createFile(runtime.lockFileOf(vault));

        assertEquals(List.of(socket), runtime.sockets());
    }
}
