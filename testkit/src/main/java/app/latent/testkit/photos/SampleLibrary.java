package app.latent.testkit.photos;

import app.latent.testkit.photos.scene.Light;
import app.latent.testkit.photos.scene.Scene;
import app.latent.testkit.photos.scene.SceneKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A library of sample photos as somebody might have taken them on their travels. */
public final class SampleLibrary {

    private SampleLibrary() {}

    /**
     * Decides what photos there are; paints none yet.
     *
     * @param count how many, at least 0
     * @param seed which library; the same arguments always give the same photos
     * @param size how large a photo is (panoramas are as wide and less tall)
     * @return the photos in the order of their capture
     * @throws IllegalArgumentException when the count is negative
     */
    public static List<SamplePhoto> plan(int count, long seed, PhotoSize size) {
        if (count < 0) {
            throw new IllegalArgumentException("count: " + count);
        }
        return new TripPlanner(seed, size).plan(count);
    }

    /**
     * A single photo that says exactly this about itself.
     *
     * @param seed what it shows
     */
    public static SamplePhoto photo(PhotoTruth truth, long seed) {
        var random = new SplittableRandom(seed);
        SceneKind kind = pick(SceneKind.values(), random);
        Light light = pick(Light.values(), random);
        return new SamplePhoto(truth, new Scene(kind, light, random.nextLong()), Workshop.open());
    }

    private static <T> T pick(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    /** Writes photos below a folder, on all processors. */
    public static void writeAll(List<SamplePhoto> photos, Path folder) throws IOException, InterruptedException {
        writeAll(photos, folder, done -> {});
    }

    /**
     * Writes photos below a folder, on all processors.
     *
     * @param progress hears, on the calling thread, how many of the first photos are written
     * @throws IOException as soon as a photo cannot be written; the photos written until then stay
     * @throws InterruptedException when the calling thread is interrupted; no photo is being written any more by then
     */
    public static void writeAll(List<SamplePhoto> photos, Path folder, IntConsumer progress)
            throws IOException, InterruptedException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (workers) {
            List<Future<Path>> writes = photos.stream()
                    .map(photo -> workers.submit(() -> photo.writeTo(folder)))
                    .toList();
            try {
                for (int i : IntStream.range(0, writes.size()).toArray()) {
                    writes.get(i).get();
                    progress.accept(i + 1);
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io
                        ? io
                        : new IOException("a sample photo failed", e.getCause());
            } finally {
                // Does nothing when all are written; else the rest is not even begun.
                workers.shutdownNow();
            }
        }
    }
}
