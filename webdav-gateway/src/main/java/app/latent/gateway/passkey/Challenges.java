package app.latent.gateway.passkey;

import app.latent.gateway.account.AccountName;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The challenges that wait for an answer (WebAuthn, 13.4.3). Each is random, of one account at one site, good once, and for five minutes. */
final class Challenges {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** Of one account, so that nobody takes another's away. Only who knows the password is given any. */
    private static final int MOST = 8;

    private static final int BYTES = 32;

    private final InstantSource clock;
    private final SecureRandom random;

    /** Oldest first. Guarded by this. */
    private final List<Open> open = new ArrayList<>();

    private record Open(AccountName account, Site site, String challenge, Instant until) {}

    Challenges(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** @return 256 bits in base64url without padding */
    synchronized String give(AccountName account, Site site) {
        forgetOld();
        List<Open> others =
                open.stream().filter(each -> each.account().equals(account)).toList();
        if (others.size() >= MOST) open.remove(others.getFirst());
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.add(new Open(account, site, challenge, clock.instant().plus(GOOD_FOR)));
        return challenge;
    }

    /** Tells whether this was given to the account at the site and still waits, which it does not from here on. */
    synchronized boolean take(AccountName account, Site site, String challenge) {
        forgetOld();
        return open.removeIf(each -> each.account().equals(account)
                && each.site().equals(site)
                && each.challenge().equals(challenge));
    }

    private void forgetOld() {
        Instant now = clock.instant();
        open.removeIf(each -> !now.isBefore(each.until()));
    }
}
