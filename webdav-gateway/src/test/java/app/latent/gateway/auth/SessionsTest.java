package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.latent.gateway.ManualClock;
import app.latent.gateway.account.AccountName;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SessionsTest {

    private static final Sessions.Holder ANNA = new Sessions.Holder(new AccountName("anna"), "proof");
    private static final Sessions.Holder BOB = new Sessions.Holder(new AccountName("bob"), "proof");

    private final ManualClock clock = new ManualClock();
    private final Sessions sessions =
            new Sessions(Duration.ofHours(2), Duration.ofHours(12), clock, new SecureRandom());

    @Test
    void tokensAre256BitsAndNeverTheSame() {
        String token = sessions.begin(ANNA);
        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        assertNotEquals(token, sessions.begin(ANNA));
        assertEquals(Optional.of(ANNA), sessions.holder(token));
        assertEquals(Optional.empty(), sessions.holder(token.substring(1)));
        assertEquals(Optional.empty(), sessions.holder(""));
    }

    @Test
    void aSessionEndsWhenIdle() {
        String token = sessions.begin(ANNA);
        clock.advance(Duration.ofMinutes(119));
        assertEquals(Optional.of(ANNA), sessions.use(token));
        clock.advance(Duration.ofHours(2));
        assertEquals(Optional.empty(), sessions.holder(token));
    }

    @Test
    void whoeverOnlyAsksWhetherASessionIsOpenDoesNotKeepItSo() {
        String token = sessions.begin(ANNA);
        clock.advance(Duration.ofMinutes(119));
        assertEquals(Optional.of(ANNA), sessions.holder(token));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), sessions.holder(token));
        assertEquals(Optional.empty(), sessions.use(token));
    }

    @Test
    void aSessionEndsAtItsAgeHoweverMuchItIsUsed() {
        String token = sessions.begin(ANNA);
        for (int hour = 0; hour < 11; hour++) {
            clock.advance(Duration.ofHours(1));
            assertEquals(Optional.of(ANNA), sessions.use(token));
        }
        clock.advance(Duration.ofHours(1));
        assertEquals(Optional.empty(), sessions.holder(token));
    }

    @Test
    void signingOutAndClosingEndSessions() {
        String one = sessions.begin(ANNA);
        String two = sessions.begin(ANNA);
        sessions.end(one);
        assertEquals(Optional.empty(), sessions.holder(one));
        assertEquals(Optional.of(ANNA), sessions.holder(two));
        sessions.close();
        assertEquals(Optional.empty(), sessions.holder(two));
    }

    @Test
    void tooManySessionsPushOutTheOldestOfTheSameAccount() {
        String bobs = sessions.begin(BOB);
        String first = sessions.begin(ANNA);
        for (int i = 0; i < 64; i++) sessions.begin(ANNA);
        assertEquals(Optional.empty(), sessions.holder(first));
        assertEquals(Optional.of(BOB), sessions.holder(bobs));
    }
}
