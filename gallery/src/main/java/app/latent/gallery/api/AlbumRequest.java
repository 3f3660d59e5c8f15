package app.latent.gallery.api;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.album.Album;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be of an album: {@code {name, parent, query, cover, order, add, remove, move}}. What it does not name stays as it is, what is null is
 * removed.
 *
 * @param json of which the names are known, and the values are text where they must be
 */
record AlbumRequest(JsonNode json) {
    static final Set<String> NAMES = Set.of("name", "parent", "query", "cover", "order", "add", "remove", "move");

    private static final int MOST_PHOTOS = 1000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_QUERY = 1000;

    static AlbumRequest read(JsonNode json) throws ApiException {
        if (json.isEmpty()) {
            throw ApiException.body("The change is empty.");
        }
        if (json.has("name")) {
            name(json.path("name"));
        }
        for (String nullable : List.of("parent", "query", "cover")) {
            if (json.hasNonNull(nullable)) {
                EditJson.text(json.path(nullable), nullable);
            }
        }
        if (json.hasNonNull("query") && json.path("query").asText().isBlank()) {
            throw ApiException.body("A query says what to search for.");
        }
        if (json.path("query").asText().length() > LONGEST_QUERY) {
            throw ApiException.body("A query has " + LONGEST_QUERY + " characters at most.");
        }
        return new AlbumRequest(json);
    }

    static String name(JsonNode value) throws ApiException {
        String name = EditJson.text(value, "name").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ApiException.body("A name has 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    Optional<String> name() {
        return named("name");
    }

    /** Empty where the album stays where it is, and where it comes to the top. */
    Optional<String> newParent() {
        return named("parent");
    }

    Optional<String> newQuery() {
        return named("query");
    }

    private Optional<String> named(String name) {
        return json.hasNonNull(name) ? Optional.of(json.path(name).asText().strip()) : Optional.empty();
    }

    /**
     * All of it as one change.
     *
     * @param search of whoever asks, by which photos are known
     * @throws ApiException where a photo is not there, or not seen
     */
    UnaryOperator<Album> edit(PhotoSearch search) throws ApiException, IOException {
        List<UnaryOperator<Album>> steps = new ArrayList<>();
        name().ifPresent(name -> steps.add(a -> a.withName(name)));
        if (json.has("parent")) {
            steps.add(a -> a.withParent(newParent().orElse(null)));
        }
        if (json.has("query")) {
            steps.add(a -> a.withQuery(newQuery().orElse(null)));
        }
        if (json.has("cover")) {
            @Nullable String cover =
                    named("cover").isPresent() ? path(search, named("cover").get()) : null;
            steps.add(a -> a.withCover(cover));
        }
        if (json.has("order")) {
            AlbumOrder order = order(json.path("order"));
            steps.add(a -> a.withOrder(order));
        }
        steps.addAll(ofMembers(search));
        return album -> {
            Album changed = album;
            for (UnaryOperator<Album> step : steps) {
                changed = step.apply(changed);
            }
            return changed;
        };
    }

    private List<UnaryOperator<Album>> ofMembers(PhotoSearch search) throws ApiException, IOException {
        List<UnaryOperator<Album>> steps = new ArrayList<>();
        List<String> remove = paths(search, "remove", json.path("remove"));
        List<String> add = paths(search, "add", json.path("add"));
        if (!remove.isEmpty() || !add.isEmpty()) {
            steps.add(a -> a.withMembers(Members.with(Members.without(a.members(), remove), add)));
        }
        if (json.has("move")) {
            JsonNode move = json.path("move");
            EditJson.requireNames(move, Set.of("photos", "before"));
            List<String> moved = paths(search, "photos", move.path("photos"));
            @Nullable String before =
                    move.hasNonNull("before") ? path(search, EditJson.text(move.path("before"), "before")) : null;
            steps.add(a -> a.withMembers(Members.moved(a.members(), moved, Optional.ofNullable(before))));
        }
        return steps;
    }

    private static List<String> paths(PhotoSearch search, String name, JsonNode ids) throws ApiException, IOException {
        List<String> paths = new ArrayList<>();
        if (!ids.isMissingNode()) {
            for (String id : EditJson.texts(ids, name, MOST_PHOTOS)) {
                paths.add(path(search, id));
            }
        }
        return paths;
    }

    private static String path(PhotoSearch search, String id) throws ApiException, IOException {
        return search.file(id).orElseThrow(() -> ApiException.notFound("There is no such photo."));
    }

    private static AlbumOrder order(JsonNode value) throws ApiException {
        String name = EditJson.text(value, "order");
        for (AlbumOrder order : AlbumOrder.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
                return order;
            }
        }
        throw ApiException.body("order must be album, taken or name.");
    }
}
