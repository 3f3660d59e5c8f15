package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.PhotoSearch.DayCount;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of all photos from what is kept of the segments is what is counted photo by photo. */
class CountsTest {
    private static final int PHOTOS = 900;

    /** Finds all photos, one by one. */
    private static final String EACH = "-xyzzy";

    @TempDir
    private Path folder;

    private final PhotoId ids = Catalogues.ids();

    private static void put(Catalogue catalogue, int from, int to) throws IOException {
        Catalogues.put(catalogue, from, to);
        catalogue.refresh();
    }

    private static void assertCountsAgree(Catalogue catalogue, long photos) throws Exception {
        EnumSet<Facet> all = EnumSet.allOf(Facet.class);
        Map<Facet, List<FacetCount>> each = catalogue.seenBy(Scope.whole()).ask(EACH, a -> a.facets(all, 10_000));
        assertEquals(each, catalogue.seenBy(Scope.whole()).ask("", a -> a.facets(all, 10_000)));
        List<DayCount> days = catalogue.seenBy(Scope.whole()).ask("", Answers::days);
        assertEquals(photos, days.stream().mapToLong(DayCount::photos).sum());
        List<DayCount> eachDay = catalogue.seenBy(Scope.whole()).ask(EACH, Answers::days);
        assertEquals(eachDay, days);
        Map<LocalDate, List<String>> cities = catalogue.seenBy(Scope.whole()).ask(EACH, a -> a.places(3));
        assertEquals(cities, catalogue.seenBy(Scope.whole()).ask("", a -> a.places(3)));
        for (DayCount day : days.subList(0, 5)) {
            long found = catalogue
                    .seenBy(Scope.whole())
                    .ask("taken:" + day.day() + " ", a -> a.page(1, null))
                    .total();
            assertEquals(found, day.photos());
        }
        assertFalse(catalogue
                .seenBy(Scope.whole())
                .ask("", a -> a.clusters(Area.WORLD, 3))
                .isEmpty());
    }

    @Test
    void theyAgreeWhilePhotosComeAndGo() throws Exception {
        try (Catalogue catalogue = Catalogues.open(folder)) {
            assertEquals(List.of(), catalogue.seenBy(Scope.whole()).ask("", Answers::days));
            put(catalogue, 0, PHOTOS / 3);
            assertCountsAgree(catalogue, PHOTOS / 3);
            put(catalogue, PHOTOS / 3, PHOTOS);
            assertCountsAgree(catalogue, PHOTOS);
            for (int i = 0; i < PHOTOS; i += 7) {
                String path = GeneratedPhotos.photo(i).file().path();
                catalogue.delete(ids.of(path), path);
            }
            catalogue.refresh();
            assertCountsAgree(catalogue, PHOTOS - (PHOTOS + 6) / 7);
            put(catalogue, 0, 50);
            assertCountsAgree(catalogue, PHOTOS - (PHOTOS + 6) / 7 + 8);
        }
    }
}
