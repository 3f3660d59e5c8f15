package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Facet;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.PhotoSearch.Group;
import app.latent.indexer.PhotoSearch.Page;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.SeenFolder;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import app.latent.indexer.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
    /** The later ones are newer. */
    private static final List<String> PATHS = List.of(
            "top.jpg",
            "Family/a.jpg",
            "Family/Private/b.jpg",
            "Family/Private/Holiday 10/IMG_10.jpg",
            "Family/Private/Holiday 10/IMG_9.jpg",
            "Family/Private/Holiday 10/day/c.jpg",
            "Family/Private/Holiday 9/d.jpg",
            "family/e.jpg",
            "Familyx/f.jpg");

    private static final Album SHARED = new Album(
            AlbumFolder.newId(), "Shared", null, null, List.of("Family/Private/b.jpg"), null, AlbumOrder.ALBUM);

    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void fill() throws IOException {
        catalogue = Catalogues.open(folder, 1 << 20, () -> AlbumShelf.placed(List.of(SHARED)));
        for (int i = 0; i < PATHS.size(); i++) {
            String path = PATHS.get(i);
            Analysis usual = Analysis.failed("image/jpeg", "it is not read");
            Analysis analysis = new Analysis(
                    usual.type(), 4, 3, usual.metadata(), List.of(new byte[] {1}), usual.look(), usual.error());
            catalogue.put(id(path), new Known(new FileFacts(path, 100, 1000L * i), analysis, List.of(), null));
        }
        catalogue.refresh();
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    private static String id(String path) {
        return Catalogues.ids().of(path);
    }

    private Optional<SeenFolder> folder(Scope scope, String path) throws IOException {
        return catalogue.seenBy(scope).folder(path);
    }

    private static Scope part(String... folders) {
        return new Scope.Part(Set.of(folders), Set.of(SHARED.id()));
    }

    private static List<String> names(SeenFolder folder) {
        return folder.folders().stream().map(Group::value).toList();
    }

    @Test
    void aFolderIsCountedWithAllBelowItAndItsNewestPhotoIsItsCover() throws Exception {
        SeenFolder top = folder(Scope.whole(), "").orElseThrow();

        assertEquals(new Group("", 9, 900, id("Familyx/f.jpg")), top.whole());
        assertEquals(
                List.of(
                        new Group("Family", 6, 600, id("Family/Private/Holiday 9/d.jpg")),
                        new Group("family", 1, 100, id("family/e.jpg")),
                        new Group("Familyx", 1, 100, id("Familyx/f.jpg"))),
                top.folders());
        SeenFolder inner = folder(Scope.whole(), "Family/Private").orElseThrow();
        assertEquals(List.of("Family"), inner.above());
        assertEquals(List.of("Family/Private/Holiday 9", "Family/Private/Holiday 10"), names(inner));
        assertEquals(Optional.empty(), folder(Scope.whole(), "FAMILY"));
        assertEquals(Optional.empty(), folder(Scope.whole(), "Family/"));
    }

    @Test
    void aFolderGoesWithItsLastPhoto() throws Exception {
        catalogue.delete(id("family/e.jpg"), "family/e.jpg");
        catalogue.refresh();

        assertEquals(Optional.empty(), folder(Scope.whole(), "family"));
        assertEquals(
                List.of("Family", "Familyx"), names(folder(Scope.whole(), "").orElseThrow()));
    }

    @Test
    void whoeverSeesAPartHearsOfNoFolderAboveOrBesideIt() throws Exception {
        Scope part = part("Family/Private/Holiday 10");
        SeenFolder top = folder(part, "").orElseThrow();

        assertEquals(new Group("", 3, 300, id("Family/Private/Holiday 10/day/c.jpg")), top.whole());
        assertEquals(List.of("Family/Private/Holiday 10"), names(top));
        for (String hidden : List.of("Family", "Family/Private", "Family/Private/Holiday 9", "family", "none")) {
            assertEquals(Optional.empty(), folder(part, hidden));
            assertEquals(new Page(List.of(), 0, null), photosIn(part, hidden, PhotoOrder.NAME, 9, null));
        }
        SeenFolder day = folder(part, "Family/Private/Holiday 10/day").orElseThrow();
        assertEquals(List.of("Family/Private/Holiday 10"), day.above());
        List<FacetCount> counts = catalogue
                .seenBy(part)
                .ask("", a -> a.facets(EnumSet.of(Facet.FOLDER), 100))
                .getOrDefault(Facet.FOLDER, List.of());
        assertEquals(
                List.of(
                        new FacetCount("Family/Private/Holiday 10", 3),
                        new FacetCount("Family/Private/Holiday 10/day", 1)),
                counts);
    }

    @Test
    void whoeverSeesAnAlbumAloneHasNoFolder() throws Exception {
        SeenFolder top = folder(part(), "").orElseThrow();

        assertEquals(new SeenFolder("", List.of(), new Group("", 0, 0, null), List.of()), top);
        assertEquals(List.of("b.jpg"), paths(catalogue.seenBy(part()).ask("", a -> a.page(9, null))));
        assertEquals(List.of(), paths(catalogue.seenBy(part()).ask("folder:family", a -> a.page(9, null))));
    }

    private Page photosIn(Scope scope, String path, PhotoOrder order, int limit, @Nullable String after)
            throws Exception {
        return catalogue.seenBy(scope).photosIn(path, order, limit, after);
    }

    private static List<String> paths(Page page) {
        return page.photos().stream().map(Photo::path).toList();
    }

    @Test
    void thePhotosOfAFolderAreThoseInItselfInTheOrderThatIsAskedFor() throws Exception {
        String holiday = "Family/Private/Holiday 10";
        String nine = holiday + "/IMG_9.jpg";
        String ten = holiday + "/IMG_10.jpg";

        assertEquals(List.of(nine, ten), paths(photosIn(Scope.whole(), holiday, PhotoOrder.NAME, 9, null)));
        assertEquals(List.of(nine, ten), paths(photosIn(Scope.whole(), holiday, PhotoOrder.NEWEST, 9, null)));
        assertEquals(List.of(ten, nine), paths(photosIn(Scope.whole(), holiday, PhotoOrder.OLDEST, 9, null)));
        assertEquals(List.of("top.jpg"), paths(photosIn(Scope.whole(), "", PhotoOrder.NAME, 9, null)));
        Page first = photosIn(Scope.whole(), holiday, PhotoOrder.NAME, 1, null);
        assertEquals(2, first.total());
        assertEquals(List.of(ten), paths(photosIn(Scope.whole(), holiday, PhotoOrder.NAME, 1, first.next())));
        assertThrows(QueryException.class, () -> photosIn(Scope.whole(), holiday, PhotoOrder.NAME, 1, "nowhere"));
    }

    @Test
    void aFolderIsFoundWithAllBelowItByItsWholeName() throws Exception {
        assertEquals(7, found("folder:family"));
        assertEquals(3, found("folder:\"/FAMILY/private/holiday 10/\""));
        assertEquals(0, found("folder:private"));
        assertEquals(2, found("-folder:family"));
        assertThrows(QueryException.class, () -> found("folder:/"));
    }

    private long found(String query) throws Exception {
        return catalogue.seenBy(Scope.whole()).ask(query, a -> a.page(9, null)).total();
    }
}
