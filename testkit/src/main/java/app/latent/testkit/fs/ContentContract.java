package app.latent.testkit.fs;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to a file is what is read from it. */
public interface ContentContract extends ContractFixture {

    @Test
    default void aNewFileIsEmpty() throws IOException {
        Path file = Files.createFile(at("new"));
        assertEquals(0, Files.size(file));
        assertArrayEquals(new byte[0], Files.readAllBytes(file));
    }

    @Test
    default void aFileIsNotCreatedTwice() throws IOException {
        Path file = file("taken", "first");
        assertThrows(FileAlreadyExistsException.class, () -> Files.createFile(file));
        assertThrows(FileAlreadyExistsException.class, () -> Files.write(file, new byte[1], CREATE_NEW, WRITE));
        assertEquals("first", Files.readString(file));
    }

    @Test
    default void aMissingFileIsReportedAsMissing() {
        assertThrows(NoSuchFileException.class, () -> Files.readAllBytes(at("missing")));
        assertThrows(NoSuchFileException.class, () -> Files.size(at("missing")));
        assertThrows(NoSuchFileException.class, () -> Files.write(at("missing"), new byte[1], WRITE));
        assertThrows(NoSuchFileException.class, () -> Files.delete(at("missing")));
        assertFalse(Files.exists(at("missing")));
    }

    @Test
    default void aFileIsNotCreatedInAMissingDirectory() {
        assertThrows(NoSuchFileException.class, () -> Files.createFile(at("missing", "file")));
        assertFalse(Files.exists(at("missing")));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void everyByteIsReadBack(int size) throws IOException {
        byte[] content = bytes(size, size);
        Path file = Files.write(at("file"), content);
        assertEquals(size, Files.size(file));
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void appendedBytesFollowTheOldOnes(int size) throws IOException {
        byte[] content = bytes(size, size + 2 * Sizes.CHUNK + 3);
        Path file = Files.write(at("file"), Arrays.copyOf(content, size));
        Files.write(file, Arrays.copyOfRange(content, size, content.length), APPEND);
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void truncatingKeepsTheFirstBytesOnly(int size) throws IOException {
        byte[] content = bytes(size, size + Sizes.CHUNK + 1);
        Path file = Files.write(at("file"), content);
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.truncate(size);
            assertEquals(size, channel.size());
        }
        assertArrayEquals(Arrays.copyOf(content, size), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void whatWasCutOffReadsAsZeroesWhenTheFileGrowsAgain(int size) throws IOException {
        byte[] content = bytes(size, size + Sizes.CHUNK + 1);
        Path file = Files.write(at("file"), content);
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.truncate(size);
            channel.write(ByteBuffer.wrap(new byte[] {9}), content.length);
        }
        byte[] expected = Arrays.copyOf(Arrays.copyOf(content, size), content.length + 1);
        expected[content.length] = 9;
        assertArrayEquals(expected, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void aHoleReadsAsZeroes(int hole) throws IOException {
        byte[] head = bytes(1, 100);
        byte[] tail = bytes(2, 100);
        Path file = Files.write(at("file"), head);
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.write(ByteBuffer.wrap(tail), 100L + hole);
        }
        byte[] expected = Arrays.copyOf(head, 200 + hole);
        System.arraycopy(tail, 0, expected, 100 + hole, 100);
        assertArrayEquals(expected, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Sizes#boundaries")
    default void overwritingInTheMiddleKeepsTheRest(int at) throws IOException {
        byte[] content = bytes(at, at + 3 * Sizes.CHUNK);
        byte[] patch = bytes(-1, Sizes.CHUNK + 5);
        Path file = Files.write(at("file"), content);
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            assertEquals(patch.length, channel.write(ByteBuffer.wrap(patch), at));
        }
        System.arraycopy(patch, 0, content, at, patch.length);
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    default void truncatingToMoreThanTheSizeChangesNothing() throws IOException {
        Path file = file("file", "content");
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.truncate(100);
        }
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void openingWithTruncateEmptiesTheFile() throws IOException {
        Path file = Files.write(at("file"), bytes(1, 2 * Sizes.CHUNK));
        FileChannel.open(file, WRITE, TRUNCATE_EXISTING).close();
        assertEquals(0, Files.size(file));
    }

    @Test
    default void openingWithCreateKeepsTheContent() throws IOException {
        Path file = file("file", "content");
        FileChannel.open(file, WRITE, CREATE).close();
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void shorterContentReplacesLongerContent() throws IOException {
        Path file = Files.write(at("file"), bytes(1, 3 * Sizes.CHUNK));
        Files.write(file, bytes(2, 10));
        assertArrayEquals(bytes(2, 10), Files.readAllBytes(file));
    }

    @Test
    default void positionalAccessLeavesThePositionAlone() throws IOException {
        Path file = file("file", "0123456789");
        try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
            channel.position(3);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}), 7);
            ByteBuffer buffer = ByteBuffer.allocate(2);
            channel.read(buffer, 6);
            assertArrayEquals(new byte[] {'6', 'x'}, buffer.array());
            assertEquals(3, channel.position());
        }
        assertEquals("0123456x89", Files.readString(file));
    }

    @Test
    default void readingAtOrPastTheEndYieldsNothing() throws IOException {
        Path file = file("file", "0123456789");
        try (FileChannel channel = FileChannel.open(file, READ)) {
            assertEquals(-1, channel.read(ByteBuffer.allocate(1), 10));
            assertEquals(-1, channel.read(ByteBuffer.allocate(1), 1_000_000));
            assertEquals(1, channel.read(ByteBuffer.allocate(10), 9));
        }
    }

    @Test
    default void appendingIgnoresThePosition() throws IOException {
        Path file = file("file", "abc");
        try (FileChannel channel = FileChannel.open(file, WRITE, APPEND)) {
            channel.position(0);
            channel.write(ByteBuffer.wrap(new byte[] {'d'}));
        }
        assertEquals("abcd", Files.readString(file));
    }

    @Test
    default void aChannelDoesOnlyWhatItWasOpenedFor() throws IOException {
        Path file = file("file", "content");
        try (FileChannel channel = FileChannel.open(file, READ)) {
            assertThrows(NonWritableChannelException.class, () -> channel.write(ByteBuffer.allocate(1)));
            assertThrows(NonWritableChannelException.class, () -> channel.truncate(0));
        }
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            assertThrows(NonReadableChannelException.class, () -> channel.read(ByteBuffer.allocate(1)));
        }
        assertEquals("content", Files.readString(file));
    }

    @Test
    default void streamsCarryEveryByteInSmallSteps() throws IOException {
        byte[] content = bytes(5, 2 * Sizes.CHUNK + 77);
        try (OutputStream out = Files.newOutputStream(at("file"))) {
            for (int i = 0; i < content.length; i += 1009) {
                out.write(content, i, Math.min(1009, content.length - i));
            }
        }
        try (InputStream in = Files.newInputStream(at("file"))) {
            assertArrayEquals(Arrays.copyOf(content, 40_000), in.readNBytes(40_000));
            in.skipNBytes(10_000);
            assertArrayEquals(Arrays.copyOfRange(content, 50_000, content.length), in.readAllBytes());
        }
    }

    @Test
    default void transfersBetweenChannelsAreWhole() throws IOException {
        byte[] content = bytes(6, 5 * Sizes.CHUNK + 1);
        Path source = Files.write(at("source"), content);
        try (FileChannel from = FileChannel.open(source, READ);
                FileChannel to = FileChannel.open(at("target"), WRITE, CREATE_NEW)) {
            long done = 0;
            while (done < content.length) {
                done += from.transferTo(done, content.length - done, to);
            }
        }
        assertArrayEquals(content, Files.readAllBytes(at("target")));
    }

    @Test
    default void aFileMayBeginWithALargeHole() throws IOException {
        long hole = features().contains(Feature.CHEAP_HOLES) ? 5L << 30 : 12L << 20;
        try (FileChannel channel = FileChannel.open(at("sparse"), READ, WRITE, CREATE_NEW)) {
            channel.write(ByteBuffer.wrap(bytes(1, 10)), hole);
            assertEquals(hole + 10, channel.size());
            ByteBuffer edge = ByteBuffer.allocate(20);
            while (edge.hasRemaining() && channel.read(edge, hole - 10 + edge.position()) > 0) {
                // A read may stop early, for example at a chunk's end.
            }
            byte[] expected = new byte[20];
            System.arraycopy(bytes(1, 10), 0, expected, 10, 10);
            assertArrayEquals(expected, edge.array());
        }
        assertEquals(hole + 10, Files.size(at("sparse")));
    }
}
