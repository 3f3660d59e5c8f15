package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.Facet;
import app.latent.indexer.PhotoSearch.Group;
import app.latent.indexer.Scope;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {
    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogues.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    private static String id(String path) {
        return Catalogues.ids().of(path);
    }

    private void put(String path, String day, int bytes, boolean pictured, String... tags) throws IOException {
        Metadata metadata = Metadata.of(Map.of(Fact.KEYWORD_PATHS, new Claim<>(List.of(tags), Origin.XMP)));
        Analysis analysis =
                new Analysis("image/jpeg", 4, 3, metadata, pictured ? List.of(new byte[] {1}) : List.of(), null, null);
        long modified =
                LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        catalogue.put(id(path), new Known(new FileFacts(path, bytes, modified), analysis, List.of(), null));
        catalogue.refresh();
    }

    private List<Group> groups(String query, Facet facet) throws Exception {
        return catalogue
                .seenBy(Scope.whole())
                .ask(query, a -> a.groups(EnumSet.of(facet), 100))
                .getOrDefault(facet, List.of());
    }

    @Test
    void aPhotoCountsOnceForATagAboveTwoOfItsTags() throws Exception {
        put("a.jpg", "2024-05-01", 10, true, "places/Norway", "places/Oslo");
        put("b.jpg", "2024-05-02", 20, true, "places/Norway/Bergen");

        assertEquals(
                List.of(
                        new Group("places", 2, 30, id("b.jpg")),
                        new Group("places/Norway", 2, 30, id("b.jpg")),
                        new Group("places/Norway/Bergen", 1, 20, id("b.jpg")),
                        new Group("places/Oslo", 1, 10, id("a.jpg"))),
                groups("", Facet.TAG));
        assertEquals(1, groups("tag:/places/oslo", Facet.MONTH).getFirst().photos());
        assertEquals(2, groups("tag:/PLACES/norway", Facet.MONTH).getFirst().photos());
        assertEquals(List.of(), groups("tag:/norway", Facet.MONTH));
    }

    @Test
    void yearsAndMonthsComeNewestFirstWithTheRoomTheyTake() throws Exception {
        put("a.jpg", "2023-12-31", 1, true);
        put("b.jpg", "2024-05-01", 10, true);
        put("c.jpg", "2024-05-31", 100, true);
        put("d.jpg", "2024-11-01", 1000, true);

        assertEquals(
                List.of(new Group("2024", 3, 1110, id("d.jpg")), new Group("2023", 1, 1, id("a.jpg"))),
                groups("", Facet.YEAR));
        assertEquals(
                List.of(
                        new Group("2024-11", 1, 1000, id("d.jpg")),
                        new Group("2024-05", 2, 110, id("c.jpg")),
                        new Group("2023-12", 1, 1, id("a.jpg"))),
                groups("", Facet.MONTH));
        assertEquals(
                new Group("", 2, 110, id("c.jpg")),
                catalogue.seenBy(Scope.whole()).ask("taken:2024-05 ", Answers::whole));
    }

    @Test
    void theCoverIsTheNewestPhotoThatHasAThumbnail() throws Exception {
        put("a.jpg", "2024-05-01", 1, true);
        put("b.jpg", "2024-05-02", 1, false);
        put("c.jpg", "2023-05-02", 1, false);

        assertEquals(
                List.of(new Group("2024", 2, 2, id("a.jpg")), new Group("2023", 1, 1, null)), groups("", Facet.YEAR));
    }

    @Test
    void albumsHaveNoGroups() throws Exception {
        put("a.jpg", "2024-05-01", 1, true);

        assertEquals(List.of(), groups("", Facet.ALBUM));
    }
}
