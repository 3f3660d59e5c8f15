package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Facet;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.Sidecars;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a photo has a position, it has the names and the time zone of the place there, unless somebody says otherwise. */
class PlacedPhotoIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Moment EVENING = new Moment(LocalDateTime.of(2024, 5, 17, 20, 15), null);

    @TempDir
    private Path folder;

    private Path photo = Path.of("");
    private final Sidecars sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()));

    @BeforeEach
    void makeLibrary() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        photo = Files.write(library.resolve("a.jpg"), TestPhotos.jpeg(1, "a"));
        Files.write(library.resolve("b.jpg"), TestPhotos.jpeg(2, "b"));
    }

    private PhotoIndex open() throws IOException, InterruptedException {
        PhotoIndex index = PhotoIndex.open(new IndexConfig(
                folder.resolve("library"),
                folder.resolve("cache"),
                new IndexConfig.Keys(new byte[32], new byte[32]),
                new LocalAnalyzer(new ImageIoScaler()),
                2));
        assertTrue(index.awaitIdle(LONG));
        return index;
    }

    private void edit(PhotoIndex index, Edit edit) throws Exception {
        index.changed(sidecars.edit(photo, edit).sidecar());
        assertTrue(index.awaitIdle(LONG));
    }

    private static List<String> paths(PhotoIndex index, String query) throws Exception {
        return index.search(query, 10, null).photos().stream().map(Photo::path).toList();
    }

    private static Photo first(PhotoIndex index) throws Exception {
        return index.search("name:a.jpg", 10, null).photos().getFirst();
    }

    @Test
    void aPhotoWithAPositionIsFoundByTheNamesOfThePlace() throws Exception {
        try (PhotoIndex index = open()) {
            edit(index, Edit.NONE.set(Fact.POSITION, new Position(60.392, 5.324, null)));
            for (String query :
                    List.of("in:norway", "in:bergen", "in:vestland", "bergen", "near:Bergen,5", "has:place")) {
                assertEquals(List.of("a.jpg"), paths(index, query), query);
            }
            assertEquals(List.of(), paths(index, "in:sweden"));
            assertEquals("Norway", first(index).country());
            assertEquals("Bergen", first(index).city());
            assertEquals(
                    List.of(new FacetCount("Norway", 1)),
                    index.facets("", Set.of(Facet.COUNTRY), 10).get(Facet.COUNTRY));
        }
        try (PhotoIndex again = open()) {
            assertEquals("Bergen", first(again).city());
        }
    }

    @Test
    void whatItsOwnerSaysCounts() throws Exception {
        try (PhotoIndex index = open()) {
            Position there = new Position(60.392, 5.324, null);
            edit(index, Edit.NONE.set(Fact.POSITION, there).set(Fact.CITY, "Bryggen"));
            assertEquals("Bryggen", first(index).city());
            assertEquals("Norway", first(index).country());
            assertEquals(List.of(), paths(index, "in:bergen"));

            edit(index, Edit.NONE.clear(Fact.CITY));
            assertEquals("Bergen", first(index).city());
            edit(index, Edit.NONE.clear(Fact.POSITION));
            assertNull(first(index).city());
            assertEquals(List.of(), paths(index, "has:place"));
        }
    }

    @Test
    void theClockOfThePlaceTellsTheZone() throws Exception {
        try (PhotoIndex index = open()) {
            edit(index, Edit.NONE.set(Fact.ORIGINAL, EVENING));
            assertNull(first(index).takenOffset());
            edit(index, Edit.NONE.set(Fact.POSITION, new Position(60.392, 5.324, null)));
            assertEquals(ZoneOffset.ofHours(2), first(index).takenOffset());
            assertEquals(EVENING.time(), first(index).taken());
            assertEquals(List.of("a.jpg"), paths(index, "has:zone"));
        }
    }

    @Test
    void aMovedPhotoKeepsItsPlace() throws Exception {
        try (PhotoIndex index = open()) {
            Path sidecar = sidecars.edit(photo, Edit.NONE.set(Fact.POSITION, new Position(60.392, 5.324, null)))
                    .sidecar();
            index.changed(sidecar);
            assertTrue(index.awaitIdle(LONG));
            Path there = Files.createDirectory(photo.resolveSibling("there"));
            Path moved = Files.move(photo, there.resolve("a.jpg"));
            Path movedSidecar = Files.move(sidecar, there.resolve(sidecar.getFileName()));
            index.moved(photo, moved);
            index.moved(sidecar, movedSidecar);
            assertTrue(index.awaitIdle(LONG));
            assertEquals(List.of("there/a.jpg"), paths(index, "in:bergen"));
        }
    }
}
