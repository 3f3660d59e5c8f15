package app.latent.gateway.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OneTimeSecretTest {

    /** {@code 12345678901234567890} in base32, the secret of RFC 6238, appendix B. */
    private static final OneTimeSecret OF_THE_RFC = new OneTimeSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void makesTheCodesOfTheRfc(long time, String code) {
        long step = OneTimeSecret.stepOf(Instant.ofEpochSecond(time));
        assertTrue(OF_THE_RFC.isCodeOf(step, code));
        assertFalse(OF_THE_RFC.isCodeOf(step + 1, code));
        assertFalse(OF_THE_RFC.isCodeOf(step, code.substring(1)));
    }

    @Test
    void tellsAuthenticatorAppsWhatTheyNeed() {
        assertEquals(
                URI.create("otpauth://totp/Latent:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Latent"),
                OF_THE_RFC.uri(new AccountName("anna")));
    }

    @Test
    void isOf160Bits() {
        assertThrows(IllegalArgumentException.class, () -> new OneTimeSecret("GEZDGNBV"));
        assertThrows(IllegalArgumentException.class, () -> new OneTimeSecret("0".repeat(32)));
    }
}
