package app.latent.gateway.passkey;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.PasskeyUses;
import app.latent.gateway.passkey.WebAuthn.RefusedException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks for the passkeys of somebody whose password is right, and judges what is shown. */
public final class PasskeyProofs {

    private final Challenges challenges;

    public PasskeyProofs(InstantSource clock, SecureRandom random) {
        this.challenges = new Challenges(clock, random);
    }

    /** What is to be thought of what was shown. */
    public enum Judgement {
        RIGHT,
        WRONG,
        /** All is right but the counter, which an authenticator that is the only one to have the key cannot have turned back. */
        COPIED
    }

    /** @return what a page needs to ask for one; empty where the account has none that is for its site */
    public Optional<RequestOptions> ask(Account account, Optional<Site> site) {
        if (site.isEmpty()) return Optional.empty();
        List<Passkey> fitting = account.passkeys().stream()
                .filter(passkey -> passkey.host().equals(site.get().host()))
                .toList();
        if (fitting.isEmpty()) return Optional.empty();
        return Optional.of(RequestOptions.of(challenges.give(account.name(), site.get()), site.get(), fitting));
    }

    /**
     * Must not be called twice at once for one account: the counter would be compared with what is old.
     *
     * @param uses of the account's passkeys, to which this one is added
     * @throws IOException where that cannot be told now
     */
    public Judgement judge(Account account, Optional<Site> site, Assertion assertion, PasskeyUses uses)
            throws IOException {
        Optional<Passkey> shown = account.passkey(assertion.credential());
        if (site.isEmpty() || shown.isEmpty()) return Judgement.WRONG;
        Passkey passkey = shown.get();
        if (!passkey.host().equals(site.get().host())) return Judgement.WRONG;
        long known = uses.counter(account.name(), passkey);
        try {
            // Made when it is needed: that takes less than the password's check before it, and most daemons never see a
            // passkey.
            long counter = new WebAuthn()
                    .verify(
                            site.get(),
                            passkey,
                            known,
                            assertion,
                            challenge -> challenges.take(account.name(), site.get(), challenge));
            uses.note(account, passkey, counter);
            return Judgement.RIGHT;
        } catch (RefusedException e) {
            return e.isOfCopy() ? Judgement.COPIED : Judgement.WRONG;
        }
    }
}
