package app.latent.vault.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.MemoryFolders;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that no cache holds: 64 MiB, 1 GiB in a long run, and one that is mostly hole. */
class LargeFileTest {

    private static final int MEBIBYTES = LongRun.size(64, 1024);
    private static final int MIB = 1024 * 1024;

    /** Of a file that is written at its beginning and its end alone; odd, so that the last chunk is not full. */
    private static final long SPARSE = 8L * MIB + 12_345;

    @TempDir(factory = MemoryFolders.class)
    Path folder = Path.of("");

    @Test
    void cryptofsReadsWhatLatentWrote() throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("v"), 220);
        try (UnlockedVault latent = vault.latent()) {
            write(latent.root());
            verify(latent.root());
        }
        try (FileSystem cryptofs = vault.cryptofs()) {
            verify(cryptofs.getPath("/"));
        }
        assertEquals(List.of(), vault.complaints());
    }

    @Test
    void latentReadsWhatCryptofsWrote() throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("v"), 220);
        try (FileSystem cryptofs = vault.cryptofs()) {
            write(cryptofs.getPath("/"));
        }
        try (UnlockedVault latent = vault.latent()) {
            verify(latent.root());
        }
    }

    private static void write(Path root) throws IOException {
        Random random = new Random(1);
        try (FileChannel channel = create(root.resolve("large"))) {
            for (int i = 0; i < MEBIBYTES; i++) {
                writeFully(channel, bytes(random), (long) i * MIB);
            }
        }
        try (FileChannel channel = create(root.resolve("sparse"))) {
            writeFully(channel, ByteBuffer.wrap(new byte[] {1}), 0);
            writeFully(channel, ByteBuffer.wrap(new byte[] {2}), SPARSE - 1);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes, long offset) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, offset + bytes.position());
        }
    }

    private static void verify(Path root) throws IOException {
        Random random = new Random(1);
        assertEquals((long) MEBIBYTES * MIB, Files.size(root.resolve("large")));
        try (FileChannel channel = FileChannel.open(root.resolve("large"), StandardOpenOption.READ)) {
            ByteBuffer read = ByteBuffer.allocate(MIB);
            for (int i = 0; i < MEBIBYTES; i++) {
                readFully(channel, read.clear());
                assertEquals(bytes(random), read.flip(), "mebibyte " + i);
            }
        }
        assertEquals(SPARSE, Files.size(root.resolve("sparse")));
        byte[] sparse = Files.readAllBytes(root.resolve("sparse"));
        assertEquals(SPARSE, sparse.length);
        assertEquals(1, sparse[0]);
        assertEquals(2, sparse[sparse.length - 1]);
        for (int i = 1; i < sparse.length - 1; i++) {
            if (sparse[i] != 0) throw new AssertionError("a hole holds something at " + i);
        }
    }

    private static void readFully(FileChannel channel, ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (channel.read(target) < 0) return;
        }
    }

    private static ByteBuffer bytes(Random random) {
        byte[] bytes = new byte[MIB];
        random.nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
