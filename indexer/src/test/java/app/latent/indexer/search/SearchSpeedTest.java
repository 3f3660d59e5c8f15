package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import app.latent.indexer.album.AlbumShelf.Placed;
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
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Of one photo in ten. */
    private static final Album ALBUM = new Album(
            AlbumFolder.newId(),
            "Shared",
            null,
            null,
            IntStream.range(0, PHOTOS / 10)
                    .mapToObj(i -> GeneratedPhotos.photo(10 * i).file().path())
                    .toList(),
            null,
            AlbumOrder.ALBUM);

    private static final List<Placed> ALBUMS = AlbumShelf.placed(List.of(ALBUM));

    /** Half of the years, and the album. */
    private static final Scope.Part PART = new Scope.Part(
            IntStream.range(2004, 2014).mapToObj(Integer::toString).collect(Collectors.toSet()), Set.of(ALBUM.id()));

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, QueryException;
    }

    @Test
    void aLargeLibraryIsSearchedAndCountedInTheTimeOfAScreen() throws Exception {
        try (Catalogue catalogue = Catalogues.open(folder, CACHE_BYTES, SearchSpeedTest::albums)) {
            Catalogues.put(catalogue, 0, PHOTOS);
            catalogue.commit();
            catalogue.refresh();
            measure("", 1, () -> catalogue.seenBy(Scope.whole()));
            measure("a part: ", 5, () -> catalogue.seenBy(PART));
            String id = Catalogues.ids().of(ALBUM.members().getFirst());
            limit("a part: one photo", 1, () -> catalogue.seenBy(PART).photo(id));
        }
        openAndSearch();
        double bytes = (double) bytesOnDisk() / PHOTOS;
        LOG.info(() -> String.format(Locale.ROOT, "%.0f bytes a photo", bytes));
        assertTrue(bytes <= MOST_BYTES_A_PHOTO, bytes + " bytes a photo");
    }

    private static List<Placed> albums() {
        return ALBUMS;
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

    /** @param times of the owner's limits that it may take */
    private static void measure(String seen, int times, Supplier<SeenCatalogue> catalogue)
            throws IOException, QueryException {
        Set<Facet> all = EnumSet.allOf(Facet.class);
        for (String query : QUERIES) {
            String page = seen + "page of “" + query + "”";
            limit(page, times * MOST_OF_A_PAGE, () -> catalogue.get().ask(query, a -> a.page(100, null)));
        }
        Area city = new Area(60, 5, 61, 6);
        limit(seen + "days", times * 10, () -> catalogue.get().ask("", Answers::days));
        limit(seen + "days of a camera", times * 10, () -> catalogue.get().ask("camera:canon", Answers::days));
        limit(seen + "cities by day", times * 40, () -> catalogue.get().ask("", a -> a.places(3)));
        limit(seen + "cities of a month", times * 10, () -> catalogue.get().ask("taken:2015-05", a -> a.places(3)));
        limit(seen + "map of the world", times * 35, () -> catalogue.get().ask("", a -> a.clusters(Area.WORLD, 3)));
        limit(seen + "map of a city", times * 35, () -> catalogue.get().ask("", a -> a.clusters(city, 13)));
        limit(
                seen + "facets of a camera",
                times * 100,
                () -> catalogue.get().ask("camera:canon", a -> a.facets(all, 10)));
        for (Facet facet : EnumSet.complementOf(EnumSet.of(Facet.ALBUM))) {
            Set<Facet> one = EnumSet.of(facet);
            limit(
                    seen + "groups by " + facet,
                    times * 200,
                    () -> catalogue.get().ask("", a -> a.groups(one, 1000)));
        }
        limit(seen + "the whole", times * 50, () -> catalogue.get().ask("", Answers::whole));
        limit(seen + "all folders", times * 200, () -> catalogue.get().folder(""));
        limit(seen + "a folder", times * 200, () -> catalogue.get().folder("2010"));
        limit(
                seen + "photos of a folder",
                times * MOST_OF_A_PAGE,
                () -> catalogue.get().photosIn("2010/05 Bergen", PhotoOrder.NAME, 100, null));
        limit(seen + "facets", times * 100, () -> catalogue.get().ask("", a -> a.facets(all, 10)));
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
