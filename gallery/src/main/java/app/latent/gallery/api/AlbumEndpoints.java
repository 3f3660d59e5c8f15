package app.latent.gallery.api;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Albums: looked at by those who see them, changed by those who may. */
final class AlbumEndpoints {
    private static final int USUAL_LIMIT = 200;
    private static final int MOST = 1000;

    private final Curation curation;
    private final Looks looks;

    AlbumEndpoints(Curation curation, Looks looks) {
        this.curation = curation;
        this.looks = looks;
    }

    /** That of taking back comes first: its name would do for an album's. */
    List<Resource> resources() {
        return List.of(
                Resource.get("albums", this::all),
                Resource.post("albums", this::create),
                Resource.post("albums/undo", this::undo),
                Resource.get("albums/{id}", this::one),
                Resource.post("albums/{id}", this::change),
                Resource.get("albums/{id}/photos", this::photos),
                Resource.post("albums/{id}/removal", this::remove));
    }

    private Answer all(Call call) throws IOException {
        boolean editable = curation.isAllowed(call);
        List<AlbumSummary> albums = call.search().albums().stream()
                .map(album -> AlbumSummary.of(album, editable))
                .toList();
        return new Answer.Json(new Albums(albums, editable));
    }

    private Answer one(Call call) throws ApiException, IOException {
        return new Answer.Json(AlbumSummary.of(seen(call, call.id()), curation.isAllowed(call)));
    }

    private static SeenAlbum seen(Call call, String id) throws ApiException, IOException {
        return call.search().album(id).orElseThrow(AlbumEndpoints::unknown);
    }

    private static ApiException unknown() {
        return ApiException.notFound("There is no such album.");
    }

    private Answer photos(Call call) throws ApiException, QueryException, IOException {
        int limit = call.number("limit", 1, MOST, USUAL_LIMIT);
        Optional<String> after = call.text("after");
        PhotoSearch.Page page =
                call.search().photosOf(call.id(), limit, after.orElse(null)).orElseThrow(AlbumEndpoints::unknown);
        if (after.isEmpty()) {
            looks.atAlbum(call);
        }
        return new Answer.Json(PhotoPage.of(page));
    }

    private Answer create(Call call) throws ApiException, QueryException, IOException {
        curation.require(call);
        AlbumRequest request = read(call);
        if (request.name().isEmpty()) {
            throw ApiException.body("An album has a name.");
        }
        String id = AlbumFolder.newId();
        UnaryOperator<Album> edit = request.edit(call.search());
        Album empty = new Album(id, "", null, null, List.of(), null, AlbumOrder.ALBUM);
        return changed(call, curation.make(call, folder -> folder.create(edit.apply(empty))));
    }

    private Answer change(Call call) throws ApiException, QueryException, IOException {
        String id = seen(call, call.id()).id();
        curation.require(call);
        AlbumRequest request = read(call);
        for (Optional<String> at = request.newParent(); at.isPresent(); at = above(call, at.get())) {
            if (at.get().equals(id)) {
                throw ApiException.conflict("An album cannot be in itself, or in one that is in it.");
            }
        }
        UnaryOperator<Album> edit = request.edit(call.search());
        return changed(call, curation.make(call, folder -> folder.update(id, edit)));
    }

    private static Optional<String> above(Call call, String id) throws ApiException, IOException {
        return Optional.ofNullable(seen(call, id).parent());
    }

    private AlbumRequest read(Call call) throws ApiException, QueryException, IOException {
        AlbumRequest request = AlbumRequest.read(curation.body(call, AlbumRequest.NAMES));
        Optional<String> parent = request.newParent();
        if (parent.isPresent()) {
            seen(call, parent.get());
        }
        SearchEndpoints.requireUnderstood(call, request.newQuery());
        return request;
    }

    private Answer remove(Call call) throws ApiException, IOException {
        String id = seen(call, call.id()).id();
        curation.require(call);
        return changed(call, curation.make(call, folder -> folder.delete(id)));
    }

    private Answer undo(Call call) throws ApiException, IOException {
        return changed(call, curation.undo(call));
    }

    private static Answer changed(Call call, Curation.Done done) throws IOException {
        @Nullable AlbumSummary album = call.search()
                .album(done.id())
                .map(a -> AlbumSummary.of(a, true))
                .orElse(null);
        return new Answer.Json(new Changed(album, done.undo()));
    }

    private record Albums(List<AlbumSummary> albums, boolean editable) {}

    /** @param album null where it has gone */
    private record Changed(@Nullable AlbumSummary album, String undo) {}
}
