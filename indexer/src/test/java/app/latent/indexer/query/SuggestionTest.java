package app.latent.indexer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> WORDS = List.of("camera", "favorite", "geotagged", "f");

    @Test
    void findsWhatIsASlipAway() {
        assertEquals(Optional.of("camera"), Suggestion.of("camra", WORDS));
        assertEquals(Optional.of("camera"), Suggestion.of("camrea", WORDS));
        assertEquals(Optional.of("camera"), Suggestion.of("camerra", WORDS));
        assertEquals(Optional.of("favorite"), Suggestion.of("favourit", WORDS));
    }

    @Test
    void findsWhatBeginsLikeThis() {
        assertEquals(Optional.of("geotagged"), Suggestion.of("geo", WORDS));
    }

    @Test
    void findsNothingWhereNothingIsClose() {
        assertEquals(Optional.empty(), Suggestion.of("xyzzy", WORDS));
        assertEquals(Optional.empty(), Suggestion.of("c", List.of("camera")));
        assertEquals(Optional.empty(), Suggestion.of("", List.of("camera")));
    }
}
