package app.latent.gateway.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * What an authenticator app makes codes from (RFC 6238: HMAC-SHA1, 6 digits, 30 seconds, which is what all of them can).
 *
 * @param text base32 (RFC 4648) without padding, 160 bits
 */
public record OneTimeSecret(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{32}");
    private static final int BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();

    /** @throws IllegalArgumentException where the text is not of the form */
    public OneTimeSecret {
        if (!FORM.matcher(text).matches()) throw new IllegalArgumentException("not a secret for codes");
    }

    public static OneTimeSecret create(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new OneTimeSecret(Base32.toBase32String(bytes));
    }

    /**
     * The number of the 30 seconds that a time is in, each of which has a code of its own.
     */
    public static long stepOf(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
    }

    /** @param step see {@link #stepOf} */
    public boolean isCodeOf(long step, String code) {
        var key = new SecretKeySpec(Base32.decode(text), CODES.getAlgorithm());
        try {
            String expected = CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
            return MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are an HMAC's key", e);
        }
    }

    /** @return what authenticator apps read from a QR code (their "Key Uri Format") */
    public URI uri(AccountName name) {
        return URI.create("otpauth://totp/Latent:" + name + "?secret=" + text + "&issuer=Latent");
    }

    /** Tells nothing of the secret, which has no business in a log. */
    @Override
    public String toString() {
        return "OneTimeSecret";
    }
}
