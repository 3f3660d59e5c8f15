package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class SessionsTest {

    private final ManualClock clock = new ManualClock();
    private final Sessions sessions =
            new Sessions(Duration.ofHours(2), Duration.ofHours(12), clock, new SecureRandom());

    @Test
    void tokensAre256BitsAndNeverTheSame() {
        String token = sessions.begin();
        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        assertNotEquals(token, sessions.begin());
        assertTrue(sessions.isOpen(token));
        assertFalse(sessions.isOpen(token.substring(1)));
        assertFalse(sessions.isOpen(""));
    }

    @Test
    void aSessionEndsWhenIdle() {
        String token = sessions.begin();
        clock.advance(Duration.ofMinutes(119));
        assertTrue(sessions.use(token));
        clock.advance(Duration.ofHours(2));
        assertFalse(sessions.isOpen(token));
    }

    @Test
    void whoeverOnlyAsksWhetherASessionIsOpenDoesNotKeepItSo() {
        String token = sessions.begin();
        clock.advance(Duration.ofMinutes(119));
        assertTrue(sessions.isOpen(token));
        clock.advance(Duration.ofMinutes(1));
        assertFalse(sessions.isOpen(token));
        assertFalse(sessions.use(token));
    }

    @Test
    void aSessionEndsAtItsAgeHoweverMuchItIsUsed() {
        String token = sessions.begin();
        for (int hour = 0; hour < 11; hour++) {
            clock.advance(Duration.ofHours(1));
            assertTrue(sessions.use(token));
        }
        clock.advance(Duration.ofHours(1));
        assertFalse(sessions.isOpen(token));
    }

    @Test
    void signingOutAndClosingEndSessions() {
        String one = sessions.begin();
        String two = sessions.begin();
        sessions.end(one);
        assertFalse(sessions.isOpen(one));
        assertTrue(sessions.isOpen(two));
        sessions.close();
        assertFalse(sessions.isOpen(two));
    }

    @Test
    void tooManySessionsPushOutTheOldest() {
        String first = sessions.begin();
        for (int i = 0; i < 64; i++) sessions.begin();
        assertFalse(sessions.isOpen(first));
    }
}
