package app.latent.vault.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault F19 on a real disk: no write reaches it for some seconds, for more than a minute in a long run. */
final class FrozenDiskIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final int FROZEN_SECONDS = LongRun.size(1, 65);
    private static final int SIZE = 1 << 20;

    @TempDir
    Path elsewhere = Path.of("");

    @BeforeAll
    static void needsDisks() {
        LoopDisk.assumeAvailable();
    }

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void readingGoesOnAndWritingWhenItCanAgain() throws Exception {
        try (LoopDisk disk = LoopDisk.ext4(256 << 20);
                UnlockedVault vault =
                        JudgedVault.create(disk.root().resolve("vault"), 220).latent(elsewhere);
                ExecutorService threads = Executors.newCachedThreadPool()) {
            Path root = vault.root();
            for (String name : List.of("read", "written")) Files.write(root.resolve(name), bytes(1));
            CountDownLatch begun = new CountDownLatch(1);
            disk.freeze();
            Future<?> writing;
            try {
                writing = threads.submit(() -> write(root.resolve("written"), begun));
                begun.await();
                assertTimeoutPreemptively(AT_ONCE, () -> {
                    assertArrayEquals(bytes(1), Files.readAllBytes(root.resolve("read")));
                    assertEquals(SIZE, Files.size(root.resolve("read")));
                    try (Stream<Path> entries = Files.list(root)) {
                        assertEquals(2, entries.count());
                    }
                });
                TimeUnit.SECONDS.sleep(FROZEN_SECONDS);
            } finally {
                disk.thaw();
            }
            try {
                writing.get(30, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                // It waited for somebody else who was stuck, and was told so; what it wrote is not lost with it.
                assertTrue(String.valueOf(e.getMessage()).contains("does not answer"), e::toString);
                write(root.resolve("written"), begun);
            }
            assertArrayEquals(bytes(2), Files.readAllBytes(root.resolve("written")));
            Files.write(root.resolve("after"), bytes(3));
        }
    }

    private static Path write(Path file, CountDownLatch begun) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            begun.countDown();
            ByteBuffer content = ByteBuffer.wrap(bytes(2));
            while (content.hasRemaining()) channel.write(content);
            channel.force(true);
        }
        return file;
    }
}
