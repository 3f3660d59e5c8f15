package app.latent.indexer.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.container.Made;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.watermark.Position;
import app.latent.indexer.watermark.Stamp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkerPoolIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Bytes in memory. */
    private static class Memory implements PhotoSource {
        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return "photo.jpg";
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            if (position >= bytes.length) {
                return -1;
            }
            int count = Math.min(length, bytes.length - (int) position);
            System.arraycopy(bytes, (int) position, target, offset, count);
            return count;
        }
    }

    /** Waits in the middle of being read. */
    private static final class Slow extends Memory {
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        Slow(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw (IOException) new InterruptedIOException().initCause(e);
            }
            return super.read(position, target, offset, length);
        }
    }

    @Test
    void aChildAnalysesOneFileAfterTheOther() throws IOException {
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE)) {
            Analysis analysis = pool.analyze(new Memory(jpeg()));
            assertEquals(600, analysis.width());
            assertEquals(2, analysis.thumbnails().size());
            Analysis glance = pool.glance(new Memory(jpeg()), Orientation.ITS_OWN);
            assertEquals(600, glance.width());
            assertTrue(glance.thumbnails().isEmpty());
            List<Long> children = pool.pids();
            assertEquals("empty file", pool.analyze(new Memory(new byte[0])).error());
            assertEquals(children, pool.pids());
        }
    }

    @Test
    void aChildStampsAndLivesThroughAMarkThatIsDamaged() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] damaged = Arrays.copyOf(png.toByteArray(), 60);
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE)) {
            byte[] stamped = pool.stamp(jpeg(), stamp(png.toByteArray())).orElseThrow();
            assertFalse(Arrays.equals(jpeg(), stamped));
            assertEquals(600, ImageIO.read(new ByteArrayInputStream(stamped)).getWidth());
            List<Long> children = pool.pids();
            assertTrue(pool.stamp(jpeg(), stamp(damaged)).isEmpty());
            assertTrue(pool.stamp(new byte[20], stamp(png.toByteArray())).isEmpty());
            assertEquals(children, pool.pids());
        }
    }

    private static Stamp stamp(byte[] png) {
        return new Stamp(Position.CENTRE, false, 100, 25, 0, png);
    }

    @Test
    void aChildPrintsAndStripsWhatItsParentReads() throws IOException {
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE)) {
            byte[] print = pool.print(new Memory(jpeg()), 6).orElseThrow();
            assertEquals(400, ImageIO.read(new ByteArrayInputStream(print)).getWidth());
            ByteArrayOutputStream stripped = new ByteArrayOutputStream();
            pool.strip(new Memory(jpeg()), Orientation.ITS_OWN).orElseThrow().write(new Memory(jpeg()), stripped);
            assertArrayEquals(jpeg(), stripped.toByteArray());
            assertTrue(pool.print(new Memory(new byte[20]), 1).isEmpty());
            assertTrue(pool.strip(new Memory(new byte[20]), 1).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(EvilWorker.Deed.class)
    void aCopyThatAHostileChildMakesIsNone(EvilWorker.Deed deed) throws IOException {
        try (WorkerPool pool = new WorkerPool(EvilWorker.command(deed), 1, Duration.ofSeconds(3))) {
            assertTrue(pool.print(new Memory(jpeg()), 1).isEmpty());
            assertTrue(pool.strip(new Memory(jpeg()), 1).isEmpty());
            assertEquals(List.of(), pool.pids());
        }
    }

    @ParameterizedTest
    @EnumSource(EvilWorker.Deed.class)
    void aFileThatItsReaderFailsAtIsNotTakenForOneThatTellsNothing(EvilWorker.Deed deed) throws IOException {
        try (WorkerPool pool = new WorkerPool(EvilWorker.command(deed), 1, Duration.ofSeconds(3))) {
            assertTrue(pool.telltales(new Memory(jpeg())).isEmpty());
        }
    }

    @Test
    void whatAFileTellsIsReadByAChild() throws IOException {
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE)) {
            assertTrue(pool.telltales(new Memory(jpeg())).orElseThrow().isEmpty());
            assertTrue(pool.telltales(new Memory(new byte[20])).isEmpty());
        }
    }

    @Test
    void aKilledChildCostsOneFileOnly() throws Exception {
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Slow slow = new Slow(jpeg());
            CompletableFuture<Analysis> first = CompletableFuture.supplyAsync(() -> analyze(pool, slow), threads);
            slow.reading.await();
            long child = pool.pids().getFirst();
            ProcessHandle process = ProcessHandle.of(child).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
            slow.goOn.countDown();
            assertEquals("the file made its reader crash", first.get().error());
            assertEquals("image/jpeg", first.get().type());
            assertEquals(600, first.get().width());

            assertEquals(600, pool.analyze(new Memory(jpeg())).width());
            assertNotEquals(child, pool.pids().getFirst());
        }
    }

    /** 12,000 x 12,000: TwelveMonkeys decodes a lossless WebP whole, into 432 MB. */
    @Test
    void aPictureThatTakesTheMemoryOfItsChildCostsItsThumbnailOnly() throws IOException {
        byte[] sides = Made.u8(0xDF, 0x2E, 0, 0xDF, 0x2E, 0);
        byte[] emptyCodes = Made.u8(0x88, 0x88, 0x08, 0);
        byte[] webp = Made.chunk(
                "RIFF",
                Made.ascii("WEBP"),
                Made.chunk("VP8X", Made.u8(8, 0, 0, 0), sides),
                Made.chunk("VP8L", Made.u8(0x2F), Made.little(11_999 | 11_999 << 14), emptyCodes),
                Made.chunk("EXIF", Made.exif()));
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE)) {
            Analysis analysis = pool.analyze(new Memory(webp));
            assertEquals("needs more memory than a picture may take", analysis.error());
            assertEquals(12_000, analysis.width());
            assertEquals("Maker", analysis.metadata().get(Fact.MAKE).orElseThrow());
            assertEquals(600, pool.analyze(new Memory(jpeg())).width());
        }
    }

    private static Analysis analyze(WorkerPool pool, PhotoSource source) {
        try {
            return pool.analyze(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(EvilWorker.Deed.class)
    void nothingThatAChildDoesHurts(EvilWorker.Deed deed) throws IOException {
        try (WorkerPool pool = new WorkerPool(EvilWorker.command(deed), 1, Duration.ofSeconds(3))) {
            Analysis analysis = assertTimeout(PATIENCE, () -> pool.analyze(new Memory(jpeg())));
            String late = "took longer than 3 s";
            assertEquals(deed == EvilWorker.Deed.SILENT ? late : "the file made its reader crash", analysis.error());
            assertEquals(List.of(), pool.pids());
        }
    }

    @Test
    void aFailingSourceIsNotTheChildsFault() throws IOException {
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE)) {
            PhotoSource broken = new Memory(jpeg()) {
                @Override
                public int read(long position, byte[] target, int offset, int length) throws IOException {
                    throw new IOException("damaged ciphertext");
                }
            };
            assertThrows(IOException.class, () -> pool.analyze(broken));
            List<Long> children = pool.pids();
            assertEquals(600, pool.analyze(new Memory(jpeg())).width());
            assertEquals(children, pool.pids());
        }
    }

    @Test
    void closingEndsTheChildren() throws Exception {
        WorkerPool pool = new WorkerPool(TestWorker.command(), 1, PATIENCE);
        pool.analyze(new Memory(jpeg()));
        ProcessHandle child = ProcessHandle.of(pool.pids().getFirst()).orElseThrow();
        pool.close();
        child.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(child.isAlive());
        assertThrows(InterruptedIOException.class, () -> pool.analyze(new Memory(jpeg())));
    }

    @Test
    void aChildEndsWithItsParent() throws IOException, InterruptedException, ExecutionException {
        Process child = new ProcessBuilder(TestWorker.command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        child.getOutputStream().close();
        assertEquals(0, child.onExit().get().exitValue());
    }

    @Test
    void aCommandThatDoesNotStartIsAnErrorOfTheMachineNotOfTheFile() throws IOException {
        try (WorkerPool pool = new WorkerPool(List.of("/nonexistent/java"), 1, PATIENCE)) {
            assertThrows(IOException.class, () -> pool.analyze(new Memory(jpeg())));
        }
    }
}
