package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.metadata.Fact;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagMoveTest {
    private static final TagMove MOVE = new TagMove("places/Norway", "north");

    private static Optional<TagMove> read(String json) throws Exception {
        return TagMove.read(new JsonMapper().readTree(json));
    }

    @Test
    void aTagAndThoseBelowItGetTheOtherPathAndOthersStay() throws Exception {
        List<String> tags = List.of("places/Norway/Oslo", "places/Norway", "places/Norwayx", "Norway");

        assertEquals(
                Edit.NONE
                        .remove(Fact.KEYWORDS, List.of("places/Norway/Oslo", "places/Norway"))
                        .add(Fact.KEYWORDS, List.of("north/Oslo", "north"))
                        .toString(),
                MOVE.of(Edit.NONE, tags).toString());
    }

    @Test
    void aPhotoWithoutTheTagIsRefused() {
        assertThrows(EditException.class, () -> MOVE.of(Edit.NONE, List.of("places")));
    }

    @Test
    void pathsAreReadAsTagsAreKept() throws Exception {
        assertEquals(Optional.of(MOVE), read("{\"move\": {\"from\": \" places / Norway\", \"to\": \"north/\"}}"));
        assertEquals(Optional.empty(), read("{\"add\": [\"x\"]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"move\": {\"from\": \"a\", \"to\": \"a\"}}",
                "{\"move\": {\"from\": \"a\"}}",
                "{\"move\": {\"from\": \"a\", \"to\": \"/\"}}",
                "{\"move\": {\"from\": 1, \"to\": \"a\"}}",
                "{\"move\": []}"
            })
    void whatIsNoMoveIsRefused(String json) {
        assertThrows(ApiException.class, () -> read(json));
    }
}
