package app.latent.gallery.api;

import app.latent.gallery.library.Library;
import app.latent.gallery.library.Marking;
import app.latent.indexer.Photo;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.media.LibraryPath;
import app.latent.indexer.watermark.Stamp;
import app.latent.indexer.watermark.Watermark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says what of a photo goes out to whoever asks, and is the only way to it: its file and pictures as they are, or thumbnails with the owner's watermark and
 * nothing else.
 */
final class Handout {
    private final PhotoFiles files;
    private final TrashSight trash;
    private final Marking marking;
    private final MarkedThumbnails marked;

    Handout(PhotoFiles files, Library library, TrashSight trash) {
        this.files = files;
        this.trash = trash;
        this.marking = library.marking();
        this.marked = new MarkedThumbnails(library.darkroom());
    }

    /** A file that whoever asked for it may have. */
    static final class Original {
        private final Path path;

        private Original(Path path) {
            this.path = path;
        }

        Path path() {
            return path;
        }
    }

    /** A JPEG that whoever asked for it may see. */
    static final class Thumbnail {
        private final byte[] jpeg;

        private Thumbnail(byte[] jpeg) {
            this.jpeg = jpeg;
        }

        byte[] jpeg() {
            return jpeg;
        }
    }

    /** Whether whoever asks is shown a photo with the mark alone. */
    boolean isMarked(Call call, String id) throws ApiException, IOException {
        return !marking.readers().mayReadAll(call.exchange().request()) && !mayRead(call, folderOf(call, id));
    }

    /** As {@link #isMarked(Call, String)}, of a photo that was found and is not in the trash. */
    boolean isMarked(Call call, Photo photo) {
        return !mayRead(call, LibraryPath.foldersOf(photo.path()));
    }

    /** @throws ApiException where there is no such photo, or it is not handed out */
    Original original(Call call, String id) throws ApiException, IOException {
        Path file = files.of(call.search(), id);
        boolean mayRead =
                mayRead(call, folderOf(call, id)) && (TrashSight.isMeant(call) || mayRead(call, files.folderOf(file)));
        if (!mayRead) {
            throw ApiException.forbidden("This photo is shown with a watermark, and its file is not handed out.");
        }
        return new Original(file);
    }

    /** Empty where there is none. */
    Optional<Thumbnail> thumbnail(Call call, ThumbnailSize size) throws ApiException, IOException {
        Optional<byte[]> plain = call.search().thumbnail(call.id(), size);
        if (plain.isEmpty() || !isMarked(call, call.id())) {
            return plain.map(Thumbnail::new);
        }
        Optional<Watermark> watermark = marking.kept().now().filter(Watermark::on);
        if (watermark.isEmpty() || watermark.get().stamp().leaves(size)) {
            return plain.map(Thumbnail::new);
        }
        return marked.of(plain.get(), watermark.get().stamp()).map(Thumbnail::new);
    }

    /** What others would see of a photo by another stamp, for the owner; empty where it has no picture, or the stamp cannot be drawn. */
    Optional<Thumbnail> sample(Call call, String id, Stamp stamp) throws ApiException, IOException {
        Optional<byte[]> plain = call.search().thumbnail(id, ThumbnailSize.SCREEN);
        return plain.isEmpty()
                ? Optional.empty()
                : marked.once(plain.get(), stamp).map(Thumbnail::new);
    }

    private boolean mayRead(Call call, List<String> folder) {
        return marking.readers().mayRead(call.exchange().request(), folder);
    }

    /** Where a photo is, or was before it went to the trash. */
    private List<String> folderOf(Call call, String id) throws ApiException, IOException {
        return TrashSight.isMeant(call)
                ? trash.folderBefore(id)
                : LibraryPath.foldersOf(call.search().file(id).orElseThrow(ApiException::gone));
    }
}
