package app.latent.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownVaultsTest {
    private static final Path PHOTOS = Path.of("/home/anna/Photos \"2024\"\n.vault");
    private static final Path WORK = Path.of("/home/anna/Work.vault");

    @TempDir
    Path folder;

    private Path file;
    private KnownVaults vaults;

    @BeforeEach
    void none() {
        file = folder.resolve("config/vaults.json");
        vaults = new KnownVaults(file);
    }

    @Test
    void theOneThatWasUsedLastIsFirstAndEachIsThereOnce() throws Exception {
        assertEquals(List.of(), vaults.list());
        vaults.remember(PHOTOS);
        vaults.remember(WORK);
        vaults.remember(PHOTOS);
        assertEquals(List.of(PHOTOS, WORK), new KnownVaults(file).list());
    }

    @Test
    void whatIsForgottenIsGone() throws Exception {
        vaults.remember(PHOTOS);
        vaults.remember(WORK);
        vaults.forget(WORK);
        vaults.forget(WORK);
        assertEquals(List.of(PHOTOS), vaults.list());
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        vaults.remember(PHOTOS);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void aFileThatCannotBeUnderstoodListsNoneAndIsReplaced() throws Exception {
        Files.createDirectories(file.getParent());
        for (String broken : List.of("", "{", "{\"a\":1}", "null", "[\"/a\\u0000b\"]")) {
            Files.writeString(file, broken);
            assertEquals(List.of(), vaults.list(), broken);
        }
        vaults.remember(WORK);
        assertEquals(List.of(WORK), vaults.list());
    }

    @Test
    void theListHasABound() throws Exception {
        for (int i = 0; i < 105; i++) vaults.remember(Path.of("/v" + i));
        assertEquals(100, vaults.list().size());
        assertEquals(Path.of("/v104"), vaults.list().getFirst());
    }
}
