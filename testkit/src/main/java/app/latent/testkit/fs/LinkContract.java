package app.latent.testkit.fs;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Symbolic links say where to look, and are things of their own. */
public interface LinkContract extends ContractFixture {

    @Test
    default void aLinkLeadsToItsTarget() throws IOException {
        needs(Feature.SYMLINKS);
        file("target", "content");
        Path link = link("link", "target");
        assertEquals("content", Files.readString(link));
        Files.writeString(link, "changed");
        assertEquals("changed", Files.readString(at("target")));
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isSymbolicLink(at("target")));
    }

    @Test
    default void aLinkSaysWhatItWasTold() throws IOException {
        needs(Feature.SYMLINKS);
        for (String target : List.of("plain", "../up/and down", "./here", "Zürich/日本.jpg", "a".repeat(200))) {
            Path link = link("link", target);
            assertEquals(target, Files.readSymbolicLink(link).toString());
            Files.delete(link);
        }
    }

    @Test
    default void aRelativeLinkStartsWhereItStands() throws IOException {
        needs(Feature.SYMLINKS);
        Files.createDirectories(at("a", "b"));
        file("target", "content");
        Path link = Files.createSymbolicLink(at("a", "b", "link"), relative("../../target"));
        assertEquals("content", Files.readString(link));
    }

    @Test
    default void aDanglingLinkExistsAsALinkOnly() throws IOException {
        needs(Feature.SYMLINKS);
        Path link = link("link", "missing");
        assertFalse(Files.exists(link));
        assertTrue(Files.exists(link, NOFOLLOW_LINKS));
        assertThrows(NoSuchFileException.class, () -> Files.readString(link));
        assertEquals(List.of("link"), names(folder()));
        Files.delete(link);
        assertEquals(List.of(), names(folder()));
    }

    @Test
    default void deletingALinkKeepsItsTarget() throws IOException {
        needs(Feature.SYMLINKS);
        file("target", "content");
        Files.delete(link("link", "target"));
        assertEquals("content", Files.readString(at("target")));
    }

    @Test
    default void movingALinkMovesTheLink() throws IOException {
        needs(Feature.SYMLINKS);
        file("target", "content");
        link("old", "target");
        Files.move(at("old"), at("new"));
        assertTrue(Files.isSymbolicLink(at("new")));
        assertEquals("content", Files.readString(at("new")));
        assertEquals(List.of("new", "target"), names(folder()));
    }

    @Test
    default void copyingALinkCopiesWhatItLeadsToUnlessToldOtherwise() throws IOException {
        needs(Feature.SYMLINKS);
        file("target", "content");
        link("link", "target");
        Files.copy(at("link"), at("content"));
        Files.copy(at("link"), at("same"), NOFOLLOW_LINKS);
        assertFalse(Files.isSymbolicLink(at("content")));
        assertEquals("content", Files.readString(at("content")));
        assertTrue(Files.isSymbolicLink(at("same")));
    }

    @Test
    default void aLinkToADirectoryCanBeWalked() throws IOException {
        needs(Feature.SYMLINKS);
        Files.createDirectory(at("directory"));
        Files.writeString(at("directory", "file"), "content");
        Path link = link("link", "directory");
        assertTrue(Files.isDirectory(link));
        assertFalse(Files.isDirectory(link, NOFOLLOW_LINKS));
        assertEquals(List.of("file"), names(link));
        assertEquals("content", Files.readString(link.resolve("file")));
    }

    @Test
    default void linksInACircleLeadNowhere() throws IOException {
        needs(Feature.SYMLINKS);
        link("a", "b");
        link("b", "a");
        assertThrows(FileSystemException.class, () -> Files.readString(at("a")));
        assertTrue(Files.isSymbolicLink(at("a")));
    }

    @Test
    default void aLinkDoesNotReplaceAnything() throws IOException {
        needs(Feature.SYMLINKS);
        file("taken", "content");
        assertThrows(FileAlreadyExistsException.class, () -> link("taken", "target"));
        assertEquals("content", Files.readString(at("taken")));
    }

    @Test
    default void aFileIsNoLink() throws IOException {
        needs(Feature.SYMLINKS);
        file("file", "content");
        assertThrows(NotLinkException.class, () -> Files.readSymbolicLink(at("file")));
        assertThrows(NoSuchFileException.class, () -> Files.readSymbolicLink(at("missing")));
    }

    private Path link(String name, String target) throws IOException {
        return Files.createSymbolicLink(at(name), relative(target));
    }

    private Path relative(String target) {
        return folder().getFileSystem().getPath(target);
    }
}
