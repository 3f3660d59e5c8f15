package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import app.latent.indexer.SeenFolder;
import app.latent.indexer.ThumbnailSize;
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
import app.latent.indexer.metadata.Position;
import app.latent.indexer.trash.TrashEntry;
import app.latent.indexer.trash.TrashFolder;
import app.latent.indexer.trash.TrashFolder.Moved;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the trash is nowhere else. */
class TrashIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 17);
    private static final Area WORLD = new Area(-90, -180, 90, 180);
    private static final byte[] THUMBNAIL = {1, 2, 3};

    @TempDir
    private Path folder;

    private final AtomicInteger looks = new AtomicInteger();
    private Path root = Path.of("");
    private TrashFolder trash = new TrashFolder(root, InstantSource.system());
    private @Nullable PhotoIndex open;

    /** Each file is the same, at the same place and time. */
    private Analysis analysis(String name) {
        looks.incrementAndGet();
        return new Analysis(
                MediaType.byName(name).orElse(MediaType.JPEG).mime(),
                4,
                3,
                Metadata.of(Map.of(
                        Fact.ORIGINAL, new Claim<>(new Moment(DAY.atTime(12, 0), null), Origin.EXIF),
                        Fact.KEYWORDS, new Claim<>(List.of("beach"), Origin.EXIF),
                        Fact.POSITION, new Claim<>(Position.of(10, 10, null).orElseThrow(), Origin.EXIF))),
                List.of(THUMBNAIL),
                null,
                null);
    }

    @BeforeEach
    void openALibrary() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        Files.createDirectories(root.resolve("a"));
        for (String name : List.of("a/1.jpg", "a/2.jpg", "3.jpg")) {
            Files.writeString(root.resolve(name), "the same");
        }
        trash = new TrashFolder(root, InstantSource.system());
        openIndex();
    }

    private void openIndex() throws Exception {
        byte[] key = new byte[32];
        PhotoAnalyzer analyzer = (source, _) -> analysis(source.name());
        open = PhotoIndex.open(
                new IndexConfig(root, folder.resolve("cache"), new IndexConfig.Keys(key, key), analyzer, 2));
        assertTrue(index().awaitIdle(LONG));
    }

    @AfterEach
    void close() throws IOException {
        index().close();
    }

    private PhotoIndex index() {
        return Objects.requireNonNull(open);
    }

    private PhotoSearch inTrash() {
        return index().seenBy(Scope.trash());
    }

    private Moved told(Moved moved) throws InterruptedException {
        // As whoever moves tells it, and then the file system.
        for (int time = 0; time < 2; time++) {
            moved.moves().forEach(m -> index().moved(m.from(), m.to()));
        }
        assertTrue(index().awaitIdle(LONG));
        return moved;
    }

    private static List<String> paths(List<Photo> photos) {
        return photos.stream().map(Photo::path).sorted().toList();
    }

    private static List<String> all(PhotoSearch search) throws Exception {
        return paths(search.search("", 10, null).photos());
    }

    @Test
    void whatIsInTheTrashIsInNoAnswer() throws Exception {
        String id = album("2.jpg");
        List<PhotoSearch> everybody =
                List.of(index(), index().seenBy(new Scope.Part(Set.of("", ".latent/trash"), Set.of(id))));
        TrashEntry entry = told(trash.delete(List.of("a/2.jpg"), "owner")).entry();
        String trashed = inTrash().search("", 10, null).photos().getFirst().id();
        for (PhotoSearch search : everybody) {
            assertEquals(List.of("3.jpg", "a/1.jpg"), all(search));
            assertEquals(2, search.search("beach", 10, null).total());
            assertEquals(List.of(new PhotoSearch.MonthCount(2024, 5, 2)), search.months(""));
            assertEquals(List.of(new PhotoSearch.DayCount(DAY, 2)), search.days("tag:beach"));
            search.facets("", EnumSet.allOf(Facet.class), 10).values().stream()
                    .flatMap(List::stream)
                    .forEach(count -> assertTrue(count.photos() <= 2, count.toString()));
            assertEquals(2, search.clusters("", WORLD, 5).getFirst().photos());
            assertEquals(2, search.onThisDay(DAY.plusYears(1), 10).getFirst().total());
            assertEquals(2, search.search("is:duplicate", 10, null).total());
            assertEquals(List.of(), search.search("path:latent", 10, null).photos());
            assertTrue(search.photo(trashed).isEmpty());
            assertTrue(search.file(trashed).isEmpty());
            assertTrue(search.thumbnail(trashed, ThumbnailSize.GRID).isEmpty());
            assertTrue(search.photoAt(entry.placeOf(entry.first())).isEmpty());
            assertEquals(List.of(), search.similar(trashed, 10));
            assertEquals(2, search.status().photos());
            assertEquals(0, search.album(id).orElseThrow().photos());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest("the same".getBytes(StandardCharsets.UTF_8));
            assertEquals(2, search.copies(hash, 8).same().size());
            SeenFolder top = search.folder("").orElseThrow();
            assertEquals(2, top.whole().photos());
            assertEquals(
                    List.of("a"),
                    top.folders().stream().map(PhotoSearch.Group::value).toList());
            assertTrue(search.folder(".latent/trash").isEmpty());
            String within = ".latent/trash/" + entry.id();
            assertEquals(
                    List.of(),
                    search.photosIn(within, PhotoOrder.NEWEST, 10, null).photos());
        }
    }

    private String album(String name) throws Exception {
        Album album = new Album(AlbumFolder.newId(), "Trip", null, null, List.of("a/" + name), null, AlbumOrder.ALBUM);
        AlbumFolder.albums(root).create(album);
        index().changed(root.resolve(".latent/albums/" + album.id() + ".json"));
        return album.id();
    }

    @Test
    void theTrashShowsItWithItsThumbnailAndNothingElse() throws Exception {
        int before = looks.get();
        TrashEntry entry = told(trash.delete(List.of("a/2.jpg"), "owner")).entry();
        Photo photo = inTrash().photoAt(entry.placeOf(entry.first())).orElseThrow();
        assertEquals("2.jpg", photo.path(), "where it is in the trash is nobody's business");
        assertArrayEquals(
                THUMBNAIL, inTrash().thumbnail(photo.id(), ThumbnailSize.GRID).orElseThrow());
        assertEquals(entry.placeOf(entry.first()), inTrash().file(photo.id()).orElseThrow());
        assertEquals(List.of("2.jpg"), all(inTrash()));
        String other = index().photoAt("3.jpg").orElseThrow().id();
        assertTrue(inTrash().photo(other).isEmpty());
        assertTrue(inTrash().thumbnail(other, ThumbnailSize.GRID).isEmpty());
        assertEquals(before, looks.get(), "what is known of it is carried over");
    }

    @Test
    void whatIsRestoredIsWhereItWasAndInItsAlbum() throws Exception {
        String album = album("2.jpg");
        int before = looks.get();
        TrashEntry entry = told(trash.delete(List.of("a/2.jpg"), "owner")).entry();
        told(trash.restore(entry.id()).orElseThrow());
        assertEquals(List.of("3.jpg", "a/1.jpg", "a/2.jpg"), all(index()));
        assertEquals(
                List.of("a/2.jpg"),
                paths(index().photosOf(album, 10, null).orElseThrow().photos()));
        assertEquals(List.of(), all(inTrash()));
        assertEquals(before, looks.get());
    }

    @Test
    void aNewIndexKnowsWhatIsInTheTrashAndNoOtherDocumentOfLatents() throws Exception {
        Files.createDirectories(root.resolve(".latent/uploads"));
        Files.writeString(root.resolve(".latent/uploads/x.jpg"), "not there yet");
        told(trash.delete(List.of("a/2.jpg"), "owner"));
        index().rebuild();
        assertTrue(index().awaitIdle(LONG));
        assertEquals(List.of("2.jpg"), all(inTrash()));
        assertEquals(List.of("3.jpg", "a/1.jpg"), all(index()));
    }

    @Test
    void photosOfTheLibraryAreAsTheyWereWhateverIsInTheTrash() throws Exception {
        assertEquals(List.of(), all(inTrash()));
        told(trash.delete(List.of("a/1.jpg"), "owner"));
        told(trash.delete(List.of("a/2.jpg"), "owner"));
        told(trash.delete(List.of("3.jpg"), "owner"));
        assertEquals(List.of(), all(index()));
        assertEquals(List.of(), index().months(""));
        assertEquals(List.of("1.jpg", "2.jpg", "3.jpg"), all(inTrash()));
        assertEquals(
                LocalDateTime.of(2024, 5, 17, 12, 0),
                inTrash().search("", 1, null).photos().getFirst().taken());
    }
}
