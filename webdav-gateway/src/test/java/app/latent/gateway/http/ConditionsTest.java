package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConditionsTest {

    @TempDir
    Path folder;

    @Test
    void anEntityTagChangesWithSizeTimeAndFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "one");
        FileTime time = Files.getLastModifiedTime(file);
        ETag before = tag(file);
        Files.writeString(file, "four");
        Files.setLastModifiedTime(file, time);
        assertNotEquals(before, tag(file), "size");
        Files.writeString(file, "one");
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1));
        assertNotEquals(before, tag(file), "time");
        Path other = Files.writeString(folder.resolve("b"), "one");
        Files.setLastModifiedTime(other, time);
        assertNotEquals(before, tag(other), "file");
    }

    @Test
    void strongComparisonRefusesWeakTags() {
        var tag = new ETag("\"x\"");
        assertTrue(tag.isIn("\"a\", \"x\""));
        assertTrue(tag.isIn("*"));
        assertFalse(tag.isIn("W/\"x\""));
        assertTrue(tag.isWeaklyIn("W/\"x\""));
        assertFalse(tag.isWeaklyIn("\"xx\", x"));
    }

    private static ETag tag(Path file) throws Exception {
        return ETag.of(Files.readAttributes(file, BasicFileAttributes.class));
    }
}
