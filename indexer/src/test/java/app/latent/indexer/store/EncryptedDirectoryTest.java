package app.latent.indexer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker with the cache folder can do: be found out. */
class EncryptedDirectoryTest {
    private static final int BLOCK = BlockFormat.BLOCK_LENGTH;
    private static final int SEALED = BlockFormat.SEALED_BLOCK_LENGTH;
    private static final int HEADER = BlockFormat.HEADER_LENGTH;

    @TempDir
    private Path folder;

    private EncryptedDirectory open() throws IOException {
        return open((byte) 1);
    }

    private EncryptedDirectory open(byte key) throws IOException {
        byte[] bytes = new byte[StoreKey.LENGTH];
        Arrays.fill(bytes, key);
        return new EncryptedDirectory(folder, StoreKey.copyOf(bytes), 1 << 20);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void write(String name, byte[] content) throws IOException {
        try (EncryptedDirectory directory = open();
                IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
            out.writeBytes(content, content.length);
        }
    }

    private byte[] read(String name) throws IOException {
        try (EncryptedDirectory directory = open();
                IndexInput in = directory.openInput(name, IOContext.DEFAULT)) {
            byte[] content = new byte[Math.toIntExact(in.length())];
            in.readBytes(content, 0, content.length);
            return content;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void assertFound(byte[] tampered) throws IOException {
        Files.write(files().getFirst(), tampered);
        assertThrows(CorruptIndexException.class, () -> read("file"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK - 1, 2 * BLOCK, 2 * BLOCK + 1, 5 * BLOCK + 77})
    void readsBackEveryLengthAroundABlock(int length) throws IOException {
        write("file", noise(length));
        assertArrayEquals(noise(length), read("file"));
        long blocks = Math.max(1, Math.ceilDiv(length, BLOCK));
        assertEquals(HEADER + length + 16 * blocks, Files.size(files().getFirst()));
    }

    @Test
    void findsAFlippedBitInEveryRegion() throws IOException {
        write("file", noise(2 * BLOCK + 100));
        byte[] whole = Files.readAllBytes(files().getFirst());
        for (int at = 0; at < whole.length; at += at < HEADER + 32 ? 1 : 997) {
            byte[] tampered = whole.clone();
            tampered[at] ^= 0x10;
            assertFound(tampered);
        }
        byte[] lastByte = whole.clone();
        lastByte[whole.length - 1] ^= 1;
        assertFound(lastByte);
    }

    @Test
    void findsACutFileAlsoWhereABlockEnds() throws IOException {
        write("file", noise(3 * BLOCK));
        byte[] whole = Files.readAllBytes(files().getFirst());
        for (int length : new int[] {
            0, HEADER - 1, HEADER, HEADER + 15, HEADER + 16, HEADER + SEALED, HEADER + 2 * SEALED, whole.length - 1
        }) {
            assertFound(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void findsAnAppendedBlock() throws IOException {
        write("file", noise(BLOCK));
        byte[] whole = Files.readAllBytes(files().getFirst());
        byte[] longer = Arrays.copyOf(whole, whole.length + SEALED);
        System.arraycopy(whole, HEADER, longer, whole.length, SEALED);
        assertFound(longer);
        assertFound(Arrays.copyOf(whole, whole.length + 1));
    }

    @Test
    void findsBlocksInAnotherOrder() throws IOException {
        write("file", noise(3 * BLOCK));
        byte[] whole = Files.readAllBytes(files().getFirst());
        byte[] swapped = whole.clone();
        System.arraycopy(whole, HEADER, swapped, HEADER + SEALED, SEALED);
        System.arraycopy(whole, HEADER + SEALED, swapped, HEADER, SEALED);
        assertFound(swapped);
    }

    @Test
    void findsAFileUnderTheNameOfAnother() throws IOException {
        write("one", noise(100));
        write("two", noise(200));
        Path first = files().get(0);
        Path second = files().get(1);
        byte[] moved = Files.readAllBytes(first);
        Files.write(first, Files.readAllBytes(second));
        Files.write(second, moved);
        assertThrows(CorruptIndexException.class, () -> read("one"));
        assertThrows(CorruptIndexException.class, () -> read("two"));
    }

    @Test
    void findsABlockOfAnotherFile() throws IOException {
        write("file", noise(2 * BLOCK));
        byte[] mine = Files.readAllBytes(files().getFirst());
        try (EncryptedDirectory directory = open()) {
            directory.deleteFile("file");
        }
        write("file", noise(2 * BLOCK));
        byte[] other = Files.readAllBytes(files().getFirst());
        System.arraycopy(other, HEADER, mine, HEADER, SEALED);
        assertFound(mine);
    }

    @Test
    void showsNothingToAnotherKey() throws IOException {
        write("_0.cfs", noise(10));
        try (EncryptedDirectory directory = open((byte) 2)) {
            assertEquals(0, directory.listAll().length);
        }
    }

    @Test
    void namesOnDiskTellNothing() throws IOException {
        write("segments_1", noise(10));
        write("_0_Lucene103_0.dvd", noise(10));
        for (Path file : files()) {
            assertTrue(file.getFileName().toString().matches("[0-9a-f]{96}"), file.toString());
        }
    }

    @Test
    void contentOnDiskIsNotTheContent() throws IOException {
        byte[] secret = "a very secret word".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        write("file", secret);
        String disk = new String(Files.readAllBytes(files().getFirst()), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(disk.contains("secret"));
    }

    @Test
    void aRenamedFileOpensUnderItsNewNameOnly() throws IOException {
        write("pending_segments_1", noise(50));
        try (EncryptedDirectory directory = open()) {
            directory.rename("pending_segments_1", "segments_1");
            assertArrayEquals(new String[] {"segments_1"}, directory.listAll());
        }
        assertArrayEquals(noise(50), read("segments_1"));
    }

    @Test
    void readsOnAfterAReaderWasInterrupted() throws Exception {
        write("file", noise(3 * BLOCK));
        try (EncryptedDirectory directory = open();
                IndexInput in = directory.openInput("file", IOContext.DEFAULT)) {
            Thread interrupted = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                assertThrows(IOException.class, () -> in.clone().readByte());
            });
            interrupted.join();
            byte[] content = new byte[3 * BLOCK];
            in.readBytes(content, 0, content.length);
            assertArrayEquals(noise(3 * BLOCK), content);
        }
    }
}
