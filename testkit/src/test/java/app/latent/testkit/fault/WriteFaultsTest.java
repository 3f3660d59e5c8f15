package app.latent.testkit.fault;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.testkit.fault.WriteFaults.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteFaultsTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheChosenWriteFails() throws IOException {
        Path root = FaultyFileSystem.over(folder, WriteFaults.at(2, Fault.NO_SPACE));
        Files.writeString(root.resolve("one"), "1");
        IOException full = assertThrows(IOException.class, () -> Files.writeString(root.resolve("two"), "2"));
        assertEquals("No space left on device", full.getMessage());
        Files.writeString(root.resolve("three"), "3");
        assertEquals("", Files.readString(folder.resolve("two")));
        assertEquals("3", Files.readString(folder.resolve("three")));
    }

    @Test
    void allWritesFailFromTheChosenOneOn() throws IOException {
        var faults = WriteFaults.from(2, Fault.IO_ERROR);
        Path root = FaultyFileSystem.over(folder, faults);
        Files.writeString(root.resolve("one"), "1");
        for (int i = 0; i < 3; i++) {
            IOException broken = assertThrows(IOException.class, () -> Files.writeString(root.resolve("two"), "2"));
            assertEquals("Input/output error", broken.getMessage());
        }
        assertEquals(4, faults.writes());
    }

    @Test
    void aShortWriteIsCountedAndCanBeContinued() throws IOException {
        Path root = FaultyFileSystem.over(folder, WriteFaults.at(1, Fault.SHORT));
        ByteBuffer bytes = ByteBuffer.wrap("0123456789".getBytes(StandardCharsets.US_ASCII));
        try (FileChannel channel = FileChannel.open(root.resolve("file"), WRITE, CREATE)) {
            assertEquals(5, channel.write(bytes));
            assertEquals(5, bytes.remaining());
            assertEquals(5, channel.write(bytes, 5));
        }
        assertEquals("0123456789", Files.readString(folder.resolve("file")));
    }

    @Test
    void aTornWriteLeavesHalfAndFails() {
        Path root = FaultyFileSystem.over(folder, WriteFaults.at(1, Fault.TORN));
        assertThrows(IOException.class, () -> Files.writeString(root.resolve("file"), "0123456789"));
        assertEquals("01234", assertDoesNotThrow(() -> Files.readString(folder.resolve("file"))));
    }
}
