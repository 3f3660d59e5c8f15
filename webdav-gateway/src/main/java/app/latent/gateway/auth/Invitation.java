package app.latent.gateway.auth;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A {@link Token} that lets one browser in, once and soon. Only its SHA-256 is kept. For any number of threads. */
final class Invitation {

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
        String token = Token.next(random);
        hash = Token.hash(token);
        end = clock.instant().plus(patience);
        return token;
    }

    /** @return whether it is the token, which is void from here on; a wrong one changes nothing */
    synchronized boolean accept(String token) {
        if (hash == null || !clock.instant().isBefore(end)) return false;
        if (!MessageDigest.isEqual(hash, Token.hash(token))) return false;
        hash = null;
        return true;
    }
}
