package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexer reads files while programs go on writing them. */
class ReaderBesideWriterTest {
    private static final int ROUNDS = 2_000;
    private static final int STEP = 100;

    @TempDir
    Path folder;

    @Test
    void aReaderThatComesAndGoesHidesNothingOfWhatIsWritten() throws Exception {
        try (Passphrase passphrase = Passphrase.of("correct horse battery staple".toCharArray());
                UnlockedVault vault = Vault.create(folder.resolve("vault"), passphrase)
                        .unlock(
                                passphrase,
                                UnlockOptions.withJournals(folder.resolve("journals"))
                                        .withWatch(false));
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Path file = Files.createFile(vault.root().resolve("growing"));
            var ended = new AtomicBoolean();
            Future<?> first = readers.submit(() -> readUntil(ended, file));
            Future<?> second = readers.submit(() -> readUntil(ended, file));
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    append(file, round);
                }
            } finally {
                ended.set(true);
            }
            first.get();
            second.get();
            assertEquals((long) ROUNDS * STEP, Files.size(file));
            byte[] content = Files.readAllBytes(file);
            for (int i = 0; i < content.length; i++) {
                assertEquals((byte) (i / STEP), content[i], "byte " + i);
            }
        }
    }

    private static void append(Path file, int round) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] step = new byte[STEP];
            java.util.Arrays.fill(step, (byte) round);
            channel.write(ByteBuffer.wrap(step), channel.size());
            assertEquals((round + 1L) * STEP, channel.size(), "by the channel");
            assertEquals((round + 1L) * STEP, Files.size(file), "by the name");
        }
    }

    private static Void readUntil(AtomicBoolean ended, Path file) throws Exception {
        while (!ended.get()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                channel.read(ByteBuffer.allocate(STEP), 0);
            }
        }
        return null;
    }
}
