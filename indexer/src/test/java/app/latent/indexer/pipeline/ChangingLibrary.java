package app.latent.indexer.pipeline;

import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A library whose photos come, change, move and go, and its index in the same process: says on standard output how many changes it has made,
 * and ends only by being killed.
 */
final class ChangingLibrary {
    private static final int MOST_PHOTOS = 60;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Path root;
    private final PhotoIndex index;
    private final Random random;

    private ChangingLibrary(Path root, PhotoIndex index, Random random) {
        this.root = root;
        this.index = index;
        this.random = random;
    }

    /** @param args the library, the cache, a seed */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        try (PhotoIndex index = open(root, Path.of(args[1]))) {
            ChangingLibrary library = new ChangingLibrary(root, index, new Random(Long.parseLong(args[2])));
            for (int changes = 1; ; changes++) {
                library.change();
                System.out.println(changes);
                if (library.random.nextInt(8) == 0) {
                    index.awaitIdle(LONG);
                }
            }
        }
    }

    static PhotoIndex open(Path root, Path cache) throws IOException {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        return PhotoIndex.open(new IndexConfig(
                root, cache, new IndexConfig.Keys(key, key), new LocalAnalyzer(new ImageIoScaler()), 2));
    }

    private void change() throws IOException {
        List<Path> photos = photos(root);
        Path some = photos.isEmpty() ? root : photos.get(random.nextInt(photos.size()));
        switch (photos.size() < MOST_PHOTOS ? random.nextInt(10) : 9) {
            case 0 -> move(some);
            case 1, 2 -> write(some);
            case 9 -> delete(some);
            default -> write(fresh());
        }
    }

    private Path fresh() throws IOException {
        Path folder = Files.createDirectories(root.resolve("folder " + random.nextInt(3)));
        return folder.resolve(random.nextLong() + ".jpg");
    }

    /** Whole or not at all, so that what a file should look like is known after the end as well. */
    private void write(Path photo) throws IOException {
        if (photo.equals(root)) {
            return;
        }
        int seed = random.nextInt();
        Path part = Files.write(root.resolve("part.tmp"), TestPhotos.jpeg(seed, "seed" + seed));
        Files.move(part, photo, StandardCopyOption.ATOMIC_MOVE);
        index.changed(photo);
    }

    private void move(Path photo) throws IOException {
        if (!photo.equals(root)) {
            Path to = Files.move(photo, fresh());
            index.moved(photo, to);
        }
    }

    private void delete(Path photo) throws IOException {
        if (!photo.equals(root)) {
            Files.delete(photo);
            index.deleted(photo);
        }
    }

    static List<Path> photos(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new ArrayList<>(
                    files.filter(f -> f.toString().endsWith(".jpg")).sorted().toList());
        }
    }
}
