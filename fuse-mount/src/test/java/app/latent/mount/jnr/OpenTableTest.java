package app.latent.mount.jnr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.ffi.Errno;
import app.latent.mount.Mounter;
import app.latent.mount.jnr.OpenTable.Opened;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import app.latent.mount.ops.NamelessException;
import app.latent.mount.ops.OpenMode;
import app.latent.mount.ops.PosixException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTableTest {

    @TempDir
    private Path root;

    private FileTree tree;
    private OpenTable table;
    private Path file;

    @BeforeEach
    void aFileInAFolder() throws IOException {
        file = Files.writeString(Files.createDirectory(root.resolve("a")).resolve("f"), "content");
        tree = new FileTree(root, new Identity(0, 0, 022), false);
        table = new OpenTable(tree, Mounter.PATIENCE);
    }

    private Whereabouts open(Path path) throws IOException {
        Whereabouts place = new Whereabouts(path);
        place.opened(tree.stat(path));
        table.add(new Opened(place, tree.open(opener -> opener.open(path), OpenMode.UPDATING)));
        return place;
    }

    @Test
    void whatIsOpenIsFollowedWhereverItIsMoved() throws IOException {
        Whereabouts place = open(file);
        Whereabouts directory = new Whereabouts(root.resolve("a"));
        table.addDirectory(directory);
        table.moved(file, root.resolve("a/g"));
        assertEquals(root.resolve("a/g"), place.path());
        table.moved(root.resolve("a"), root.resolve("b"));
        assertEquals(root.resolve("b/g"), place.path());
        assertEquals(root.resolve("b"), directory.path());
        table.moved(root.resolve("bb"), root.resolve("c"));
        assertEquals(root.resolve("b/g"), place.path());
    }

    @Test
    void aFileWhoseNameIsTakenKeepsWhatItWasLike() throws IOException {
        Whereabouts place = open(file);
        table.takeName(file, () -> Files.delete(file));
        assertThrows(NamelessException.class, place::path);
        assertNotNull(place.last());
        table.moved(file, root.resolve("g"));
        assertNull(place.pathOrNull());
    }

    @Test
    void aFileWhoseNameCannotBeTakenKeepsIt() throws IOException {
        Whereabouts place = open(file);
        assertThrows(
                IOException.class,
                () -> table.takeName(file, () -> {
                    throw new IOException();
                }));
        assertEquals(file, place.path());
    }

    @Test
    void aNameThatSomebodyElseHasRemovedCanBeTakenAllTheSame() throws IOException {
        Whereabouts place = open(file);
        Files.delete(file);
        Path other = Files.writeString(root.resolve("other"), "other");
        table.takeName(file, () -> Files.move(other, file));
        assertThrows(NamelessException.class, place::path);
        assertNull(place.last());
    }

    @Test
    void aFileThatSomebodyElseReplacedHasNoNameAnyMore() throws IOException {
        Whereabouts place = open(file);
        table.changed(file);
        assertEquals(file, place.path());
        Path other = Files.writeString(root.resolve("other"), "other");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        table.changed(root.resolve("a"));
        assertEquals(file, place.path());
        table.changed(file);
        assertThrows(NamelessException.class, place::path);
    }

    @Test
    void aFileThatSomebodyElseRemovedHasNoNameAnyMore() throws IOException {
        Whereabouts place = open(file);
        Files.delete(file);
        table.allChanged();
        assertThrows(NamelessException.class, place::path);
    }

    @Test
    void aNumberThatNothingHasIsNoDescriptor() {
        assertEquals(
                Errno.EBADF,
                assertThrows(PosixException.class, () -> table.file(7)).errno());
        assertEquals(
                Errno.EBADF,
                assertThrows(PosixException.class, () -> table.directory(7)).errno());
        assertEquals(
                Errno.EBADF,
                assertThrows(PosixException.class, () -> table.close(7)).errno());
    }
}
