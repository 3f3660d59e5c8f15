package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Photo;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo is found by what its owner says of it, and by that alone where its file says nothing else. */
class EditedPhotoIndexTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String ALL = "tag:norway person:ada rating:4 taken:2024-05-17 near:59.91,10.75 fjord oslo";

    @TempDir
    private Path folder;

    private PhotoIndex open(String cache) throws IOException, InterruptedException {
        PhotoIndex index = PhotoIndex.open(new IndexConfig(
                folder.resolve("library"),
                folder.resolve(cache),
                new IndexConfig.Keys(new byte[32], new byte[32]),
                new LocalAnalyzer(new ImageIoScaler()),
                2));
        assertTrue(index.awaitIdle(LONG));
        return index;
    }

    private static List<String> paths(PhotoIndex index, String query) throws Exception {
        assertTrue(index.awaitIdle(LONG));
        return index.search(query, 10, null).photos().stream().map(Photo::path).toList();
    }

    @Test
    void anEditedPhotoIsFoundByItsNewWordsAlsoAfterTheIndexWasLost() throws Exception {
        Path library = Files.createDirectory(folder.resolve("library"));
        Path photo = Files.write(library.resolve("a.jpg"), TestPhotos.jpeg(1, "camera's own"));
        Files.write(library.resolve("b.jpg"), TestPhotos.jpeg(2, "camera's own"));
        Edit edit = Edit.NONE
                .add(Fact.KEYWORDS, List.of("places/Norway"))
                .add(Fact.PEOPLE, List.of("Ada Lovelace"))
                .set(Fact.CAPTION, "by the fjord")
                .set(Fact.RATING, 4)
                .set(Fact.ORIGINAL, new Moment(LocalDateTime.of(2024, 5, 17, 12, 30), null))
                .set(Fact.POSITION, new Position(59.91, 10.75, null))
                .set(Fact.CITY, "Oslo");
        Sidecars sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()));
        try (PhotoIndex index = open("cache")) {
            index.changed(sidecars.edit(photo, edit).sidecar());
            assertEquals(List.of("a.jpg"), paths(index, ALL));
            assertEquals(List.of("b.jpg"), paths(index, "\"camera's own\""));

            index.changed(sidecars.edit(photo, Edit.NONE.clear(Fact.CAPTION)).sidecar());
            assertEquals(List.of(), paths(index, "fjord"));
            assertEquals(List.of("b.jpg"), paths(index, "\"camera's own\""));

            index.changed(sidecars.edit(photo, edit).sidecar());
            index.rebuild();
            assertEquals(List.of("a.jpg"), paths(index, ALL));
        }
        try (PhotoIndex index = open("another cache")) {
            assertEquals(List.of("a.jpg"), paths(index, ALL));
            assertEquals(2, index.status().photos());
        }
    }
}
