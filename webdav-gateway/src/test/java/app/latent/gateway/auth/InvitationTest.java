package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class InvitationTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ManualClock clock = new ManualClock();
    private final Invitation invitation = new Invitation(PATIENCE, clock, new SecureRandom());

    @Test
    void aTokenIs256BitsAndGoodOnce() {
        String token = invitation.issue();
        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        assertTrue(invitation.accept(token));
        assertFalse(invitation.accept(token));
    }

    @Test
    void nothingIsGoodBeforeOneIsIssued() {
        assertFalse(invitation.accept(""));
    }

    @Test
    void aWrongOneChangesNothing() {
        String token = invitation.issue();
        assertFalse(invitation.accept(token.substring(1)));
        assertFalse(invitation.accept(""));
        assertTrue(invitation.accept(token));
    }

    @Test
    void itIsGoodForAWhileOnly() {
        String token = invitation.issue();
        clock.advance(PATIENCE.minusSeconds(1));
        String second = invitation.issue();
        clock.advance(PATIENCE.minusSeconds(1));
        assertFalse(invitation.accept(token), "the first is void once there is a second");
        clock.advance(Duration.ofSeconds(1));
        assertFalse(invitation.accept(second), "it is too late for the second");
    }
}
