package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {

    @TempDir
    Path temp = Path.of("");

    private Path vault(String name) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        if (!Files.exists(folder.resolve("vault.cryptomator"))) Files.createFile(folder.resolve("vault.cryptomator"));
        return folder;
    }

    private void remove(Path vault) throws IOException {
        Files.delete(vault.resolve("vault.cryptomator"));
    }

    private String of(Path vault) throws IOException {
        return LocalFolder.of(temp.resolve("base"), "id", vault).name();
    }

    @Test
    void eachFolderOfOneVaultHasItsOwnForEver() throws IOException {
        Path a = vault("a");
        Path b = vault("b");
        Path c = vault("c");
        for (int round = 0; round < 2; round++) {
            assertEquals("id", of(a));
            assertEquals("id-2", of(b));
            assertEquals("id-3", of(c));
        }
    }

    @Test
    void aMovedVaultKeepsItsOwn() throws IOException {
        Path a = vault("a");
        Path b = vault("b");
        of(a);
        of(b);
        remove(b);
        assertEquals("id-2", of(vault("moved")));
        assertEquals("id", of(a));
    }

    @Test
    void whatWasAwayForAWhileHasItsOwnAgain() throws IOException {
        Path a = vault("a");
        of(a);
        remove(a);
        Path b = vault("b");
        assertEquals("id", of(b));
        vault("a");
        assertEquals("id", of(a));
        assertEquals("id-2", of(b));
        assertEquals("id", of(a));
    }

    @Test
    void aFolderOfWhichNoVaultIsKnownIsTaken() throws IOException {
        Path left = Files.createDirectories(temp.resolve("base/id"));
        assertEquals("id", of(vault("a")));
        Files.writeString(left.resolve("folders"), "\0\nrelative\n");
        assertEquals("id", of(vault("a")));
    }

    @Test
    void onlyItsOwnerMayLookIntoIt() throws IOException {
        LocalFolder folder = LocalFolder.of(temp.resolve("base"), "id", vault("a"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())));
    }
}
