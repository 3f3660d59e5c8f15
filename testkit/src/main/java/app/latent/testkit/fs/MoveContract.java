package app.latent.testkit.fs;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rename moves everything or nothing, and replaces only what it was told to replace. */
public interface MoveContract extends ContractFixture {

    @Test
    default void aRenamedFileKeepsItsContent() throws IOException {
        byte[] content = bytes(1, 3 * Sizes.CHUNK + 1);
        Path file = Files.write(at("old"), content);
        Files.move(file, at("new"));
        assertArrayEquals(content, Files.readAllBytes(at("new")));
        assertEquals(List.of("new"), names(folder()));
    }

    @Test
    default void aFileMovesToAnotherDirectory() throws IOException {
        Files.createDirectory(at("from"));
        Files.createDirectory(at("to"));
        Files.writeString(at("from", "file"), "content");
        Files.move(at("from", "file"), at("to", "file"));
        assertEquals("content", Files.readString(at("to", "file")));
        assertEquals(List.of(), names(at("from")));
    }

    @Test
    default void aRenameDoesNotReplaceUnasked() throws IOException {
        Path one = file("one", "1");
        Path two = file("two", "2");
        assertThrows(FileAlreadyExistsException.class, () -> Files.move(one, two));
        assertEquals("1", Files.readString(one));
        assertEquals("2", Files.readString(two));
    }

    @Test
    default void aRenameReplacesAFileWhenAsked() throws IOException {
        Path one = file("one", "1");
        Path two = Files.write(at("two"), bytes(1, 2 * Sizes.CHUNK));
        Files.move(one, two, REPLACE_EXISTING);
        assertEquals("1", Files.readString(two));
        assertEquals(List.of("two"), names(folder()));
    }

    @Test
    default void anAtomicRenameReplacesAFile() throws IOException {
        needs(Feature.ATOMIC_MOVE);
        Path one = file("one", "1");
        Path two = file("two", "2");
        Files.move(one, two, ATOMIC_MOVE);
        assertEquals("1", Files.readString(two));
        assertEquals(List.of("two"), names(folder()));
    }

    /** As rename(2) has it. */
    @Test
    default void anAtomicRenameReplacesOnlyWhatIsLikeIt() throws IOException {
        needs(Feature.ATOMIC_MOVE);
        Path file = file("file", "content");
        Path directory = Files.createDirectory(at("directory"));
        assertThrows(FileSystemException.class, () -> Files.move(file, directory, ATOMIC_MOVE));
        assertThrows(FileSystemException.class, () -> Files.move(directory, file, ATOMIC_MOVE));
        assertEquals("content", Files.readString(file));
        assertTrue(Files.isDirectory(directory));
        Path other = Files.createDirectory(at("other"));
        Files.move(directory, other, ATOMIC_MOVE);
        assertEquals(List.of("file", "other"), names(folder()));
    }

    @Test
    default void anAtomicRenameMovesADirectory() throws IOException {
        needs(Feature.ATOMIC_MOVE);
        tree("old");
        Files.move(at("old"), at("new"), ATOMIC_MOVE);
        assertTree("new");
    }

    @Test
    default void renamingToTheSameNameChangesNothing() throws IOException {
        Path file = file("same", "content");
        Files.move(file, file);
        Files.move(file, file, REPLACE_EXISTING);
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void whatIsMissingCannotBeRenamed() throws IOException {
        Path there = file("there", "content");
        assertThrows(NoSuchFileException.class, () -> Files.move(at("missing"), at("new")));
        assertThrows(NoSuchFileException.class, () -> Files.move(at("missing"), there, REPLACE_EXISTING));
        assertEquals("content", Files.readString(there));
    }

    @Test
    default void nothingMovesIntoAMissingDirectory() throws IOException {
        Path file = file("file", "content");
        assertThrows(NoSuchFileException.class, () -> Files.move(file, at("missing", "file")));
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void aRenamedDirectoryKeepsItsTree() throws IOException {
        tree("old");
        Files.move(at("old"), at("new"));
        assertFalse(Files.exists(at("old")));
        assertTree("new");
    }

    @Test
    default void aDirectoryMovesIntoAnother() throws IOException {
        tree("old");
        Files.createDirectory(at("parent"));
        Files.move(at("old"), at("parent").resolve("child"));
        assertFalse(Files.exists(at("old")));
        Files.move(at("parent").resolve("child"), at("back"));
        assertTree("back");
        assertEquals(List.of(), names(at("parent")));
    }

    /** What was known of the old name, in any cache, must not show under a new directory that takes it. */
    @Test
    default void aNewDirectoryWithTheOldNameIsEmptyAfterARename() throws IOException {
        tree("old");
        Files.move(at("old"), at("new"));
        Files.createDirectory(at("old"));
        assertEquals(List.of(), names(at("old")));
        assertFalse(Files.exists(at("old", "inner", "file")));
        assertTree("new");
    }

    @Test
    default void twoDirectoriesSwapByWayOfAThird() throws IOException {
        Files.createDirectory(at("a"));
        Files.createDirectory(at("b"));
        Files.writeString(at("a", "file"), "from a");
        Files.writeString(at("b", "file"), "from b");
        Files.move(at("a"), at("c"));
        Files.move(at("b"), at("a"));
        Files.move(at("c"), at("b"));
        assertEquals("from b", Files.readString(at("a", "file")));
        assertEquals("from a", Files.readString(at("b", "file")));
    }

    @Test
    default void aDirectoryReplacesAnEmptyDirectoryWhenAsked() throws IOException {
        tree("old");
        Files.createDirectory(at("target"));
        assertThrows(FileAlreadyExistsException.class, () -> Files.move(at("old"), at("target")));
        Files.move(at("old"), at("target"), REPLACE_EXISTING);
        assertTree("target");
        assertFalse(Files.exists(at("old")));
    }

    @Test
    default void nothingReplacesADirectoryThatHoldsSomething() throws IOException {
        tree("full");
        tree("other");
        Path file = file("file", "content");
        for (CopyOption[] options : new CopyOption[][] {{}, {REPLACE_EXISTING}}) {
            Class<? extends IOException> refusal =
                    options.length == 0 ? FileAlreadyExistsException.class : DirectoryNotEmptyException.class;
            assertThrows(refusal, () -> Files.move(at("other"), at("full"), options));
            assertThrows(refusal, () -> Files.move(file, at("full"), options));
        }
        assertTree("full");
        assertTree("other");
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void aDirectoryDoesNotMoveIntoItself() throws IOException {
        tree("tree");
        assertThrows(FileSystemException.class, () -> Files.move(at("tree"), at("tree", "self")));
        assertThrows(FileSystemException.class, () -> Files.move(at("tree"), at("tree", "inner", "self")));
        assertTree("tree");
    }

    @Test
    default void aRenameMayChangeOnlyTheCase() throws IOException {
        needs(Feature.CASE_SENSITIVE);
        file("photo.jpg", "content");
        Files.move(at("photo.jpg"), at("PHOTO.JPG"));
        assertEquals(List.of("PHOTO.JPG"), names(folder()));
        assertEquals("content", Files.readString(at("PHOTO.JPG")));
    }

    @Test
    default void manyRenamesInARowLoseNothing() throws IOException {
        Path file = file("name-0", "content");
        for (int i = 1; i <= 100; i++) {
            file = Files.move(file, at("name-" + i));
        }
        assertEquals("content", Files.readString(at("name-100")));
        assertEquals(List.of("name-100"), names(folder()));
    }

    private void tree(String name) throws IOException {
        Files.createDirectories(at(name, "inner"));
        Files.writeString(at(name, "inner", "file"), "in a tree");
        Files.writeString(at(name, "leaf"), "leaf");
    }

    private void assertTree(String name) throws IOException {
        assertTrue(Files.isDirectory(at(name)));
        assertEquals(List.of("inner", "leaf"), names(at(name)));
        assertEquals("in a tree", Files.readString(at(name, "inner", "file")));
        assertEquals("leaf", Files.readString(at(name, "leaf")));
    }
}
