package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault on a disk of 24 MiB. */
class DiskFullIT {

    private static final int MIB = 1 << 20;
    private static final int DISK = 24 * MIB;

    @TempDir
    Path temp = Path.of("");

    private Path disk = Path.of("");
    private final Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray());

    @BeforeEach
    void mountDisk() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString()) == 0,
                "a small disk can be mounted by root on Linux only");
    }

    @AfterEach
    void unmountDisk() throws Exception {
        passphrase.close();
        run("umount", disk.toString());
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
            return process.exitValue();
        } catch (IOException _) {
            return -1;
        }
    }

    private UnlockedVault unlock() throws IOException {
        return Vault.create(disk.resolve("vault"), passphrase)
                .unlock(passphrase, UnlockOptions.withJournals(temp.resolve("journals")));
    }

    @Test
    void theWriterIsToldAtTheWriteAndWhatWasAcceptedIsThere() throws Exception {
        try (UnlockedVault vault = unlock()) {
            Path old = Files.write(vault.root().resolve("old"), new byte[MIB]);
            Path file = vault.root().resolve("large");
            ByteBuffer block = ByteBuffer.allocate(128 * 1024);
            long accepted = 0;
            IOException told = null;
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                while (told == null && accepted < 2L * DISK) {
                    try {
                        accepted += channel.write(block.clear());
                    } catch (IOException e) {
                        told = e;
                    }
                }
            }
            assertTrue(told != null && String.valueOf(told.getMessage()).contains("No space left on device"));
            assertTrue(accepted > DISK / 2 && accepted < DISK, "accepted " + accepted);
            assertEquals(accepted, Files.size(file));
            assertArrayEquals(new byte[(int) accepted], Files.readAllBytes(file));
            assertArrayEquals(new byte[MIB], Files.readAllBytes(old));
            Files.delete(file);
            Files.write(vault.root().resolve("after"), new byte[8 * MIB]);
            assertArrayEquals(new byte[8 * MIB], Files.readAllBytes(vault.root().resolve("after")));
        }
    }

    @Test
    void aHoleLargerThanTheDiskIsRefusedAtOnceAndTakesNoRoom() throws Exception {
        try (UnlockedVault vault = unlock()) {
            Path file = Files.write(vault.root().resolve("small"), new byte[10]);
            long before = Files.getFileStore(disk).getUsableSpace();
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    assertThrows(
                            IOException.class,
                            () -> channel.write(ByteBuffer.wrap(new byte[1]), 1_000_000_000_000_000L));
                }
            });
            assertEquals(10, Files.size(file));
            assertEquals(before, Files.getFileStore(disk).getUsableSpace());
        }
    }

    /** Nobody has to wait for close to hear of it. */
    @Test
    void aDiskThatSomebodyElseFillsIsToldOfAtTheWrite() throws Exception {
        try (UnlockedVault vault = unlock()) {
            Path file = vault.root().resolve("file");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[32 * 1024]));
                fill(disk.resolve("somebody else's"));
                ByteBuffer more = ByteBuffer.allocate(4 * MIB);
                IOException told = assertThrows(IOException.class, () -> {
                    while (more.hasRemaining()) channel.write(more);
                });
                assertTrue(String.valueOf(told.getMessage()).contains("No space left on device"), told::toString);
                assertTrue(channel.size() < MIB, "accepted " + channel.size());
            }
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            IOException full = assertThrows(IOException.class, () -> {
                while (channel.size() < 2L * DISK) {
                    channel.write(ByteBuffer.wrap(block));
                }
            });
            assertTrue(String.valueOf(full.getMessage()).contains("No space left"));
        }
    }
}
