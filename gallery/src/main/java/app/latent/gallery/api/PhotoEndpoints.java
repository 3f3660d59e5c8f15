package app.latent.gallery.api;

import app.latent.indexer.Photo;
import app.latent.indexer.ThumbnailSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** One photo: its facts, its thumbnails, its file. */
final class PhotoEndpoints {
    private static final int USUAL_SIMILAR = 20;
    private static final int MOST_SIMILAR = 1000;

    private final Path root;

    PhotoEndpoints(Path root) {
        this.root = root;
    }

    Answer details(Call call) throws ApiException, IOException {
        return new Answer.Json(PhotoDetails.of(photo(call)));
    }

    Answer thumbnail(Call call) throws ApiException, IOException {
        ThumbnailSize size = call.choice("size", ThumbnailSize.class, ThumbnailSize.GRID);
        return call.search()
                .thumbnail(call.id(), size)
                .map(Answer.Jpeg::new)
                .orElseThrow(() -> ApiException.notFound("There is no thumbnail of this photo."));
    }

    Answer original(Call call) throws ApiException, IOException {
        Photo photo = photo(call);
        return new Answer.File(locate(call), photo.type(), call.flag("download"));
    }

    Answer similar(Call call) throws ApiException, IOException {
        int limit = call.number("limit", 1, MOST_SIMILAR, USUAL_SIMILAR);
        List<PhotoSummary> photos = call.search().similar(photo(call).id(), limit).stream()
                .map(PhotoSummary::of)
                .toList();
        return new Answer.Json(new Similar(photos));
    }

    private record Similar(List<PhotoSummary> photos) {}

    private static Photo photo(Call call) throws ApiException, IOException {
        return call.search().photo(call.id()).orElseThrow(() -> ApiException.notFound("There is no such photo."));
    }

    /** The index may be behind the vault, or damaged: a path of it is followed only to a file under the root. */
    private Path locate(Call call) throws ApiException, IOException {
        String path = call.search().file(call.id()).orElseThrow(PhotoEndpoints::gone);
        try {
            Path file = root.resolve(path).toRealPath();
            if (file.startsWith(root.toRealPath()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return file;
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            // As with every other path that leads nowhere.
        }
        throw gone();
    }

    private static ApiException gone() {
        return ApiException.notFound("The file is not there any more.");
    }
}
