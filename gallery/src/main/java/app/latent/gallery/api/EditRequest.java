package app.latent.gallery.api;

import app.latent.indexer.Photo;
import app.latent.indexer.container.Turn;
import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to change of some photos: {@code {photos: [id], change: {...}}}. What the change does not name stays as it is, what is null is
 * removed.
 *
 * @param move of tags of each
 * @param shift of the capture time of each; zero for none
 * @param quarterTurns clockwise, of each from how it is shown; 0 for none
 */
record EditRequest(List<String> photos, Edit edit, Optional<TagMove> move, Duration shift, int quarterTurns) {
    private static final int QUARTER = 90;
    private static final Set<Integer> ROTATIONS = Set.of(QUARTER, 2 * QUARTER, 3 * QUARTER);
    private static final Set<MediaType.Kind> TURNED = Set.of(MediaType.Kind.PICTURE, MediaType.Kind.RAW);
    private static final Set<String> NAMES =
            Set.of("caption", "tags", "rating", "favorite", "archived", "taken", "takenShift", "place", "rotate");

    /** @throws ApiException where it is no such request, or a value cannot be kept; its message is for the user */
    static EditRequest read(byte[] json, int mostPhotos) throws ApiException {
        JsonNode request = EditJson.object(json, Set.of("photos", "change"));
        List<String> photos = EditJson.texts(request.path("photos"), "photos", mostPhotos);
        if (photos.isEmpty() || photos.stream().distinct().count() < photos.size()) {
            throw ApiException.body("photos must be ids, each once.");
        }
        JsonNode change = request.path("change");
        EditJson.requireNames(change, NAMES);
        try {
            Duration shift = Duration.ofSeconds(
                    change.has("takenShift") ? EditJson.whole(change.get("takenShift"), "takenShift") : 0);
            return new EditRequest(photos, edit(change), TagMove.read(change.path("tags")), shift, quarterTurns(change))
                    .checked(change);
        } catch (EditException e) {
            throw ApiException.body(String.valueOf(e.getMessage()));
        }
    }

    private EditRequest checked(JsonNode change) throws ApiException {
        if (edit.isEmpty() && move.isEmpty() && shift.isZero() && quarterTurns == 0) {
            throw ApiException.body("The change is empty.");
        }
        if (change.has("taken") && change.has("takenShift")) {
            throw ApiException.body("taken and takenShift exclude each other.");
        }
        return this;
    }

    private static Edit edit(JsonNode change) throws ApiException, EditException {
        Edit edit = tags(Edit.NONE, change);
        Optional<JsonNode> caption = EditJson.field(change, "caption");
        if (caption.isPresent()) {
            String text = caption.get().isNull() ? "" : EditJson.text(caption.get(), "caption");
            edit = text.isBlank() ? edit.clear(Fact.CAPTION) : edit.set(Fact.CAPTION, text);
        }
        edit = with(edit, change, "rating", Fact.RATING, value -> EditJson.whole(value, "rating"));
        edit = with(edit, change, "favorite", Fact.FAVOURITE, value -> EditJson.flag(value, "favorite") ? 1 : 0);
        edit = with(edit, change, "archived", Fact.ARCHIVED, value -> EditJson.flag(value, "archived") ? 1 : 0);
        edit = with(edit, change, "taken", Fact.ORIGINAL, EditJson::moment);
        return with(edit, change, "place", Fact.POSITION, EditJson::position);
    }

    private static int quarterTurns(JsonNode change) throws ApiException {
        if (!change.has("rotate")) {
            return 0;
        }
        int degrees = EditJson.whole(change.get("rotate"), "rotate");
        if (!ROTATIONS.contains(degrees)) {
            throw ApiException.body("rotate must be 90, 180 or 270, clockwise.");
        }
        return degrees / QUARTER;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(JsonNode value) throws ApiException;
    }

    private static <T> Edit with(Edit edit, JsonNode change, String name, Fact<T> fact, Reading<T> reading)
            throws ApiException, EditException {
        Optional<JsonNode> value = EditJson.field(change, name);
        if (value.isEmpty()) {
            return edit;
        }
        return value.get().isNull() ? edit.clear(fact) : edit.set(fact, reading.read(value.get()));
    }

    private static Edit tags(Edit edit, JsonNode change) throws ApiException, EditException {
        JsonNode tags = change.path("tags");
        if (tags.isMissingNode()) {
            return edit;
        }
        EditJson.requireNames(tags, Set.of("add", "remove", "move"));
        if (!tags.has("add") && !tags.has("remove")) {
            return edit;
        }
        return edit.add(Fact.KEYWORDS, EditJson.names(tags.path("add"), "tags"))
                .remove(Fact.KEYWORDS, EditJson.names(tags.path("remove"), "tags"));
    }

    /**
     * What it is for one photo: a capture time is shifted from where it is, and a picture turned from how it is shown.
     *
     * @param told by its sidecar, which may be ahead of the index
     */
    Edit editOf(Photo photo, Metadata told) throws EditException {
        Moment taken = told.get(Fact.ORIGINAL).orElse(new Moment(photo.taken(), photo.takenOffset()));
        List<String> tags = told.get(Fact.KEYWORDS).isPresent() ? told.tags() : photo.tags();
        Edit moved = move.isEmpty() ? edit : move.get().of(edit, tags);
        Edit shifted = shift.isZero()
                ? moved
                : moved.set(Fact.ORIGINAL, new Moment(taken.time().plus(shift), taken.offset()));
        if (quarterTurns == 0) {
            return shifted;
        }
        if (MediaType.byMime(photo.type())
                .map(MediaType::kind)
                .filter(TURNED::contains)
                .isEmpty()) {
            throw new EditException("Only pictures can be turned.");
        }
        int shown = told.get(Fact.ORIENTATION).orElse(photo.orientation());
        return shifted.set(Fact.ORIENTATION, Turn.clockwise(shown, quarterTurns));
    }
}
