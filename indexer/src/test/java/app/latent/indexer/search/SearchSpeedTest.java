package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.testkit.LongRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What searches, timelines and maps of a large library cost, in milliseconds of the processor. The figures
 * of a long run are in bench/RESULTS.md; that none of them has become twice as large is asserted there alone.
 */
class SearchSpeedTest {
    private static final int PHOTOS = LongRun.size(3_000, 1_000_000);
    private static final int WARMING = LongRun.size(1, 100);
    private static final int ROUNDS = LongRun.size(1, 200);
    private static final int CACHE_BYTES = 48 << 20;
    private static final double MOST_OF_A_PAGE = 20;
    private static final double MOST_TO_OPEN = 2;
    private static final double MOST_BYTES_A_PHOTO = 1024;
    /** Of this thread alone: other programs on the machine do not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final Logger LOG = Logger.getLogger(SearchSpeedTest.class.getName());

    static final List<String> QUERIES = List.of(
            "",
            "beach ",
            "berg",
            "camera:canon",
            "camera:canon taken:2015 iso:>800",
            "in:norway is:favorite",
            "sunset | fox -in:berlin",
            "near:60.39,5.32,30km",
            "東京",
            "\"old city\"",
            "f:1.8 mm:24-50",
            "-has:gps type:raw");

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, QueryException;
    }

    @Test
    void aLargeLibraryIsSearchedAndCountedInTheTimeOfAScreen() throws Exception {
        try (Catalogue catalogue = Catalogues.open(folder, CACHE_BYTES)) {
            Catalogues.put(catalogue, 0, PHOTOS);
            catalogue.commit();
            catalogue.refresh();
            measure(catalogue);
        }
        openAndSearch();
        double bytes = (double) bytesOnDisk() / PHOTOS;
        LOG.info(() -> String.format(Locale.ROOT, "%.0f bytes a photo", bytes));
        assertTrue(bytes <= MOST_BYTES_A_PHOTO, bytes + " bytes a photo");
    }

    /** What is between a key and the first photos on the screen, in a process that has searched before. */
    private void openAndSearch() throws Exception {
        long start = System.nanoTime();
        try (Catalogue catalogue = Catalogues.open(folder, CACHE_BYTES)) {
            catalogue.seenBy(Scope.whole()).ask("", answers -> answers.page(100, null));
            double seconds = (System.nanoTime() - start) / 1e9;
            LOG.info(() -> String.format(Locale.ROOT, "opened, with a first page: %.2f s", seconds));
            assertTrue(!LongRun.isOn() || seconds <= MOST_TO_OPEN, seconds + " s to open");
        }
    }

    private static void measure(Catalogue catalogue) throws IOException, QueryException {
        for (String query : QUERIES) {
            limit(
                    "page of “" + query + "”",
                    MOST_OF_A_PAGE,
                    () -> catalogue.seenBy(Scope.whole()).ask(query, a -> a.page(100, null)));
        }
        limit("days", 10, () -> catalogue.seenBy(Scope.whole()).ask("", Answers::days));
        limit("days of a camera", 10, () -> catalogue.seenBy(Scope.whole()).ask("camera:canon", Answers::days));
        limit("map of the world", 35, () -> catalogue.seenBy(Scope.whole()).ask("", a -> a.clusters(Area.WORLD, 3)));
        limit(
                "map of a city",
                35,
                () -> catalogue.seenBy(Scope.whole()).ask("", a -> a.clusters(new Area(60, 5, 61, 6), 13)));
        limit(
                "facets of a camera",
                100,
                () -> catalogue
                        .seenBy(Scope.whole())
                        .ask("camera:canon", a -> a.facets(EnumSet.allOf(Facet.class), 10)));
        limit(
                "facets",
                100,
                () -> catalogue.seenBy(Scope.whole()).ask("", a -> a.facets(EnumSet.allOf(Facet.class), 10)));
    }

    /** @param most milliseconds that the half of all may take */
    private static void limit(String what, double most, Work work) throws IOException, QueryException {
        for (int i = 0; i < WARMING; i++) {
            work.run();
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            work.run();
            times[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        double median = times[ROUNDS / 2];
        double high = times[ROUNDS * 99 / 100];
        LOG.info(() -> String.format(Locale.ROOT, "%s: median %.2f ms, 99th percentile %.2f ms", what, median, high));
        assertTrue(!LongRun.isOn() || median <= most, what + " takes " + median + " ms");
    }

    private long bytesOnDisk() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }
}
