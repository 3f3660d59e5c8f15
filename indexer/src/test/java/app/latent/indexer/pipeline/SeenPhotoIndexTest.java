package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.Stack;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees of a library that changes. */
class SeenPhotoIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Each file is what its name says; all were taken in one second. */
    private static final PhotoAnalyzer BY_NAME = (source, _) -> new Analysis(
            MediaType.byName(source.name()).orElse(MediaType.JPEG).mime(),
            4,
            3,
            Metadata.of(Map.of(
                    Fact.ORIGINAL, new Claim<>(new Moment(LocalDateTime.of(2024, 5, 17, 12, 0), null), Origin.EXIF))),
            List.of(),
            null,
            null);

    @TempDir
    private Path folder;

    private Path root = Path.of("");
    private @Nullable PhotoIndex open;

    @BeforeEach
    void openALibrary() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        for (String name : List.of("a/1.jpg", "a/b/2.jpg", "ab/3.jpg", "A/4.jpg", "á/5.jpg", "secret/6.jpg", "7.jpg")) {
            put(name);
        }
        byte[] key = new byte[32];
        open = PhotoIndex.open(
                new IndexConfig(root, folder.resolve("cache"), new IndexConfig.Keys(key, key), BY_NAME, 2));
        assertTrue(index().awaitIdle(LONG));
    }

    @AfterEach
    void close() throws IOException {
        index().close();
    }

    private PhotoIndex index() {
        return Objects.requireNonNull(open);
    }

    private Path put(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, name);
    }

    private void come(String... names) throws Exception {
        for (String name : names) {
            index().changed(put(name));
        }
        assertTrue(index().awaitIdle(LONG));
    }

    private void move(String from, String to) throws Exception {
        Path target = root.resolve(to);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.move(root.resolve(from), target);
        index().moved(root.resolve(from), target);
        assertTrue(index().awaitIdle(LONG));
    }

    private String album(String name, @Nullable String parent, @Nullable String query, String... members)
            throws Exception {
        Album album = new Album(AlbumFolder.newId(), name, parent, query, List.of(members), null, AlbumOrder.ALBUM);
        AlbumFolder.albums(root).create(album);
        told(album.id());
        return album.id();
    }

    private void told(String album) {
        index().changed(root.resolve(".latent").resolve("albums").resolve(album + ".json"));
    }

    private PhotoSearch folders(String... paths) {
        return index().seenBy(new Scope.Part(Set.of(paths), Set.of()));
    }

    private PhotoSearch albums(String... ids) {
        return index().seenBy(new Scope.Part(Set.of(), Set.of(ids)));
    }

    private static List<String> found(PhotoSearch search, String query) throws IOException, QueryException {
        return search.search(query, 20, null).photos().stream()
                .map(Photo::path)
                .sorted()
                .toList();
    }

    @Test
    void aFolderIsSeenByItsWholeName() throws Exception {
        assertEquals(List.of("a/1.jpg", "a/b/2.jpg"), found(folders("a"), ""));
        assertEquals(List.of("A/4.jpg", "á/5.jpg"), found(folders("A", "á"), ""));
        assertEquals(List.of("a/b/2.jpg"), found(folders("a/b"), ""));
        assertEquals(List.of(), found(folders("b", "a/1.jpg", "a/bc"), ""));
        assertEquals(List.of(), found(index().seenBy(Scope.nothing()), ""));
        assertSame(index(), index().seenBy(Scope.whole()));
    }

    @Test
    void aPhotoIsSeenForAsLongAsItIsInTheFolder() throws Exception {
        PhotoSearch seen = folders("a");
        String id = index().photoAt("a/1.jpg").orElseThrow().id();
        assertEquals("a/1.jpg", seen.file(id).orElseThrow());
        move("a/1.jpg", "ab/1.jpg");
        move("secret", "a/c");
        assertEquals(List.of("a/b/2.jpg", "a/c/6.jpg"), found(seen, ""));
        assertTrue(seen.photo(id).isEmpty());
        assertTrue(seen.photoAt("ab/1.jpg").isEmpty());
    }

    @Test
    void anAlbumIsSeenForAsLongAsItListsThePhoto() throws Exception {
        String id = album("shown", null, null, "secret/6.jpg", "7.jpg", "not yet there.jpg");
        String other = album("other", null, null, "a/1.jpg");
        PhotoSearch seen = albums(id);
        assertEquals(List.of("6.jpg", "7.jpg"), found(seen, ""));
        assertEquals(List.of(), found(seen, "secret"));
        assertTrue(seen.photoAt("secret/6.jpg").isEmpty());
        assertTrue(seen.photoAt("6.jpg").isEmpty());

        AlbumFolder.albums(root).update(id, a -> a.withMembers(List.of("a/b/2.jpg")));
        told(id);
        assertEquals(List.of("2.jpg"), found(seen, ""));
        assertEquals(List.of("1.jpg", "2.jpg"), found(albums(id, other), ""));

        AlbumFolder.albums(root).delete(id);
        index().deleted(root.resolve(".latent").resolve("albums").resolve(id + ".json"));
        assertEquals(List.of(), found(seen, ""));
    }

    @Test
    void whoeverSeesTheFolderTooKnowsThePath() throws Exception {
        String id = album("shown", null, null, "secret/6.jpg", "a/1.jpg");
        PhotoSearch both = index().seenBy(new Scope.Part(Set.of("a"), Set.of(id)));
        assertEquals(List.of("6.jpg", "a/1.jpg", "a/b/2.jpg"), found(both, ""));
        assertEquals(List.of("a/1.jpg", "a/b/2.jpg"), found(both, "path:a"));
        assertEquals(List.of("6.jpg"), found(both, "path:6 -path:a"));
    }

    @Test
    void anAlbumIsCalledByTheNamesOfThoseThatAreSeen() throws Exception {
        String secret = album("Secret", null, null, "7.jpg");
        String trips = album("Trips", secret, null, "a/1.jpg");
        String norway = album("Norway", trips, null, "secret/6.jpg");
        assertEquals(
                List.of(new FacetCount("Norway", 1)),
                albums(norway).facets("", Set.of(Facet.ALBUM), 10).get(Facet.ALBUM));
        assertEquals(
                List.of(new FacetCount("Trips", 1), new FacetCount("Trips/Norway", 1)),
                albums(trips, norway).facets("", Set.of(Facet.ALBUM), 10).get(Facet.ALBUM));
        assertEquals(List.of("1.jpg", "6.jpg"), found(albums(trips, norway), "album:trips"));
        assertThrows(QueryException.class, () -> found(albums(norway), "album:trips"));
        assertThrows(QueryException.class, () -> found(albums(trips), "album:secret"));
    }

    @Test
    void aSmartAlbumIsSeenAsItsMakerSeesIt() throws Exception {
        String listed = album("listed", null, null, "secret/6.jpg");
        String clever = album("clever", null, "path:b | album:listed");
        assertEquals(List.of("2.jpg", "6.jpg"), found(albums(clever), ""));
        assertEquals(List.of("2.jpg", "6.jpg"), found(albums(clever), "album:clever"));
        assertThrows(QueryException.class, () -> found(albums(clever), "album:listed"));
        come("a/b/new.jpg");
        AlbumFolder.albums(root).update(listed, a -> a.withMembers(List.of()));
        told(listed);
        assertEquals(List.of("2.jpg", "new.jpg"), found(albums(clever), ""));
    }

    @Test
    void aSmartAlbumOfWhatPhotosAreByOthersFollowsThem() throws Exception {
        PhotoSearch stacked = albums(album("stacked", null, "is:stacked"));
        PhotoSearch copies = albums(album("copies", null, "is:duplicate"));
        assertEquals(List.of(), found(stacked, ""));
        come("a/1.cr2");
        Files.copy(root.resolve("a/b/2.jpg"), root.resolve("a/copy.jpg"));
        index().changed(root.resolve("a/copy.jpg"));
        assertTrue(index().awaitIdle(LONG));
        assertEquals(List.of("1.cr2", "1.jpg"), found(stacked, ""));
        assertEquals(List.of("2.jpg", "copy.jpg"), found(copies, ""));
        move("a/1.cr2", "a/z.cr2");
        Files.delete(root.resolve("a/copy.jpg"));
        index().deleted(root.resolve("a/copy.jpg"));
        assertTrue(index().awaitIdle(LONG));
        assertEquals(List.of(), found(stacked, ""));
        assertEquals(List.of(), found(copies, ""));
    }

    @Test
    void aSmartAlbumThatAsksForTooMuchShowsNothing() throws Exception {
        String first = album("level0", null, "album:level1 | album:\"level1\"");
        for (int i : IntStream.range(1, 30).toArray()) {
            album("level" + i, null, "album:level" + (i + 1) + " | album:\"level" + (i + 1) + "\"");
        }
        album("level30", null, null, "7.jpg");
        assertEquals(List.of(), found(albums(first), ""));
    }

    @Test
    void aStackIsOfThosePhotosThatAreSeen() throws Exception {
        come("s/x.jpg", "s/x.cr2", "s/x.nef", "s/x.heic");
        PhotoSearch one = albums(album("one", null, null, "s/x.cr2", "7.jpg"));
        assertEquals(List.of("7.jpg", "x.cr2"), found(one, "-is:covered"));
        assertEquals(List.of(), found(one, "is:stacked"));
        assertNull(one.search("x", 1, null).photos().getFirst().stack());

        PhotoSearch two = albums(album("two", null, null, "s/x.cr2", "s/x.jpg"));
        assertEquals(List.of("x.cr2"), found(two, "is:covered"));
        assertEquals(List.of("x.cr2", "x.jpg"), found(two, "is:stacked"));
        Stack stack = two.search("x", 1, null).photos().getFirst().stack();
        assertEquals(
                List.of("s/x.jpg", "s/x.cr2").stream().map(this::id).toList(),
                stack == null ? List.of() : stack.photos());

        PhotoSearch all = folders("s");
        assertEquals(4, found(all, "is:stacked").size());
        assertEquals(List.of("s/x.heic"), found(all, "is:stacked -is:covered"));
    }

    private String id(String path) {
        try {
            return index().photoAt(path).orElseThrow().id();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFileIsFoundByItsContentsByWhoSeesIt() throws Exception {
        byte[] contents = "secret/6.jpg".getBytes(StandardCharsets.UTF_8);
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(contents);
        String id = index().photoAt("secret/6.jpg").orElseThrow().id();
        assertEquals(new PhotoSearch.Copies(List.of(id), List.of()), index().copies(sha256, contents.length));
        assertEquals(List.of(), index().copies(new byte[32], contents.length).same());
        Mark mark = index().mark(Likeness.SAME, id).orElseThrow();
        assertEquals(List.of(id), index().marked(mark));
        PhotoSearch others = index().seenBy(new Scope.Part(Set.of("a"), Set.of()));
        assertEquals(new PhotoSearch.Copies(List.of(), List.of()), others.copies(sha256, contents.length));
        assertEquals(List.of(), others.marked(mark));
    }

    @Test
    void aLargeFileThatWasNotReadWholeMayHaveTheContents() throws Exception {
        byte[] contents = new byte[9 << 20];
        Path large = Files.write(root.resolve("a/large.jpg"), contents);
        index().changed(large);
        assertTrue(index().awaitIdle(LONG));
        String id = index().photoAt("a/large.jpg").orElseThrow().id();
        assertEquals(new PhotoSearch.Copies(List.of(), List.of(id)), index().copies(new byte[32], contents.length));
    }

    @Test
    void aScreenshotIsNotToldByAFolderThatIsNotKnown() throws Exception {
        come("x/Screenshots/n.jpg", "x/Screenshot_20240517-120000.jpg");
        PhotoSearch seen = albums(album("some", null, null, "x/Screenshots/n.jpg", "x/Screenshot_20240517-120000.jpg"));
        assertEquals(List.of("Screenshot_20240517-120000.jpg"), found(seen, "is:screenshot"));
        assertEquals(List.of("n.jpg"), found(seen, "-is:screenshot"));
        assertEquals(2, found(folders("x"), "is:screenshot").size());
    }

    @Test
    void howManyFilesWaitIsNotTold() throws Exception {
        index().pause(true);
        for (String name : List.of("secret/x.jpg", "secret/y.jpg")) {
            index().changed(put(name));
        }
        IndexStatus status = folders("a").status();
        assertEquals(new IndexStatus(2, 0, 0), status);
        index().pause(false);
    }
}
