package app.latent.testkit.photos;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Writes a library from the command line, for benchmarks. */
public final class LibraryTool {

    private LibraryTool() {}

    /**
     * Writes sample photos and says how fast that was.
     *
     * @param arguments count, WIDTHxHEIGHT, folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("arguments: COUNT WIDTHxHEIGHT FOLDER");
        }
        List<String> edges = List.of(arguments[1].split("x", -1));
        var size = new PhotoSize(Integer.parseInt(edges.getFirst()), Integer.parseInt(edges.getLast()));
        List<SamplePhoto> photos = SampleLibrary.plan(Integer.parseInt(arguments[0]), 1, size);
        long begin = System.nanoTime();
        SampleLibrary.writeAll(photos, Path.of(arguments[2]));
        double seconds =
                (System.nanoTime() - begin) / (double) Duration.ofSeconds(1).toNanos();
        System.out.printf(
                Locale.ROOT, "%d photos in %.1f s, %.1f a second%n", photos.size(), seconds, photos.size() / seconds);
    }
}
