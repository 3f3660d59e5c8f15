package app.latent.testkit.fs;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy is whole and independent. */
public interface CopyContract extends ContractFixture {

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void aCopyHasTheSameBytes(int size) throws IOException {
        byte[] content = bytes(size, size);
        Path source = Files.write(at("source"), content);
        Files.copy(source, at("copy"));
        assertArrayEquals(content, Files.readAllBytes(at("copy")));
        assertArrayEquals(content, Files.readAllBytes(source));
    }

    @Test
    default void aCopyIsIndependent() throws IOException {
        Path source = file("source", "content");
        Path copy = Files.copy(source, at("copy"));
        Files.writeString(copy, "changed");
        assertEquals("content", Files.readString(source));
        Files.delete(source);
        assertEquals("changed", Files.readString(copy));
    }

    @Test
    default void aCopyDoesNotReplaceUnasked() throws IOException {
        Path source = file("source", "new");
        Path target = file("target", "old");
        assertThrows(FileAlreadyExistsException.class, () -> Files.copy(source, target));
        assertEquals("old", Files.readString(target));
        Files.copy(source, target, REPLACE_EXISTING);
        assertEquals("new", Files.readString(target));
    }

    @Test
    default void whatIsMissingCannotBeCopied() throws IOException {
        assertThrows(NoSuchFileException.class, () -> Files.copy(at("missing"), at("copy")));
        Path source = file("source", "content");
        assertThrows(NoSuchFileException.class, () -> Files.copy(source, at("missing", "copy")));
        assertEquals(List.of("source"), names(folder()));
    }

    @Test
    default void theCopyOfADirectoryIsEmpty() throws IOException {
        Files.createDirectory(at("source"));
        Files.createFile(at("source", "file"));
        Files.copy(at("source"), at("copy"));
        assertEquals(List.of(), names(at("copy")));
        assertEquals(List.of("file"), names(at("source")));
    }

    @Test
    default void aCopyDoesNotReplaceADirectoryThatHoldsSomething() throws IOException {
        Path source = file("source", "content");
        Files.createDirectory(at("full"));
        Files.createFile(at("full", "file"));
        assertThrows(DirectoryNotEmptyException.class, () -> Files.copy(source, at("full"), REPLACE_EXISTING));
        assertEquals(List.of("file"), names(at("full")));
    }

    @Test
    default void aCopyTakesTheTimeAlongWhenAsked() throws IOException {
        Path source = file("source", "content");
        FileTime time = FileTime.from(Instant.parse("2019-07-04T12:00:00Z"));
        Files.setLastModifiedTime(source, time);
        Path copy = Files.copy(source, at("copy"), COPY_ATTRIBUTES);
        assertEquals(time, Files.getLastModifiedTime(copy));
    }
}
