package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.testkit.LongRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose process is killed while it writes opens again, and knows the library as it is. */
class KilledIndexIT {
    private static final int ROUNDS = LongRun.size(3, 100);
    private static final int MOST_CHANGES = 150;
    private static final int LONGEST_PAUSE_MICROS = 200_000;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final List<Integer> SIZES = List.of(ThumbnailSize.SCREEN.pixels(), ThumbnailSize.GRID.pixels());

    private static final Logger LOG = Logger.getLogger(KilledIndexIT.class.getName());

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProcessLeavesOpensAndIsBroughtUpToDate() throws Exception {
        Path root = Files.createDirectory(folder.resolve("library"));
        Path cache = folder.resolve("cache");
        Random random = new Random(1);
        int kept = 0;
        long slowest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            runUntilKilled(root, cache, random);
            long begin = System.nanoTime();
            try (PhotoIndex index = ChangingLibrary.open(root, cache)) {
                kept += index.status().photos() > 0 ? 1 : 0;
                slowest = Math.max(slowest, System.nanoTime() - begin);
                assertTrue(index.awaitIdle(LONG));
                check(root, index, "round " + round);
            }
        }
        String told = "killed " + ROUNDS + " times: kept " + kept + ", opened in "
                + TimeUnit.NANOSECONDS.toMillis(slowest) + " ms at the longest";
        LOG.info(told);
        assertTrue(kept * 2 > ROUNDS, told);
    }

    private void runUntilKilled(Path root, Path cache, Random random) throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        ChangingLibrary.class.getName(),
                        root.toString(),
                        cache.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(complaints.toFile())
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
                assertTrue(said.readLine() != null, () -> "it ended: " + text(complaints));
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_PAUSE_MICROS)));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void check(Path root, PhotoIndex index, String round) throws Exception {
        Set<String> there = ChangingLibrary.photos(root).stream()
                .map(p -> root.relativize(p).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Photo> known = index.search("", 10_000, null).photos();
        assertEquals(there, known.stream().map(Photo::path).collect(Collectors.toCollection(TreeSet::new)), round);
        assertEquals(there.size(), known.size(), round);
        for (Photo photo : known) {
            byte[] file = Files.readAllBytes(root.resolve(photo.path()));
            assertTrue(
                    new String(file, StandardCharsets.ISO_8859_1).contains(String.valueOf(photo.caption())),
                    () -> round + ": " + photo.path() + " is described as what it was");
            List<byte[]> thumbnails = new ImageIoScaler().scale(file, SIZES).jpegs();
            assertArrayEquals(
                    thumbnails.getLast(),
                    index.thumbnail(photo.id(), ThumbnailSize.GRID).orElseThrow(),
                    () -> round + ": thumbnail of " + photo.path());
            assertArrayEquals(
                    thumbnails.getFirst(),
                    index.thumbnail(photo.id(), ThumbnailSize.SCREEN).orElseThrow(),
                    () -> round + ": view of " + photo.path());
        }
    }
}
