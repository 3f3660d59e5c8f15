package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatAnotherHasReplacedIsNoticedAndStaysItself() throws Exception {
        Path photo = Files.write(folder.resolve("a.jpg"), new byte[] {1, 2});
        try (SteadyFile file = SteadyFile.open(photo)) {
            assertDoesNotThrow(file::requireUnchanged);
            Path other = Files.write(folder.resolve("other"), new byte[] {3, 4});
            Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
            Files.move(other, photo, StandardCopyOption.REPLACE_EXISTING);
            assertThrows(IOException.class, file::requireUnchanged);
            byte[] read = new byte[2];
            file.source().read(0, read, 0, 2);
            assertArrayEquals(new byte[] {1, 2}, read);
        }
    }

    @Test
    void aFileThatWasWrittenToIsNoticed() throws Exception {
        Path photo = Files.write(folder.resolve("a.jpg"), new byte[] {1, 2});
        try (SteadyFile file = SteadyFile.open(photo)) {
            Files.write(photo, new byte[] {1, 2, 3});
            assertThrows(IOException.class, file::requireUnchanged);
        }
    }
}
