package app.latent.indexer.worker;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.watermark.Position;
import app.latent.indexer.watermark.Stamp;
import app.latent.testkit.LongRun;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import app.latent.testkit.photos.SamplePhoto;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a watermark adds to a thumbnail that is shown for the first time: there and back, and what a worker process does with it. */
class StampSpeedIT {
    private static final int PHOTOS = LongRun.size(2, 20);
    private static final int WARMING = LongRun.size(1, 200);
    private static final int ROUNDS = LongRun.size(2, 400);
    private static final Logger LOG = Logger.getLogger(StampSpeedIT.class.getName());

    @Test
    void eachThumbnailIsStampedAndTakesItsTime() throws Exception {
        List<byte[]> photos = SampleLibrary.plan(PHOTOS, 1, PhotoSize.SCREEN).stream()
                .map(SamplePhoto::bytes)
                .toList();
        try (WorkerPool pool = new WorkerPool(TestWorker.command(), 1, Duration.ofSeconds(20))) {
            for (ThumbnailSize size : ThumbnailSize.values()) {
                List<byte[]> thumbnails = new ArrayList<>();
                for (byte[] photo : photos) {
                    thumbnails.add(new ImageIoScaler()
                            .scale(photo, List.of(size.pixels()))
                            .jpegs()
                            .getFirst());
                }
                for (boolean repeat : new boolean[] {false, true}) {
                    measure(pool, size, thumbnails, new Stamp(Position.BOTTOM_RIGHT, repeat, 60, 30, 0, mark()));
                }
            }
        }
    }

    private static void measure(WorkerPool pool, ThumbnailSize size, List<byte[]> thumbnails, Stamp stamp)
            throws IOException {
        long[] times = new long[ROUNDS];
        for (int i = -WARMING; i < ROUNDS; i++) {
            byte[] thumbnail = thumbnails.get(Math.floorMod(i, thumbnails.size()));
            long start = System.nanoTime();
            byte[] stamped = pool.stamp(thumbnail, stamp).orElseThrow();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
            assertFalse(Arrays.equals(thumbnail, stamped));
        }
        Arrays.sort(times);
        LOG.info(() -> String.format(
                Locale.ROOT,
                "%d pixels%s: median %.1f ms, 99th %.1f ms",
                size.pixels(),
                stamp.repeat() ? ", repeated" : "",
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6));
    }

    /** As large as the page draws words. */
    private static byte[] mark() throws IOException {
        BufferedImage mark = new BufferedImage(700, 134, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = mark.createGraphics();
        graphics.setColor(Color.WHITE);
        for (int x = 10; x < mark.getWidth(); x += 70) {
            graphics.fillOval(x, 30, 50, 70);
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(mark, "png", png);
        return png.toByteArray();
    }
}
