package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent.Damaged;
import app.latent.vault.event.VaultEvent.Modified;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the drive asks for beyond the common attributes, and directories opened to be made durable. */
class AttributesTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needPosix() {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("unix"), "no numbers here");
    }

    @Test
    void theUnixViewTellsNumbersAsTheCiphertextHasThem() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            Path directory = Files.createDirectory(ground.path("/d"));
            Path link = Files.createSymbolicLink(ground.path("/l"), ground.path("four"));
            Map<String, Object> ofFile = unix(file);
            assertEquals(Files.getAttribute(folder, "unix:uid"), ofFile.get("uid"));
            assertEquals(Files.getAttribute(folder, "unix:gid"), ofFile.get("gid"));
            assertEquals(0100000, type(file));
            assertEquals(7L, ofFile.get("size"));
            assertEquals(0040000, type(directory));
            assertEquals(0120777, unix(link).get("mode"));
            assertEquals(4L, unix(link).get("size"), "a link is as long as its target");
            assertNotEquals(ofFile.get("ino"), unix(directory).get("ino"));
            Files.setAttribute(file, "unix:mode", 0640);
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aFileKeepsItsNumberWhenItIsMovedAndWritten() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            Path moved = ground.path("/moved");
            Object number = unix(file).get("ino");
            Files.move(file, moved);
            try (FileChannel channel = FileChannel.open(moved, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[100_000]), 3);
                channel.force(true);
                assertEquals(number, unix(moved).get("ino"));
            }
            assertEquals(number, unix(moved).get("ino"));
        }
    }

    @Test
    void aFileThatIsWrittenAnewKeepsItsNumberWhileItIsOpen() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            Object number = unix(file).get("ino");
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(new byte[1000]));
                channel.force(true);
                assertEquals(number, unix(file).get("ino"));
                channel.write(ByteBuffer.wrap(new byte[1000]));
                channel.force(true);
                assertEquals(number, unix(file).get("ino"));
            }
        }
    }

    @Test
    void aTimeThatIsSetWhileTheFileIsOpenStaysAndIsToldByItsLastWriter() throws Exception {
        FileTime time = FileTime.from(Instant.parse("2011-11-11T11:11:11Z"));
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[100]));
                Files.setLastModifiedTime(file, time);
                assertEquals(List.of(), ground.events());
            }
            assertEquals(List.of(new Modified(file)), ground.events());
            assertEquals(time, Files.getLastModifiedTime(file));
        }
    }

    @Test
    void aCopyTakesTimeAndPermissionsAlongWhenAsked() throws Exception {
        FileTime time = FileTime.from(Instant.parse("2011-11-11T11:11:11Z"));
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            Files.setLastModifiedTime(file, time);
            Path copy = Files.copy(file, ground.path("/copy"), StandardCopyOption.COPY_ATTRIBUTES);
            assertEquals(time, Files.getLastModifiedTime(copy));
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        }
    }

    @Test
    void aFileOfAnIllegalLengthIsDamagedAndItsSiblingsAreNot() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/f", "content");
            Path ciphertext = onlyNodeIn(folder.resolve("vault"));
            Path sibling = ground.file("/sibling", "whole");
            try (FileChannel channel = FileChannel.open(ciphertext, StandardOpenOption.WRITE)) {
                channel.truncate(70);
            }
            assertEquals(0, Files.size(file));
            assertThrows(IOException.class, () -> Files.readString(file));
            assertEquals("whole", Files.readString(sibling));
            assertEquals(List.of(new Damaged(file)), ground.events());
        }
    }

    @Test
    void aDirectoryIsOpenedToMakeItsNamesDurable() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path directory = Files.createDirectory(ground.path("/d"));
            Files.createSymbolicLink(ground.path("/l"), ground.path("d"));
            Files.writeString(directory.resolve("f"), "content");
            for (Path path : List.of(directory, ground.path("/"), ground.path("/l"))) {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    channel.force(true);
                    assertThrows(IOException.class, () -> channel.read(ByteBuffer.allocate(1)));
                    assertThrows(NonWritableChannelException.class, () -> channel.write(ByteBuffer.allocate(1)));
                }
            }
            assertThrows(IOException.class, () -> FileChannel.open(directory, StandardOpenOption.WRITE));
            assertThrows(NoSuchFileException.class, () -> FileChannel.open(ground.path("/none")));
        }
    }

    private static Map<String, Object> unix(Path path) throws IOException {
        return Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
    }

    private static int type(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS) & 0170000;
    }

    private static Path onlyNodeIn(Path vault) throws IOException {
        try (Stream<Path> tree = Files.walk(vault)) {
            List<Path> nodes = tree.filter(path -> path.toString().endsWith(".c9r") && !path.endsWith("dirid.c9r"))
                    .toList();
            assertTrue(nodes.size() == 1, nodes::toString);
            return nodes.getFirst();
        }
    }
}
