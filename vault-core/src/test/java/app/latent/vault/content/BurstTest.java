package app.latent.vault.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final int CHUNKS = 3 * RunBuffers.RUN;

    private final RunBuffers buffers = new RunBuffers();
    private final List<Runnable> offered = new ArrayList<>();

    /** Takes what it is offered, and does it when the test says so. */
    private final Workers workers = new Workers() {
        @Override
        public boolean offer(Runnable task) {
            offered.add(task);
            return true;
        }

        @Override
        public void after(long millis, Runnable task) {}

        @Override
        public void close() {}
    };

    private Burst burst() {
        Burst burst = new Burst(buffers, workers);
        for (int number = 0; number < CHUNKS; number++) burst.add(number, 1, null);
        return burst;
    }

    /** A chunk's number stands for its ciphertext. */
    private static void number(byte[] cleartext, int length, long chunk, ByteBuffer target) {
        target.put((byte) chunk);
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[CHUNKS];
        for (int number = 0; number < CHUNKS; number++) numbers[number] = (byte) number;
        return numbers;
    }

    private static byte[] written(Burst burst) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        burst.write((_, _, run) -> {
            while (run.hasRemaining()) written.write(run.get());
        });
        return written.toByteArray();
    }

    @Test
    void itIsWrittenInOrderWhoeverEncrypts() throws IOException {
        try (Burst helped = burst();
                Burst alone = burst()) {
            helped.encrypt(BurstTest::number);
            alone.encrypt(BurstTest::number);
            offered.getFirst().run();
            assertArrayEquals(numbers(), written(helped));
            assertArrayEquals(numbers(), written(alone));
        }
    }

    @Test
    void aWorkerThatComesWhenAllIsOverFindsNothingToDo() throws IOException {
        try (Burst burst = burst()) {
            burst.encrypt(BurstTest::number);
            written(burst);
        }
        try (Burst burst = burst()) {
            burst.encrypt((_, _, _, _) -> {
                throw new AssertionError("nobody needs it any more");
            });
        }
        offered.forEach(Runnable::run);
        assertEquals(2, offered.size());
    }

    @Test
    void whatAWorkerFailsInIsToldToTheWriterAtThatRun() {
        try (Burst burst = burst()) {
            burst.encrypt((cleartext, length, chunk, target) -> {
                if (chunk == RunBuffers.RUN) throw new IOException("no");
                number(cleartext, length, chunk, target);
            });
            offered.getFirst().run();
            assertThrows(IOException.class, () -> written(burst));
            assertFalse(burst.isUntouched());
        }
    }

    @Test
    void nothingIsWrittenOfARunThatAWorkerHadNoMemoryFor() {
        try (Burst burst = burst()) {
            burst.encrypt((cleartext, length, chunk, target) -> {
                if (chunk == RunBuffers.RUN + 1) throw new InternalError("no memory");
                number(cleartext, length, chunk, target);
            });
            offered.getFirst().run();
            List<Long> begun = new ArrayList<>();
            assertThrows(IOException.class, () -> burst.write((first, _, _) -> begun.add(first)));
            assertEquals(List.of(0L), begun);
        }
    }
}
