package app.latent.testkit.fs;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file behaves like an array in memory, whatever the order of reads, writes, truncations and reopenings. */
public interface RandomAccessContract extends ContractFixture {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    default void aFileBehavesLikeAnArray(long seed) throws IOException {
        Path file = at("file");
        var run = new Run(file, new SplittableRandom(seed));
        run.steps(150);
        assertArrayEquals(run.model, Files.readAllBytes(file), "at the end of seed " + seed);
    }

    /** One sequence of operations on a file and on the array that it must equal. */
    final class Run {

        private static final int LARGEST = 6 * Sizes.CHUNK;

        private final Path file;
        private final SplittableRandom random;
        private byte[] model = new byte[0];

        private Run(Path file, SplittableRandom random) {
            this.file = file;
            this.random = random;
        }

        private void steps(int count) throws IOException {
            int step = 0;
            while (step < count) {
                try (FileChannel channel = FileChannel.open(file, READ, WRITE, CREATE)) {
                    // Until it is time to close and open again.
                    do {
                        step(channel, step);
                        step++;
                    } while (step < count && random.nextInt(20) > 0);
                }
            }
        }

        private void step(FileChannel channel, int step) throws IOException {
            switch (random.nextInt(10)) {
                case 0 -> truncate(channel);
                case 1 -> channel.force(random.nextBoolean());
                case 2, 3, 4 -> read(channel, step);
                default -> write(channel);
            }
            assertEquals(model.length, channel.size(), "size after step " + step);
        }

        private void truncate(FileChannel channel) throws IOException {
            int size = place();
            channel.truncate(size);
            model = Arrays.copyOf(model, Math.min(size, model.length));
        }

        private void read(FileChannel channel, int step) throws IOException {
            int at = place();
            int expected = Math.clamp(model.length - at, 0, length());
            ByteBuffer buffer = ByteBuffer.allocate(expected);
            while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
                // A read may stop early.
            }
            assertArrayEquals(
                    Arrays.copyOfRange(model, Math.min(at, model.length), Math.min(at, model.length) + expected),
                    buffer.array(),
                    "read of " + expected + " at " + at + " in step " + step);
        }

        private void write(FileChannel channel) throws IOException {
            byte[] bytes = new byte[length()];
            random.nextBytes(bytes);
            int at = place();
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, at + buffer.position());
            }
            if (bytes.length > 0) {
                model = Arrays.copyOf(model, Math.max(model.length, at + bytes.length));
                System.arraycopy(bytes, 0, model, at, bytes.length);
            }
        }

        /** Somewhere in the file or a little behind it, often right at the edge of a chunk or at the end. */
        private int place() {
            return switch (random.nextInt(4)) {
                case 0 -> Math.max(0, random.nextInt(LARGEST / Sizes.CHUNK) * Sizes.CHUNK + random.nextInt(-1, 2));
                case 1 -> model.length;
                default -> random.nextInt(LARGEST);
            };
        }

        private int length() {
            return switch (random.nextInt(4)) {
                case 0 -> Sizes.CHUNK + random.nextInt(-1, 2);
                case 1 -> random.nextInt(2 * Sizes.CHUNK);
                default -> random.nextInt(5000);
            };
        }
    }
}
