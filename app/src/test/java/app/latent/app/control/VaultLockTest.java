package app.latent.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultLockTest {
    private static final VaultLock.Drive DRIVE = new VaultLock.Drive("/v \u00fc", "/drive");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.lock");
    }

    @Test
    void nothingIsLeftByWhoGivesTheLockBack() throws Exception {
        try (VaultLock lock = VaultLock.take(file)) {
            lock.note(DRIVE);
        }
        assertEquals(Optional.empty(), VaultLock.leftIn(file));
    }

    @Test
    void whatAKilledProcessHasNotedIsFoundUntilTheLockIsTakenAndGivenBack() throws Exception {
        Files.writeString(file, Json.write(DRIVE));
        assertEquals(Optional.of(DRIVE), VaultLock.leftIn(file));
        VaultLock.take(file).close();
        assertEquals(Optional.empty(), VaultLock.leftIn(file));
    }

    @Test
    void aNoteThatIsHalfWrittenIsNone() throws Exception {
        Files.writeString(file, "{\"vault\":\"/v");
        assertEquals(Optional.empty(), VaultLock.leftIn(file));
    }
}
