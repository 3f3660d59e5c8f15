package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Facet;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.QueryException;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Albums as they are asked for and counted. */
class AlbumIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path root = Path.of("");
    private @Nullable PhotoIndex open;
    private @Nullable AlbumFolder albums;

    @BeforeEach
    void openALibraryOfFourPhotos() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        for (String name : List.of("a", "b", "c", "d")) {
            Files.write(root.resolve(name + ".jpg"), TestPhotos.jpeg(name.charAt(0), "of " + name));
        }
        byte[] key = new byte[32];
        open = PhotoIndex.open(new IndexConfig(
                root,
                folder.resolve("cache"),
                new IndexConfig.Keys(key, key),
                new LocalAnalyzer(new ImageIoScaler()),
                1));
        albums = AlbumFolder.albums(root);
        assertTrue(index().awaitIdle(LONG));
    }

    @AfterEach
    void close() throws IOException {
        index().close();
    }

    private PhotoIndex index() {
        return java.util.Objects.requireNonNull(open);
    }

    private AlbumFolder folder() {
        return java.util.Objects.requireNonNull(albums);
    }

    private String album(String name, @Nullable String parent, String... members) throws Exception {
        return put(new Album(AlbumFolder.newId(), name, parent, null, List.of(members), null, AlbumOrder.ALBUM));
    }

    private String smart(String name, String query) throws Exception {
        return put(new Album(AlbumFolder.newId(), name, null, query, List.of(), null, AlbumOrder.ALBUM));
    }

    /** As the vault's events tell of it. */
    private String put(Album album) throws Exception {
        folder().create(album);
        changed(album.id());
        return album.id();
    }

    private void changed(String id) {
        index().changed(root.resolve(".latent").resolve("albums").resolve(id + ".json"));
    }

    private List<String> found(String query) throws IOException, QueryException {
        return index().search(query, 10, null).photos().stream()
                .map(Photo::path)
                .sorted()
                .toList();
    }

    @Test
    void anAlbumIsFoundByTheWordsOfItsNameAndOfThoseItIsIn() throws Exception {
        String trips = album("Trips", null, "a.jpg");
        album("Norvège 2024", trips, "b.jpg", "c.jpg", "not yet there.jpg");
        album("★", null, "d.jpg");

        assertEquals(List.of("b.jpg", "c.jpg"), found("album:norvege"));
        assertEquals(List.of("b.jpg", "c.jpg"), found("album:trips/norvège"));
        assertEquals(List.of("b.jpg", "c.jpg"), found("album:\"Trips/Norvège 2024\""));
        assertEquals(List.of("a.jpg", "b.jpg", "c.jpg"), found("album:trip"));
        assertEquals(List.of("a.jpg", "b.jpg", "c.jpg"), found("album:t*ps"));
        assertEquals(List.of("d.jpg"), found("album:★"));
        assertEquals(List.of("c.jpg"), found("album:norvege \"of c\""));
        assertEquals(List.of("a.jpg", "d.jpg"), found("-album:norvege"));
        assertEquals(List.of("a.jpg", "b.jpg", "c.jpg", "d.jpg"), found("album:trips|★"));
    }

    @Test
    void aChangeOfAnAlbumCountsAtOnce() throws Exception {
        String id = album("x", null, "a.jpg");
        assertEquals(List.of("a.jpg"), found("album:x"));
        folder().update(id, a -> a.withMembers(List.of("b.jpg", "c.jpg")));
        changed(id);
        assertEquals(List.of("b.jpg", "c.jpg"), found("album:x"));

        Files.move(root.resolve(".latent"), root.resolve(".other"));
        index().moved(root.resolve(".latent"), root.resolve(".other"));
        assertThrows(QueryException.class, () -> found("album:x"));
        Files.move(root.resolve(".other"), root.resolve(".latent"));
        index().moved(root.resolve(".other"), root.resolve(".latent"));
        assertEquals(List.of("b.jpg", "c.jpg"), found("album:x"));

        folder().delete(id);
        index().deleted(root.resolve(".latent").resolve("albums").resolve(id + ".json"));
        assertThrows(QueryException.class, () -> found("album:x"));
    }

    @Test
    void aShelfTellsFromMemoryWhetherAnAlbumMentionsAPath() throws Exception {
        AlbumShelf shelf = new AlbumShelf(folder());
        album("x", null, "trip/a.jpg", "b.jpg");
        assertTrue(shelf.mentions("b.jpg"));
        assertTrue(shelf.mentions("trip"));
        assertFalse(shelf.mentions("tri"));
        assertFalse(shelf.mentions("trip/a.jpg.xmp"));
        album("y", null, "c.jpg");
        shelf.heard(".latent/uploads/1.part");
        shelf.heard(".latent/albums-of-old/y.json");
        assertFalse(shelf.mentions("c.jpg"), "it has not been told");
        shelf.heard(".latent/albums/y.json");
        assertTrue(shelf.mentions("c.jpg"));
        album("z", null, "d.jpg");
        shelf.heard(".latent/albums");
        assertTrue(shelf.mentions("d.jpg"));
        album("zz", null, "e.jpg");
        shelf.heard(".latent");
        assertTrue(shelf.mentions("e.jpg"));
    }

    @Test
    void aSmartAlbumHasWhatItsQueryFinds() throws Exception {
        album("listed", null, "a.jpg", "b.jpg");
        smart("clever", "album:listed -\"of a\"");
        smart("cleverer", "album:clever | \"of d\"");
        smart("broken", "nonsense:1");
        smart("of nobody", "album:gone");

        assertEquals(List.of("b.jpg"), found("album:clever"));
        assertEquals(List.of("b.jpg", "d.jpg"), found("album:cleverer"));
        assertEquals(List.of(), found("album:broken"));
        assertEquals(List.of(), found("album:nobody"));
    }

    @Test
    void smartAlbumsThatAskForEachOtherEnd() throws Exception {
        smart("one", "album:two | \"of a\"");
        smart("two", "album:one | \"of b\"");
        smart("itself", "album:itself");
        assertEquals(List.of("a.jpg", "b.jpg"), found("album:one"));
        assertEquals(List.of(), found("album:itself"));

        for (int i : IntStream.range(0, 30).toArray()) {
            smart("level" + i, "album:level" + (i + 1) + " | album:\"level" + (i + 1) + "\"");
        }
        album("level30", null, "a.jpg");
        QueryException refused = assertThrows(QueryException.class, () -> found("album:level0"));
        assertTrue(String.valueOf(refused.getMessage()).contains("too complex"), refused.getMessage());
        assertEquals(List.of("a.jpg"), found("album:level28"));
    }

    @Test
    void anAlbumThatThereIsNotIsToldWithWhatWasMeant() throws Exception {
        assertTrue(message("album:x").contains("There are no albums yet"));
        album("Norway", null, "a.jpg");
        assertTrue(message("album:norwey").contains("Did you mean “Norway”?"), message("album:norwey"));
    }

    private String message(String query) {
        return String.valueOf(
                assertThrows(QueryException.class, () -> found(query)).getMessage());
    }

    @Test
    void photosAreCountedByAlbum() throws Exception {
        String trips = album("Trips", null, "a.jpg");
        album("Norway", trips, "b.jpg", "c.jpg", "gone.jpg");
        album("empty", null);
        smart("clever", "album:norway | \"of a\"");

        assertEquals(
                List.of(new FacetCount("clever", 3), new FacetCount("Trips/Norway", 2), new FacetCount("Trips", 1)),
                index().facets("", Set.of(Facet.ALBUM), 10).get(Facet.ALBUM));
        assertEquals(
                List.of(new FacetCount("Trips/Norway", 1), new FacetCount("clever", 1)),
                index().facets("\"of b\"", Set.of(Facet.ALBUM), 10).get(Facet.ALBUM));
    }

    @Test
    void aCopyIsADuplicateForAsLongAsThereAreTwo() throws Exception {
        assertEquals(List.of(), found("is:duplicate"));
        Path copy = Files.copy(root.resolve("a.jpg"), root.resolve("copy of a.jpg"));
        index().changed(copy);
        assertTrue(index().awaitIdle(LONG));
        assertEquals(List.of("a.jpg", "copy of a.jpg"), found("is:duplicate"));
        assertEquals(List.of("b.jpg", "c.jpg", "d.jpg"), found("-is:duplicate"));

        Files.delete(root.resolve("a.jpg"));
        index().deleted(root.resolve("a.jpg"));
        assertTrue(index().awaitIdle(LONG));
        assertEquals(List.of(), found("is:duplicate"));
    }
}
