package app.latent.gallery.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Edits to take back: {@code {edits: [{id, undo}]}}, as they were answered. */
record UndoRequest(List<Mark> edits) {

    /** @param undo by which the edit is known */
    record Mark(String id, String undo) {}

    static UndoRequest read(byte[] json, int most) throws ApiException {
        JsonNode edits = EditJson.object(json, Set.of("edits")).path("edits");
        if (!edits.isArray() || edits.isEmpty() || edits.size() > most) {
            throw ApiException.body("edits must be a list of 1 to " + most + ".");
        }
        List<Mark> marks = new ArrayList<>();
        for (JsonNode edit : edits) {
            EditJson.requireNames(edit, Set.of("id", "undo"));
            marks.add(new Mark(EditJson.text(edit.path("id"), "id"), EditJson.text(edit.path("undo"), "undo")));
        }
        return new UndoRequest(marks);
    }
}
