package app.latent.gallery.api;

import app.latent.gallery.library.Editor;
import app.latent.indexer.Photo;
import app.latent.indexer.Stack;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.media.LibraryPath;
import app.latent.indexer.metadata.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** One photo: its facts, its thumbnails, its file. */
final class PhotoEndpoints {
    private static final int USUAL_SIMILAR = 20;
    private static final int MOST_SIMILAR = 1000;

    private final Handout handout;
    private final Editor editor;
    private final TrashSight trash;
    private final Looks looks;

    PhotoEndpoints(Handout handout, Editor editor, TrashSight trash, Looks looks) {
        this.handout = handout;
        this.editor = editor;
        this.trash = trash;
        this.looks = looks;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("photos/{id}", trash.too(this::details)),
                Resource.get("photos/{id}/thumbnail", trash.too(this::thumbnail)),
                Resource.get("photos/{id}/original", trash.too(this::original)),
                Resource.get("photos/{id}/motion", trash.too(this::motion)),
                Resource.get("photos/{id}/similar", this::similar));
    }

    /** Whoever opens a photo asks this of it; thumbnails and files are also fetched in advance. */
    private Answer details(Call call) throws ApiException, IOException {
        Photo photo = call.photo();
        if (!TrashSight.isMeant(call)) {
            looks.atPhoto(call);
        }
        return new Answer.Json(PhotoDetails.of(photo, isEditable(call), handout.isMarked(call, call.id())));
    }

    private Answer thumbnail(Call call) throws ApiException, IOException {
        ThumbnailSize size = call.choice("size", ThumbnailSize.class, ThumbnailSize.GRID);
        return handout.thumbnail(call, size)
                .map(Answer.Jpeg::new)
                .orElseThrow(() -> ApiException.notFound("There is no thumbnail of this photo."));
    }

    private Answer original(Call call) throws ApiException, IOException {
        Photo photo = call.photo();
        return new Answer.File(handout.original(call, call.id()), photo.type(), call.flag("download"));
    }

    /** What is in its own file, else of the files of its stack the one that is a video. */
    private Answer motion(Call call) throws ApiException, IOException {
        Photo photo = call.photo();
        Span film = photo.film();
        if (film != null) {
            Handout.Original original = handout.original(call, call.id());
            // Where it lies is known of the file as it was looked at.
            if (Files.size(original.path()) == photo.bytes()) {
                return new Answer.Film(original, film);
            }
        }
        Stack stack = photo.stack();
        if (stack != null && PhotoSummary.hasFilm(stack)) {
            for (String id : stack.photos()) {
                Optional<Photo> video = call.search().photo(id).filter(PhotoSummary::isVideo);
                if (video.isPresent()) {
                    return new Answer.File(
                            handout.original(call, id), video.get().type(), false);
                }
            }
        }
        throw ApiException.notFound("Nothing moves in this photo.");
    }

    private Answer similar(Call call) throws ApiException, IOException {
        int limit = call.number("limit", 1, MOST_SIMILAR, USUAL_SIMILAR);
        List<PhotoSummary> photos = call.search().similar(call.photo().id(), limit).stream()
                .map(PhotoSummary::of)
                .toList();
        return new Answer.Json(new Similar(photos));
    }

    private record Similar(List<PhotoSummary> photos) {}

    private boolean isEditable(Call call) throws IOException {
        if (TrashSight.isMeant(call)) {
            return false;
        }
        String path = call.search().file(call.id()).orElse("");
        return editor.mayWriteIn(call.exchange().request(), LibraryPath.foldersOf(path));
    }
}
