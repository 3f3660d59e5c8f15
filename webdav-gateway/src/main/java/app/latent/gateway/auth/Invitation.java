package app.latent.gateway.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A token of 256 random bits that lets one browser in, once and soon. Only its SHA-256 is kept. For any number of threads. */
final class Invitation {

    private static final int BYTES = 32;

    private final Duration patience;
    private final InstantSource clock;
    private final SecureRandom random;

    /** Guarded by this, as is the end. */
    private byte @Nullable [] hash;

    private Instant end = Instant.MIN;

    /** @param patience how long a token is good */
    Invitation(Duration patience, InstantSource clock, SecureRandom random) {
        this.patience = patience;
        this.clock = clock;
        this.random = random;
    }

    /** @return a new token, to be shown to one; the one before is void */
    synchronized String issue() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        hash = sha256(text);
        end = clock.instant().plus(patience);
        return text;
    }

    /** @return whether it is the token, which is void from here on; a wrong one changes nothing */
    synchronized boolean accept(String token) {
        if (hash == null || !clock.instant().isBefore(end)) return false;
        if (!MessageDigest.isEqual(hash, sha256(token))) return false;
        hash = null;
        return true;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
