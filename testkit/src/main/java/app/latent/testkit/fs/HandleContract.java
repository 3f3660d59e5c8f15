package app.latent.testkit.fs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What open files see of each other, of renames and of deletions. */
public interface HandleContract extends ContractFixture {

    @Test
    default void whatOneHandleWritesAnotherReads() throws IOException {
        byte[] content = bytes(1, Sizes.CHUNK + 10);
        Path file = Files.createFile(at("file"));
        try (FileChannel writer = FileChannel.open(file, WRITE);
                FileChannel reader = FileChannel.open(file, READ)) {
            writer.write(ByteBuffer.wrap(content), 0);
            assertEquals(content.length, reader.size());
            assertArrayEquals(content, read(reader, 0, content.length));
            writer.write(ByteBuffer.wrap(new byte[] {42}), 5);
            assertEquals(42, read(reader, 5, 1)[0]);
            writer.truncate(3);
            assertEquals(3, reader.size());
        }
    }

    @Test
    default void twoHandlesWriteIntoOneChunkWithoutLosingEachOthersBytes() throws IOException {
        byte[] expected = new byte[2 * Sizes.CHUNK];
        Path file = Files.write(at("file"), expected);
        try (FileChannel even = FileChannel.open(file, WRITE);
                FileChannel odd = FileChannel.open(file, WRITE)) {
            for (int i = 0; i < 200; i++) {
                (i % 2 == 0 ? even : odd).write(ByteBuffer.wrap(new byte[] {(byte) i}), 300L * i);
                expected[300 * i] = (byte) i;
            }
        }
        assertArrayEquals(expected, Files.readAllBytes(file));
    }

    @Test
    default void twoAppendingHandlesFollowEachOther() throws IOException {
        Path file = Files.createFile(at("file"));
        try (FileChannel one = FileChannel.open(file, APPEND);
                FileChannel two = FileChannel.open(file, APPEND)) {
            one.write(ByteBuffer.wrap("one ".getBytes(UTF_8)));
            two.write(ByteBuffer.wrap("two ".getBytes(UTF_8)));
            one.write(ByteBuffer.wrap("three".getBytes(UTF_8)));
        }
        assertEquals("one two three", Files.readString(file));
    }

    @Test
    default void theSizeIsKnownWhileTheFileIsOpen() throws IOException {
        try (FileChannel channel = FileChannel.open(at("file"), WRITE, CREATE_NEW)) {
            channel.write(ByteBuffer.wrap(bytes(1, 1000)));
            assertEquals(1000, Files.size(at("file")));
            assertArrayEquals(bytes(1, 1000), Files.readAllBytes(at("file")));
        }
    }

    @Test
    default void forceReturnsAndTheBytesAreThere() throws IOException {
        try (FileChannel channel = FileChannel.open(at("file"), WRITE, CREATE_NEW)) {
            channel.write(ByteBuffer.wrap(bytes(1, 100)));
            channel.force(false);
            channel.write(ByteBuffer.wrap(bytes(2, 100)));
            channel.force(true);
            channel.force(true);
        }
        assertArrayEquals(bytes(1, 100), Arrays.copyOf(Files.readAllBytes(at("file")), 100));
        assertEquals(200, Files.size(at("file")));
    }

    @Test
    default void aClosedHandleDoesNothing() throws IOException {
        FileChannel channel = FileChannel.open(at("file"), WRITE, CREATE_NEW);
        channel.write(ByteBuffer.wrap(bytes(1, 10)));
        channel.close();
        channel.close();
        assertFalse(channel.isOpen());
        assertThrows(ClosedChannelException.class, () -> channel.write(ByteBuffer.allocate(1)));
        assertThrows(ClosedChannelException.class, channel::size);
        assertArrayEquals(bytes(1, 10), Files.readAllBytes(at("file")));
    }

    @Test
    default void aDeletedFileLivesUntilItsLastHandleIsClosed() throws IOException {
        needs(Feature.UNLINK_WHILE_OPEN);
        Path file = Files.write(at("file"), bytes(1, 2 * Sizes.CHUNK));
        try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
            Files.delete(file);
            assertFalse(Files.exists(file));
            assertArrayEquals(bytes(1, 2 * Sizes.CHUNK), read(channel, 0, 2 * Sizes.CHUNK));
            channel.write(ByteBuffer.wrap(bytes(2, 100)), 50);
            assertArrayEquals(bytes(2, 100), read(channel, 50, 100));
            Files.writeString(file, "another file");
            assertArrayEquals(bytes(2, 100), read(channel, 50, 100));
            assertEquals("another file", Files.readString(file));
        }
        assertEquals("another file", Files.readString(file));
    }

    @Test
    default void aReplacedFileLivesUntilItsLastHandleIsClosed() throws IOException {
        needs(Feature.UNLINK_WHILE_OPEN);
        Path old = file("file", "old content");
        Path fresh = file("fresh", "new");
        try (FileChannel channel = FileChannel.open(old, READ)) {
            Files.move(fresh, old, REPLACE_EXISTING);
            assertEquals("old content", new String(read(channel, 0, 11), UTF_8));
        }
        assertEquals("new", Files.readString(old));
    }

    @Test
    default void aHandleFollowsItsFileThroughARename() throws IOException {
        needs(Feature.RENAME_WHILE_OPEN);
        Path file = file("old", "0123456789");
        try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
            Files.move(file, at("new"));
            Files.writeString(at("old"), "another");
            channel.write(ByteBuffer.wrap(new byte[] {'x'}), 4);
            assertEquals("0123x56789", new String(read(channel, 0, 10), UTF_8));
        }
        assertEquals("0123x56789", Files.readString(at("new")));
        assertEquals("another", Files.readString(at("old")));
    }

    @Test
    default void aHandleFollowsItsFileThroughARenameOfItsDirectory() throws IOException {
        needs(Feature.RENAME_WHILE_OPEN);
        Files.createDirectory(at("old"));
        Path file = Files.writeString(at("old", "file"), "0123456789");
        try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
            Files.move(at("old"), at("new"));
            channel.write(ByteBuffer.wrap(new byte[] {'x'}), 4);
        }
        assertEquals("0123x56789", Files.readString(at("new", "file")));
        assertTrue(Files.notExists(at("old")));
    }

    private static byte[] read(FileChannel channel, long at, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
            // A read may stop early.
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
