package app.latent.vault.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Fault F7: a disk of 64 MiB, vault and journal on it, that is full but for so many blocks of 1 KiB; every number of them up to ten chunks in a long run. The
 * last bytes that fit are written one by one, so that the disk is full at each of them in turn.
 */
final class FullDiskIT {

    private static final int BLOCK = 1024;
    private static final int CHUNK = 32 * 1024;
    private static final int MOST_FREE = 10 * CHUNK;
    private static final int STEP = LongRun.size(23 * BLOCK, BLOCK);
    private static final String NO_SPACE = "No space left on device";

    private LoopDisk disk = unmade();
    private UnlockedVault vault = unmade();
    private Path root = Path.of("");
    private Path filler = Path.of("");
    private byte[] old = new byte[0];

    /** Made before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T unmade() {
        return null;
    }

    @BeforeAll
    static void needsDisks() {
        LoopDisk.assumeAvailable();
    }

    @BeforeEach
    void fillDisk() throws IOException {
        disk = LoopDisk.ext4(64 << 20, "-b", Integer.toString(BLOCK), "-m", "0");
        vault = JudgedVault.create(disk.root().resolve("vault"), 220).latent();
        root = vault.root();
        filler = disk.root().resolve("somebody else's");
        old = random(7, 6 * CHUNK + 100);
        Files.write(root.resolve("old"), old);
        Files.write(root.resolve("overwritten"), old);
        // So that the journal has its room.
        overwrite(root.resolve("overwritten"), old);
        fill(disk.root().resolve("large"), usable() - 2 * MOST_FREE);
    }

    @AfterEach
    void removeDisk() throws IOException {
        try (LoopDisk _ = disk) {
            vault.close();
        }
    }

    private static byte[] random(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private long usable() throws IOException {
        return Files.getFileStore(disk.root()).getUsableSpace();
    }

    private static void fill(Path file, long bytes) throws IOException {
        byte[] block = new byte[1 << 20];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long left = bytes; left > 0; left -= block.length) {
                channel.write(ByteBuffer.wrap(block, 0, (int) Math.min(left, block.length)));
            }
            channel.force(true);
        }
    }

    /** Takes all room but so many bytes. */
    private long leave(long free) throws IOException {
        Files.deleteIfExists(filler);
        disk.settle();
        fill(filler, usable() - free);
        disk.settle();
        return usable();
    }

    @Test
    void theWriteThatDoesNotFitIsToldWhateverByteItIs() throws IOException {
        for (int free = 0; free <= MOST_FREE; free += STEP) {
            long usable = leave(free);
            assertTrue(usable <= free, () -> "the test left " + usable);
            byte[] content = random(free, 2 * MOST_FREE);
            Path file = root.resolve("file " + free);
            int accepted = acceptedBy(file, content, free);
            String when = "with " + usable + " bytes free, of which " + accepted + " were accepted";
            assertTrue(accepted <= usable, when);
            assertTrue(accepted >= usable - usable / 8 - 8 * BLOCK, when);
            if (Files.exists(file)) assertArrayEquals(Arrays.copyOf(content, accepted), Files.readAllBytes(file), when);
            assertArrayEquals(old, Files.readAllBytes(root.resolve("old")), when);
            Files.delete(filler);
            Files.write(root.resolve("after"), old);
            assertArrayEquals(old, Files.readAllBytes(root.resolve("after")), when);
            Files.delete(root.resolve("after"));
            Files.deleteIfExists(file);
        }
    }

    /** @return how many bytes were accepted before a write failed; they can be synced */
    private static int acceptedBy(Path file, byte[] content, int free) throws IOException {
        int accepted = 0;
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            assertEquals(NO_SPACE, e.getReason());
            return 0;
        }
        try (channel) {
            FileSystemException told = null;
            int[] pieces = {Math.max(1, free / 3), 4099, 512, 1};
            for (int piece : pieces) {
                told = null;
                while (told == null && accepted < content.length) {
                    ByteBuffer source = ByteBuffer.wrap(content, accepted, Math.min(piece, content.length - accepted));
                    try {
                        accepted += channel.write(source);
                    } catch (FileSystemException e) {
                        told = e;
                    }
                }
            }
            assertNotNull(told);
            assertEquals(NO_SPACE, told.getReason());
            assertEquals(accepted, channel.size());
            channel.force(true);
        }
        return accepted;
    }

    /** There is room for it: in the file itself, and in the journal. */
    @Test
    void whatIsOverwrittenIsOldOrNewAndWhatWasSyncedIsNew() throws IOException {
        Path file = root.resolve("overwritten");
        byte[] before = old;
        for (int free = 0; free <= 2 * CHUNK; free += STEP) {
            leave(free);
            byte[] after = random(1000 + free, old.length);
            boolean synced = overwriteOrFail(file, after);
            byte[] found = Files.readAllBytes(file);
            if (synced) assertArrayEquals(after, found, "with " + free + " bytes free");
            else assertChunks(before, after, found);
            assertArrayEquals(old, Files.readAllBytes(root.resolve("old")));
            before = found;
        }
        Files.delete(filler);
        overwrite(file, old);
        vault.close();
        vault = JudgedVault.at(disk.root().resolve("vault")).latent();
        assertArrayEquals(old, Files.readAllBytes(vault.root().resolve("overwritten")));
    }

    private static boolean overwriteOrFail(Path file, byte[] content) {
        try {
            overwrite(file, content);
            return true;
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains(NO_SPACE), e::toString);
            return false;
        }
    }

    private static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer source = ByteBuffer.wrap(content);
            while (source.hasRemaining()) channel.write(source);
            channel.force(true);
        }
    }

    private static void assertChunks(byte[] before, byte[] after, byte[] found) {
        assertEquals(before.length, found.length);
        for (int from = 0; from < found.length; from += CHUNK) {
            int to = Math.min(from + CHUNK, found.length);
            assertTrue(
                    Arrays.equals(found, from, to, before, from, to) || Arrays.equals(found, from, to, after, from, to),
                    "the chunk at " + from + " is neither old nor new");
        }
    }

    @Test
    void aNewDirectoryIsThereOrItIsNot() throws IOException {
        for (int blocks = 0; blocks <= LongRun.size(12, 40); blocks++) {
            leave((long) blocks * BLOCK);
            Path directory = root.resolve("directory " + blocks);
            boolean made = true;
            try {
                Files.createDirectory(directory);
            } catch (FileSystemException e) {
                assertEquals(NO_SPACE, e.getReason());
                made = false;
            }
            assertEquals(made, Files.isDirectory(directory), "with " + blocks + " blocks free");
            Files.delete(filler);
            if (!made) Files.createDirectory(directory);
            Files.write(directory.resolve("file"), old);
            assertArrayEquals(old, Files.readAllBytes(directory.resolve("file")));
            Files.delete(directory.resolve("file"));
            Files.delete(directory);
            assertThrows(IOException.class, () -> Files.readAllBytes(directory.resolve("file")));
        }
    }
}
