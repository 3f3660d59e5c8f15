package app.latent.gateway.passkey;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.passkey.WebAuthn.Made;
import app.latent.gateway.passkey.WebAuthn.RefusedException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Adds passkeys to accounts. */
public final class PasskeyEnrolment {

    private static final int USER_ID_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final AccountBook book;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Challenges challenges;

    public PasskeyEnrolment(AccountBook book, InstantSource clock, SecureRandom random) {
        this.book = book;
        this.clock = clock;
        this.random = random;
        this.challenges = new Challenges(clock, random);
    }

    /** @return what a page needs to have one made; for who has just shown the password, as who answers is not asked for it again */
    public CreationOptions invite(Account account, Site site) {
        String userId = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(USER_ID_BYTES));
        return CreationOptions.of(challenges.give(account.name(), site), site, account, userId);
    }

    /**
     * @param label see {@link Passkey#isLabel}
     * @return empty where what came is no answer to an invitation, and nothing was added
     * @throws AccountException where the account cannot have it
     */
    public Optional<Passkey> enrol(AccountName name, Site site, String label, Attestation attestation)
            throws IOException, AccountException {
        Made made;
        try {
            made = new WebAuthn().register(site, attestation, challenge -> challenges.take(name, site, challenge));
        } catch (RefusedException e) {
            return Optional.empty();
        }
        var passkey = new Passkey(
                HexFormat.of().formatHex(bytes(ID_BYTES)),
                label,
                site.host(),
                made.credential(),
                made.key(),
                made.counter(),
                made.synced(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        book.addPasskey(name, passkey);
        return Optional.of(passkey);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
