package app.latent.gallery.api;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.QueryException;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Saved searches. They are of those who may change them: for others there are none. */
final class SearchEndpoints {
    private static final Set<String> NAMES = Set.of("name", "query");

    private final Curation curation;

    SearchEndpoints(Curation curation) {
        this.curation = curation;
    }

    /** That of taking back comes first: its name would do for a search's. */
    List<Resource> resources() {
        return List.of(
                Resource.get("searches", this::all),
                Resource.post("searches", this::create),
                Resource.post("searches/undo", this::undo),
                Resource.post("searches/{id}", this::change),
                Resource.post("searches/{id}/removal", this::remove));
    }

    /** @throws QueryException where such a query would not be understood */
    static void requireUnderstood(Call call, Optional<String> query) throws QueryException, IOException {
        if (query.isPresent()) {
            call.search().search(query.get(), 1, null);
        }
    }

    private Answer all(Call call) throws IOException {
        boolean editable = curation.isAllowed(call);
        return new Answer.Json(new Searches(editable ? kept() : List.of(), editable));
    }

    private List<Search> kept() throws IOException {
        return curation.folder().list().stream()
                .map(s -> new Search(s.id(), s.name(), String.valueOf(s.query())))
                .toList();
    }

    private Answer create(Call call) throws ApiException, QueryException, IOException {
        curation.require(call);
        AlbumRequest request = read(call);
        if (request.name().isEmpty() || request.newQuery().isEmpty()) {
            throw ApiException.body("A saved search has a name and a query.");
        }
        Album search = new Album(
                AlbumFolder.newId(),
                request.name().get(),
                null,
                request.newQuery().get(),
                List.of(),
                null,
                AlbumOrder.ALBUM);
        return changed(curation.make(call, folder -> folder.create(search)));
    }

    private Answer change(Call call) throws ApiException, QueryException, IOException {
        String id = known(call);
        AlbumRequest request = read(call);
        return changed(curation.make(
                call,
                folder -> folder.update(
                        id,
                        s -> s.withName(request.name().orElse(s.name()))
                                .withQuery(request.newQuery().orElse(s.query())))));
    }

    private Answer remove(Call call) throws ApiException, IOException {
        String id = known(call);
        return changed(curation.make(call, folder -> folder.delete(id)));
    }

    private Answer undo(Call call) throws ApiException, IOException {
        return changed(curation.undo(call));
    }

    private String known(Call call) throws ApiException, IOException {
        curation.require(call);
        return kept().stream()
                .map(Search::id)
                .filter(call.id()::equals)
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("There is no such saved search."));
    }

    private AlbumRequest read(Call call) throws ApiException, QueryException, IOException {
        JsonNode json = curation.body(call, NAMES);
        AlbumRequest request = AlbumRequest.read(json);
        if (json.path("query").isNull()) {
            throw ApiException.body("A saved search has a query.");
        }
        requireUnderstood(call, request.newQuery());
        return request;
    }

    private Answer changed(Curation.Done done) throws IOException {
        @Nullable Search search = kept().stream()
                .filter(s -> s.id().equals(done.id()))
                .findFirst()
                .orElse(null);
        return new Answer.Json(new Changed(search, done.undo()));
    }

    private record Search(String id, String name, String query) {}

    private record Searches(List<Search> searches, boolean editable) {}

    /** @param search null where it has gone */
    private record Changed(@Nullable Search search, String undo) {}
}
