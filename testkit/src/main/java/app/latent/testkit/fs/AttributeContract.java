package app.latent.testkit.fs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, times, kinds and permissions. */
public interface AttributeContract extends ContractFixture {

    /** Clocks of the file system and of the test may differ a little. */
    Duration SLACK = Duration.ofSeconds(5);

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void theSizeIsThatOfTheContent(int size) throws IOException {
        Path file = Files.write(at("file"), bytes(1, size));
        assertEquals(size, attributes(file).size());
        assertEquals(size, Files.size(file));
    }

    @Test
    default void kindsAreToldApart() throws IOException {
        BasicFileAttributes file = attributes(file("file", "content"));
        BasicFileAttributes directory = attributes(Files.createDirectory(at("directory")));
        assertTrue(file.isRegularFile() && !file.isDirectory() && !file.isSymbolicLink() && !file.isOther());
        assertTrue(directory.isDirectory() && !directory.isRegularFile() && !directory.isSymbolicLink());
    }

    @Test
    default void whatIsMissingHasNoAttributes() {
        assertThrows(NoSuchFileException.class, () -> attributes(at("missing")));
        assertThrows(NoSuchFileException.class, () -> Files.setLastModifiedTime(at("missing"), FileTime.fromMillis(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:01Z",
                "2000-02-29T23:59:59Z",
                "2026-07-15T12:34:56.789Z",
                "2037-12-31T23:59:59Z",
                "2040-01-01T00:00:00Z",
                "2106-02-07T07:00:00Z"
            })
    default void aTimeThatWasSetIsKept(String time) throws IOException {
        needs(Feature.EXACT_TIMES);
        FileTime expected = FileTime.from(Instant.parse(time));
        Path file = file("file", "content");
        Path directory = Files.createDirectory(at("directory"));
        Files.setLastModifiedTime(file, expected);
        Files.setLastModifiedTime(directory, expected);
        assertEquals(expected, Files.getLastModifiedTime(file));
        assertEquals(expected, Files.getLastModifiedTime(directory));
        assertEquals("content", Files.readString(file));
        assertEquals(expected, Files.getLastModifiedTime(file), "after reading");
    }

    @Test
    default void aTimeBefore1970IsKept() throws IOException {
        needs(Feature.TIMES_BEFORE_1970);
        FileTime expected = FileTime.from(Instant.parse("1936-08-01T16:00:00Z"));
        Path file = file("file", "content");
        Files.setLastModifiedTime(file, expected);
        assertEquals(expected, Files.getLastModifiedTime(file));
    }

    @Test
    default void aRenameKeepsTheTime() throws IOException {
        needs(Feature.EXACT_TIMES);
        FileTime expected = FileTime.from(Instant.parse("2011-11-11T11:11:11Z"));
        Path file = file("file", "content");
        Files.setLastModifiedTime(file, expected);
        Files.move(file, at("renamed"));
        assertEquals(expected, Files.getLastModifiedTime(at("renamed")));
    }

    @Test
    default void aWriteSetsTheTime() throws IOException {
        needs(Feature.EXACT_TIMES);
        Path file = file("file", "content");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        Instant before = Instant.now().minus(SLACK);
        Files.write(file, bytes(1, 10), StandardOpenOption.APPEND);
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        assertTrue(modified.isAfter(before), modified + " is not after " + before);
    }

    @Test
    default void theTimeOfAccessAndModificationAreSetTogether() throws IOException {
        Path file = file("file", "content");
        FileTime modified = FileTime.from(Instant.parse("2012-01-01T00:00:00Z"));
        FileTime accessed = FileTime.from(Instant.parse("2013-01-01T00:00:00Z"));
        Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(modified, accessed, null);
        assertEquals(modified, attributes(file).lastModifiedTime());
        if (features().contains(Feature.SOLE_READER)) {
            assertEquals(accessed, attributes(file).lastAccessTime());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "r--------", "rwxr-x---"})
    default void permissionsAreKept(String permissions) throws IOException {
        needs(Feature.POSIX_PERMISSIONS);
        Path file = file("file", "content");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    default void aFileMayBeCreatedWithPermissions() throws IOException {
        needs(Feature.POSIX_PERMISSIONS);
        Files.createFile(
                at("file"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(at("file"))));
    }

    @Test
    default void sameFileMeansSameFile() throws IOException {
        Path file = file("file", "content");
        Path twin = file("twin", "content");
        assertTrue(Files.isSameFile(file, at("file")));
        assertFalse(Files.isSameFile(file, twin));
    }

    @Test
    default void attributesOfProgramsAreSetReplacedListedAndRemoved() throws IOException {
        needs(Feature.USER_ATTRIBUTES);
        for (Path path : List.of(file("file", "content"), Files.createDirectory(at("directory")))) {
            UserDefinedFileAttributeView view = programs(path);
            assertEquals(List.of(), view.list());
            view.write("rating", ByteBuffer.wrap(bytes(1, 5)));
            view.write("empty", ByteBuffer.allocate(0));
            view.write("rating", ByteBuffer.wrap(bytes(2, 700)));
            assertEquals(Set.of("rating", "empty"), Set.copyOf(view.list()));
            assertEquals(700, view.size("rating"));
            assertArrayEquals(bytes(2, 700), value(view, "rating"));
            assertArrayEquals(new byte[0], value(view, "empty"));
            assertThrows(IOException.class, () -> view.read("rating", ByteBuffer.allocate(699)));
            view.delete("empty");
            assertEquals(List.of("rating"), view.list());
            for (String missing : List.of("empty", "Rating")) {
                assertThrows(FileSystemException.class, () -> view.size(missing));
                assertThrows(FileSystemException.class, () -> view.read(missing, ByteBuffer.allocate(9)));
                assertThrows(FileSystemException.class, () -> view.delete(missing));
            }
        }
    }

    @Test
    default void attributesOfProgramsFollowTheirFile() throws IOException {
        needs(Feature.USER_ATTRIBUTES);
        Path file = file("file", "content");
        programs(file).write("rating", ByteBuffer.wrap(bytes(1, 5)));
        Path renamed = Files.move(file, at("renamed"));
        assertArrayEquals(bytes(1, 5), value(programs(renamed), "rating"));
        Files.writeString(renamed, "written anew");
        Files.write(renamed, bytes(3, 300_000), StandardOpenOption.APPEND);
        assertArrayEquals(bytes(1, 5), value(programs(renamed), "rating"));
        Path copy = Files.copy(renamed, at("copy"), StandardCopyOption.COPY_ATTRIBUTES);
        assertArrayEquals(bytes(1, 5), value(programs(copy), "rating"));
        Files.delete(renamed);
        assertEquals(List.of(), programs(file("renamed", "another")).list());
    }

    private static UserDefinedFileAttributeView programs(Path path) {
        return Files.getFileAttributeView(path, UserDefinedFileAttributeView.class);
    }

    private static byte[] value(UserDefinedFileAttributeView view, String name) throws IOException {
        ByteBuffer value = ByteBuffer.allocate(view.size(name));
        assertEquals(value.capacity(), view.read(name, value));
        return value.array();
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }
}
