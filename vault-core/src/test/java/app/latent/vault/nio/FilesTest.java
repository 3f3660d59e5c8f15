package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Files} offers works in a vault as it does elsewhere. */
class FilesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aChannelReadsAndWritesAtAnyPosition() throws Exception {
        try (Ground ground = new Ground(folder);
                FileChannel channel = FileChannel.open(
                        ground.path("/f"),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            assertEquals(5, channel.write(bytes("hello")));
            assertEquals(5, channel.position());
            assertEquals(5, channel.write(bytes("world"), 40_000));
            assertEquals(40_005, channel.size());
            assertEquals(5, channel.position());
            ByteBuffer hole = ByteBuffer.allocate(40_005);
            while (hole.hasRemaining() && channel.read(hole, hole.position()) >= 0) {
                assertTrue(hole.position() > 0);
            }
            assertEquals(0, hole.get(20_000));
            assertEquals('w', hole.get(40_000));
            assertEquals(3, channel.truncate(3).size());
            assertEquals(3, channel.position());
            assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
            assertEquals(6, channel.write(new ByteBuffer[] {bytes("abc"), bytes("def")}));
            ByteBuffer[] parts = {ByteBuffer.allocate(3), ByteBuffer.allocate(10)};
            assertEquals(9, channel.position(0).read(parts));
            assertEquals("hel", text(parts[0]));
            assertEquals("abcdef", text(parts[1]));
            channel.force(true);
            assertThrows(UnsupportedOperationException.class, () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, 1));
        }
    }

    @Test
    void bytesAreTransferredBetweenFileSystems() throws Exception {
        byte[] content = new byte[200_000];
        new java.util.Random(3).nextBytes(content);
        Path outside =
                Files.write(Files.createDirectory(folder.resolve("outside")).resolve("f"), content);
        try (Ground ground = new Ground(Files.createDirectory(folder.resolve("inside")))) {
            Path file = ground.path("/f");
            try (FileChannel from = FileChannel.open(outside);
                    FileChannel to = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                assertEquals(content.length, to.transferFrom(from, 0, Long.MAX_VALUE));
                assertEquals(0, to.transferFrom(from, content.length + 1L, 10), "beyond the end");
            }
            assertArrayEquals(content, Files.readAllBytes(file));
            Path back = outside.resolveSibling("back");
            try (FileChannel from = FileChannel.open(file);
                    FileChannel to = FileChannel.open(back, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                assertEquals(content.length, from.transferTo(0, content.length, to));
            }
            assertArrayEquals(content, Files.readAllBytes(back));
            Files.copy(outside, ground.path("/copied in"));
            Files.move(ground.path("/copied in"), outside.resolveSibling("moved out"));
            assertArrayEquals(content, Files.readAllBytes(outside.resolveSibling("moved out")));
            assertFalse(Files.exists(ground.path("/copied in")));
        }
    }

    @Test
    void aReaderCannotWriteAndAClosedChannelDoesNothing() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            FileChannel channel = FileChannel.open(file);
            assertThrows(NonWritableChannelException.class, () -> channel.write(bytes("x")));
            assertThrows(NonWritableChannelException.class, () -> channel.write(bytes("x"), 0));
            channel.close();
            channel.close();
            assertFalse(channel.isOpen());
            assertThrows(ClosedChannelException.class, () -> channel.read(ByteBuffer.allocate(1)));
            assertEquals(List.of(), ground.events());
        }
    }

    @Test
    void appendingWritesAtTheEnd() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "one ");
            Files.writeString(file, "two", StandardOpenOption.APPEND);
            Files.writeString(file, " three", StandardOpenOption.APPEND, StandardOpenOption.CREATE);
            assertEquals("one two three", Files.readString(file));
        }
    }

    @Test
    void whatAnInterruptedThreadWasPromisedToKeepIsKept() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.path("/f");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.write(bytes("content"));
            Thread.currentThread().interrupt();
            try {
                channel.close();
            } finally {
                assertTrue(Thread.interrupted(), "the thread is still interrupted");
            }
            assertEquals("content", Files.readString(file));
        }
    }

    @Test
    void locksAreHeldAndReleased() throws Exception {
        try (Ground ground = new Ground(folder);
                FileChannel channel = FileChannel.open(
                        ground.file("/f", "content"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock(0, 3, false);
            assertTrue(lock.isValid());
            assertEquals(channel, lock.acquiredBy());
            lock.release();
            assertFalse(lock.isValid());
            FileLock second = channel.tryLock();
            assertNotNull(second);
            second.release();
        }
    }

    @Test
    void creatingWhatIsThereFails() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            Path directory = Files.createDirectory(ground.path("/d"));
            Path link = Files.createSymbolicLink(ground.path("/l"), ground.path("nowhere"));
            for (Path there : List.of(file, directory, link)) {
                assertThrows(FileAlreadyExistsException.class, () -> Files.createFile(there));
                assertThrows(FileAlreadyExistsException.class, () -> Files.createDirectory(there));
                assertThrows(FileAlreadyExistsException.class, () -> Files.createSymbolicLink(there, file));
            }
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        }
    }

    @Test
    void directoriesListAndFilterTheirEntries() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path directory = Files.createDirectories(ground.path("/a/b"));
            Files.writeString(directory.resolve("1.jpg"), "");
            Files.writeString(directory.resolve("2.txt"), "");
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.jpg")) {
                assertEquals(List.of(directory.resolve("1.jpg")), listOf(entries));
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(ground.path("a"))) {
                assertEquals(List.of(ground.path("a/b")), listOf(entries), "relative, as asked");
            }
            try (Stream<Path> tree = Files.walk(ground.path("/"))) {
                assertEquals(
                        List.of("/", "/a", "/a/b", "/a/b/1.jpg", "/a/b/2.txt"),
                        tree.map(Path::toString).sorted().toList());
            }
            assertThrows(DirectoryNotEmptyException.class, () -> Files.delete(directory));
            assertThrows(NoSuchFileException.class, () -> Files.newDirectoryStream(ground.path("/none")));
            assertThrows(NotDirectoryException.class, () -> Files.newDirectoryStream(directory.resolve("1.jpg")));
        }
    }

    @Test
    void movesReplaceOnlyWhenAsked() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path a = ground.file("/a", "a");
            Path b = ground.file("/b", "b");
            assertThrows(FileAlreadyExistsException.class, () -> Files.move(a, b));
            Files.move(a, b, StandardCopyOption.REPLACE_EXISTING);
            assertEquals("a", Files.readString(b));
            Files.move(b, a, StandardCopyOption.ATOMIC_MOVE);
            assertEquals("a", Files.readString(a));
            Path full = Files.createDirectories(ground.path("/full/of/things"));
            Path empty = Files.createDirectory(ground.path("/empty"));
            assertThrows(
                    DirectoryNotEmptyException.class,
                    () -> Files.move(empty, ground.path("/full"), StandardCopyOption.REPLACE_EXISTING));
            Files.move(ground.path("/full"), empty, StandardCopyOption.REPLACE_EXISTING);
            assertTrue(Files.isDirectory(ground.path("/empty/of/things")));
            assertFalse(Files.exists(full));
        }
    }

    @Test
    void linksAreFollowedAndNotFollowed() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Files.createDirectories(ground.path("/a/b"));
            Path file = ground.file("/a/b/f", "content");
            Path toFile = Files.createSymbolicLink(ground.path("/a/to file"), ground.path("b/f"));
            Path toDirectory = Files.createSymbolicLink(ground.path("/to directory"), ground.path("a/b"));
            Path dangling = Files.createSymbolicLink(ground.path("/dangling"), ground.path("created"));
            assertEquals("content", Files.readString(toFile));
            assertEquals("content", Files.readString(toDirectory.resolve("f")));
            assertEquals(7, Files.size(toFile));
            assertTrue(Files.isDirectory(toDirectory));
            assertTrue(Files.isSymbolicLink(toDirectory));
            assertFalse(Files.isDirectory(toDirectory, LinkOption.NOFOLLOW_LINKS));
            assertTrue(Files.isReadable(toFile));
            assertEquals(file, toFile.toRealPath());
            assertEquals(toFile, toFile.toRealPath(LinkOption.NOFOLLOW_LINKS));
            assertEquals(file, toDirectory.resolve("f").toRealPath());
            assertTrue(Files.isSameFile(toFile, file));
            try (Stream<Path> entries = Files.list(toDirectory)) {
                assertEquals(List.of(toDirectory.resolve("f")), entries.toList());
            }
            assertFalse(Files.exists(dangling));
            assertTrue(Files.exists(dangling, LinkOption.NOFOLLOW_LINKS));
            assertThrows(NoSuchFileException.class, dangling::toRealPath);
            Files.writeString(dangling, "through the link");
            assertEquals("through the link", Files.readString(ground.path("/created")));
            assertThrows(
                    IOException.class,
                    () -> Files.newByteChannel(toFile, LinkOption.NOFOLLOW_LINKS, StandardOpenOption.READ));
            Files.copy(toFile, ground.path("/copy of link"), LinkOption.NOFOLLOW_LINKS);
            Files.copy(toFile, ground.path("/copy of file"));
            assertEquals(ground.path("b/f"), Files.readSymbolicLink(ground.path("/copy of link")));
            assertTrue(Files.isRegularFile(ground.path("/copy of file"), LinkOption.NOFOLLOW_LINKS));
        }
    }

    @Test
    void linksThatLeadInACircleEnd() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path a = Files.createSymbolicLink(ground.path("/a"), ground.path("b"));
            Files.createSymbolicLink(ground.path("/b"), ground.path("a"));
            assertThrows(FileSystemException.class, () -> Files.readString(a));
            assertThrows(FileSystemException.class, () -> Files.writeString(a.resolve("f"), "x"));
            assertThrows(FileSystemException.class, a::toRealPath);
            assertFalse(Files.exists(a));
        }
    }

    @Test
    void attributesAreReadAndSet() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            FileTime time = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
            BasicFileAttributeView basic = Files.getFileAttributeView(file, BasicFileAttributeView.class);
            assertNotNull(basic);
            basic.setTimes(time, null, null);
            assertEquals(time, basic.readAttributes().lastModifiedTime());
            assertEquals(time, Files.readAttributes(file, "lastModifiedTime").get("lastModifiedTime"));
            assertEquals(7L, Files.getAttribute(file, "size"));
            assertNull(Files.getFileAttributeView(file, AclFileAttributeView.class));
            assertThrows(NoSuchFileException.class, () -> Files.setLastModifiedTime(ground.path("/none"), time));
            assertFalse(Files.isHidden(file));
            assertTrue(Files.getFileStore(file).getUsableSpace() > 0);
        }
    }

    @Test
    void permissionsAndOwnersPassThrough() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Assumptions.assumeTrue(
                    ground.fileSystem.supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
            Path file = ground.file("/f", "content");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            assertNotNull(posix);
            PosixFileAttributes attributes = posix.readAttributes();
            posix.setGroup(attributes.group());
            FileOwnerAttributeView owner = Files.getFileAttributeView(file, FileOwnerAttributeView.class);
            assertNotNull(owner);
            owner.setOwner(owner.getOwner());
            assertEquals(attributes.owner(), Files.getOwner(file));
            assertEquals(List.of(), ground.events());
        }
    }

    @Test
    void globsMatchPaths() throws Exception {
        try (Ground ground = new Ground(folder)) {
            PathMatcher matcher = ground.fileSystem.getPathMatcher("glob:/**/*.jpg");
            assertTrue(matcher.matches(ground.path("/a/b.jpg")));
            assertFalse(matcher.matches(ground.path("/a/b.png")));
            assertThrows(UnsupportedOperationException.class, ground.fileSystem::newWatchService);
        }
    }

    @Test
    void aPathAboveTheRootIsTheRoot() throws Exception {
        Files.writeString(folder.resolve("secret of the host"), "secret");
        try (Ground ground = new Ground(Files.createDirectory(folder.resolve("inside")))) {
            assertFalse(Files.exists(ground.path("/../secret of the host")));
            assertFalse(Files.exists(ground.path("/a/../../secret of the host")));
            assertFalse(Files.exists(ground.path("../../secret of the host")));
            Files.writeString(ground.path("/../../f"), "inside");
            assertEquals("inside", Files.readString(ground.path("/f")));
        }
    }

    private static List<Path> listOf(DirectoryStream<Path> entries) {
        List<Path> list = new java.util.ArrayList<>();
        entries.forEach(list::add);
        return list;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer buffer) {
        return StandardCharsets.UTF_8.decode(buffer.flip()).toString();
    }
}
