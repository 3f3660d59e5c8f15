package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void whoeverFindsNoPlaceIsToldToComeAgain() throws Exception {
        Slots slots = new Slots(2, Duration.ofMillis(1), "Come again.");
        slots.enter();
        slots.enter();
        ApiException refused = assertThrows(ApiException.class, slots::enter);
        assertEquals(503, refused.status());
        assertEquals("Come again.", refused.getMessage());
        assertEquals(Optional.of(Duration.ofMillis(1)), refused.retryAfter());
        slots.leave();
        assertDoesNotThrow(slots::enter);
    }
}
