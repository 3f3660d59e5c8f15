package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
    @TempDir
    Path folder;

    private final FileHashes hashes = new FileHashes();

    @Test
    void aFileIsReadOnceUntilItChanges() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        byte[] first = hashes.of(file);
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(first));
        assertSame(first, hashes.of(file));
        Files.writeString(file, "abd");
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertNotSame(first, hashes.of(file));
    }

    @Test
    void aFileThatIsNotThereHasNone() {
        assertThrows(NoSuchFileException.class, () -> hashes.of(folder.resolve("none")));
    }
}
