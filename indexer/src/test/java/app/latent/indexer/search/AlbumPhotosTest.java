package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.Page;
import app.latent.indexer.Scope;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An album as large as they get, most of which has not arrived yet. */
class AlbumPhotosTest {
    private static final int PHOTOS = 500;
    private static final int LISTED = 100_000;

    @TempDir
    private Path folder;

    private static String path(int i) {
        return GeneratedPhotos.photo(i).file().path();
    }

    /** Every two hundredth is there, the last one first. */
    private static Album album(AlbumOrder order) {
        int apart = LISTED / PHOTOS;
        List<String> members = IntStream.range(0, LISTED)
                .mapToObj(i -> i % apart == 0 ? path(PHOTOS - 1 - i / apart) : "later/" + i + ".jpg")
                .toList();
        return new Album(AlbumFolder.newId(), "large", null, null, members, null, order);
    }

    @Test
    void eachPhotoThatIsThereIsToldOnceInTheOrderOfTheList() throws Exception {
        Album large = album(AlbumOrder.ALBUM);
        List<AlbumShelf.Placed> albums = AlbumShelf.placed(List.of(large));
        try (Catalogue catalogue = Catalogues.open(folder, 8 << 20, () -> albums)) {
            Catalogues.put(catalogue, 0, PHOTOS);
            catalogue.refresh();
            SeenCatalogue seen = catalogue.seenBy(Scope.whole());
            SeenAlbum told = seen.album(large.id()).orElseThrow();
            assertEquals(PHOTOS, told.photos());
            List<String> all = new ArrayList<>();
            Page page = seen.photosOf(large.id(), 200, null).orElseThrow();
            page.photos().stream().map(Photo::path).forEach(all::add);
            while (page.next() != null) {
                page = seen.photosOf(large.id(), 200, page.next()).orElseThrow();
                page.photos().stream().map(Photo::path).forEach(all::add);
            }
            assertEquals(
                    IntStream.range(0, PHOTOS)
                            .mapToObj(i -> path(PHOTOS - 1 - i))
                            .toList(),
                    all);
        }
    }
}
