package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {
    private final Resource thumbnail = Resource.get("photos/{id}/thumbnail", _ -> new Answer.Json("none"));

    @Test
    void anOpenPartTakesOneWholeSegment() {
        assertEquals(Optional.of(Map.of("id", "a-B_9")), thumbnail.match("/api/v1/photos/a-B_9/thumbnail"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/photos//thumbnail",
                "/api/v1/photos/a/b/thumbnail",
                "/api/v1/photos/a/thumbnail/",
                "/api/v1/photos/a/Thumbnail",
                "api/v1/photos/a/thumbnail",
                "/api/v1/photos/a",
                "/",
                ""
            })
    void noOtherPathMatches(String path) {
        assertEquals(Optional.empty(), thumbnail.match(path));
    }
}
