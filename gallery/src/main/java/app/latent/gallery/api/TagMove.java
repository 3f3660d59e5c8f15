package app.latent.gallery.api;

import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Keywords;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Another path for a tag, and for all tags below it.
 *
 * @param from as the photo has it, letter by letter
 * @param to another one
 */
record TagMove(String from, String to) {

    /** Empty where the tags that change are not moved. */
    static Optional<TagMove> read(JsonNode tags) throws ApiException {
        JsonNode move = tags.path("move");
        if (move.isMissingNode()) {
            return Optional.empty();
        }
        EditJson.requireNames(move, Set.of("from", "to"));
        String from = Keywords.path(EditJson.text(move.path("from"), "from"));
        String to = Keywords.path(EditJson.text(move.path("to"), "to"));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            throw ApiException.body("A tag is moved from one path to another.");
        }
        return Optional.of(new TagMove(from, to));
    }

    /**
     * @param tags of the photo
     * @throws EditException where none of them is moved
     */
    Edit of(Edit edit, List<String> tags) throws EditException {
        List<String> moved = tags.stream().filter(this::holds).toList();
        if (moved.isEmpty()) {
            throw new EditException("This photo has no tag " + from + ".");
        }
        // What is removed by a name alone takes with it whatever ends so.
        Stream<String> others =
                tags.stream().filter(tag -> !holds(tag) && Keywords.last(tag).equals(from));
        Stream<String> elsewhere = moved.stream().map(tag -> to + tag.substring(from.length()));
        return edit.remove(Fact.KEYWORDS, moved.stream().flatMap(this::upToFrom).toList())
                .add(Fact.KEYWORDS, Stream.concat(elsewhere, others).toList());
    }

    /** Lists of other programs may have each of those above a tag, too. */
    private Stream<String> upToFrom(String tag) {
        return Stream.iterate(tag, this::holds, Keywords::above);
    }

    private boolean holds(String tag) {
        return tag.equals(from) || tag.startsWith(from + "/");
    }
}
