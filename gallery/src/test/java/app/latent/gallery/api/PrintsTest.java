package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintsTest {
    @Test
    void whoeverFindsNoPlaceIsToldToComeAgain() throws Exception {
        Prints prints = new Prints(2, Duration.ofMillis(1));
        prints.enter();
        prints.enter();
        ApiException refused = assertThrows(ApiException.class, prints::enter);
        assertEquals(503, refused.status());
        assertEquals(Optional.of(Duration.ofMillis(1)), refused.retryAfter());
        prints.leave();
        assertDoesNotThrow(prints::enter);
    }
}
