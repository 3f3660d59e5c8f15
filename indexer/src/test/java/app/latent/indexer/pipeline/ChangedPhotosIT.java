package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.companion.Companions;
import app.latent.indexer.corpus.ChangedPhotos;
import app.latent.indexer.worker.TestWorker;
import app.latent.indexer.worker.WorkerPool;
import app.latent.testkit.LongRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Photos with some bytes changed, through the whole index: none makes a worker crash, takes its memory (a worker without any
 * left ends) or hangs, and all are found by their names. That metadata alone takes less than 10 seconds, {@code
 * HostileFilesTest} tells.
 */
class ChangedPhotosIT {
    /** The JDK takes 5 seconds of a processor for large pictures, and ten times that beside other programs. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** The errors of a photo over which a worker has ended. */
    private static final Pattern ENDED = Pattern.compile("crash|took longer|needs more memory");

    private static final Duration LONG = Duration.ofMinutes(20);
    private static final int A_ROUND = 500;

    @TempDir
    private Path folder;

    @Test
    void changedPhotosHurtNothingAndAreFound() throws Exception {
        ChangedPhotos photos = new ChangedPhotos(14);
        int all = LongRun.size(100, 100_000);
        for (int i = 0; i < LongRun.first(); i++) {
            photos.changed(original(photos));
        }
        for (int from = LongRun.first(); from < all; from += A_ROUND) {
            round(photos, from, Math.min(all, from + A_ROUND));
        }
    }

    private void round(ChangedPhotos photos, int from, int to) throws Exception {
        Path round = Files.createDirectory(folder.resolve("round" + from));
        Path library = Files.createDirectory(round.resolve("library"));
        List<String> names = write(photos, library, from, to);
        WorkerPool pool = new WorkerPool(TestWorker.command(), 2, LIMIT);
        IndexConfig.Keys keys = new IndexConfig.Keys(new byte[32], new byte[32]);
        int failed = 0;
        try (PhotoIndex index = PhotoIndex.open(new IndexConfig(library, round.resolve("cache"), keys, pool, 2))) {
            assertTrue(index.awaitIdle(LONG));
            // What was late on a busy machine is not late twice.
            index.retryFailed();
            assertTrue(index.awaitIdle(LONG));
            for (String name : names) {
                Photo photo = index.photoAt(name).orElseThrow(() -> new AssertionError(name));
                String error = photo.error() == null ? "" : photo.error();
                assertFalse(ENDED.matcher(error).find(), () -> name + ": " + error);
                String found = "name:" + name.substring(0, name.indexOf(' '));
                assertEquals(
                        List.of(name),
                        index.search(found, 2, null).photos().stream()
                                .map(Photo::path)
                                .toList());
                failed += error.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("changed photos %d to %d: %d with an error%n", from, to, failed);
        delete(library);
    }

    private static List<String> write(ChangedPhotos photos, Path library, int from, int to) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Path original = original(photos);
            String name = "changed%06d %s".formatted(i, original.getFileName());
            Files.write(library.resolve(name), photos.changed(original));
            names.add(name);
        }
        return names;
    }

    private static Path original(ChangedPhotos photos) {
        Path original = photos.next();
        while (Companions.isCompanion(original.toString())) {
            original = photos.next();
        }
        return original;
    }

    /** All rounds together would be many gigabytes. */
    private static void delete(Path library) throws IOException {
        try (var files = Files.newDirectoryStream(library)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
