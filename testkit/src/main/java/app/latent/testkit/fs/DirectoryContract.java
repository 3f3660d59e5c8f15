package app.latent.testkit.fs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Directories hold what was put into them, and nothing else. */
public interface DirectoryContract extends ContractFixture {

    @Test
    default void aNewDirectoryIsEmpty() throws IOException {
        Path directory = Files.createDirectory(at("new"));
        assertTrue(Files.isDirectory(directory));
        assertFalse(Files.isRegularFile(directory));
        assertEquals(List.of(), names(directory));
    }

    @Test
    default void aDirectoryIsNotCreatedTwice() throws IOException {
        Files.createDirectory(at("taken"));
        file("file", "content");
        assertThrows(FileAlreadyExistsException.class, () -> Files.createDirectory(at("taken")));
        assertThrows(FileAlreadyExistsException.class, () -> Files.createDirectory(at("file")));
        assertThrows(FileAlreadyExistsException.class, () -> Files.createFile(at("taken")));
    }

    @Test
    default void aDirectoryIsNotCreatedInAMissingOne() {
        assertThrows(NoSuchFileException.class, () -> Files.createDirectory(at("missing", "child")));
    }

    @Test
    default void aMissingDirectoryCannotBeListed() {
        assertThrows(NoSuchFileException.class, () -> names(at("missing")));
    }

    @Test
    default void aFileIsNoDirectory() throws IOException {
        Path file = file("file", "content");
        assertThrows(NotDirectoryException.class, () -> names(file));
        assertThrows(FileSystemException.class, () -> Files.createFile(file.resolve("child")));
        assertThrows(FileSystemException.class, () -> Files.readAllBytes(file.resolve("child")));
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void aDirectoryIsNoFile() throws IOException {
        Files.createDirectory(at("directory"));
        assertThrows(IOException.class, () -> Files.write(at("directory"), new byte[1]));
        assertThrows(IOException.class, () -> Files.readAllBytes(at("directory")));
        assertTrue(Files.isDirectory(at("directory")));
    }

    @Test
    default void aListingHasEveryNameOnce() throws IOException {
        file("b", "");
        file("a", "");
        Files.createDirectory(at("c"));
        file("d", "");
        Files.delete(at("d"));
        assertEquals(List.of("a", "b", "c"), names(folder()));
    }

    @Test
    default void aListingShowsOnlyDirectChildren() throws IOException {
        Files.createDirectories(at("a", "b", "c"));
        Files.createFile(at("a", "b", "file"));
        assertEquals(List.of("b"), names(at("a")));
        assertEquals(List.of("c", "file"), names(at("a", "b")));
    }

    @Test
    default void aListingCanBeFilteredByPattern() throws IOException {
        file("one.jpg", "");
        file("two.jpg", "");
        file("three.txt", "");
        var found = new ArrayList<String>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder(), "*.jpg")) {
            stream.forEach(path -> found.add(path.getFileName().toString()));
        }
        Collections.sort(found);
        assertEquals(List.of("one.jpg", "two.jpg"), found);
    }

    @Test
    default void aDirectoryThatHoldsSomethingIsNotDeleted() throws IOException {
        Files.createDirectory(at("full"));
        Files.createFile(at("full", "file"));
        assertThrows(DirectoryNotEmptyException.class, () -> Files.delete(at("full")));
        assertEquals(List.of("file"), names(at("full")));
    }

    @Test
    default void anEmptyDirectoryIsDeleted() throws IOException {
        Files.createDirectory(at("empty"));
        Files.delete(at("empty"));
        assertFalse(Files.exists(at("empty")));
        assertThrows(NoSuchFileException.class, () -> Files.delete(at("empty")));
        assertFalse(Files.deleteIfExists(at("empty")));
    }

    @Test
    default void aNewDirectoryWithAnOldNameStartsEmpty() throws IOException {
        Files.createDirectory(at("name"));
        Files.createFile(at("name", "old"));
        Files.delete(at("name", "old"));
        Files.delete(at("name"));
        Files.createDirectory(at("name"));
        assertEquals(List.of(), names(at("name")));
    }

    @Test
    default void aFileAndThenADirectoryMayHaveTheSameName() throws IOException {
        Files.delete(file("name", "content"));
        Files.createDirectory(at("name"));
        assertTrue(Files.isDirectory(at("name")));
        Files.delete(at("name"));
        assertEquals("again", Files.readString(file("name", "again")));
    }

    @Test
    default void directoriesNestDeeply() throws IOException {
        Path deep = folder();
        for (int i = 0; i < 40; i++) {
            deep = Files.createDirectory(deep.resolve("level " + i));
        }
        Files.writeString(deep.resolve("file"), "deep");
        assertEquals("deep", Files.readString(deep.resolve("file")));
    }

    @Test
    default void aDirectoryHoldsAThousandFiles() throws IOException {
        var expected = new ArrayList<String>();
        for (int i : IntStream.range(0, 1000).toArray()) {
            String name = "IMG_%04d.JPG".formatted(i);
            expected.add(name);
            file(name, name);
        }
        assertEquals(expected, names(folder()));
        for (String name : expected) {
            assertEquals(name, Files.readString(at(name)));
        }
    }

    /** POSIX: what changes during a listing may or may not show, what stays must show exactly once. */
    @Test
    default void aListingSurvivesChangesAndKeepsWhatStays() throws IOException {
        for (int i = 0; i < 300; i++) {
            file("stays-" + i, "");
            file("goes-" + i, "");
        }
        var seen = new ArrayList<String>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder())) {
            int i = 0;
            for (Path entry : stream) {
                seen.add(entry.getFileName().toString());
                if (i < 300) {
                    Files.delete(at("goes-" + i));
                    file("comes-" + i, "");
                    i++;
                }
            }
        }
        seen.removeIf(name -> !name.startsWith("stays-"));
        Collections.sort(seen);
        assertEquals(
                IntStream.range(0, 300).mapToObj(i -> "stays-" + i).sorted().toList(), seen);
    }

    @Test
    default void aListingCanDeleteWhatItVisits() throws IOException {
        for (int i = 0; i < 300; i++) {
            file("file-" + i, "");
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder())) {
            for (Path entry : stream) {
                Files.delete(entry);
            }
        }
        assertEquals(List.of(), names(folder()));
    }

    @Test
    default void aListingIsReadOnce() throws IOException {
        file("file", "");
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder())) {
            assertTrue(stream.iterator().hasNext());
            assertThrows(IllegalStateException.class, stream::iterator);
        }
    }
}
