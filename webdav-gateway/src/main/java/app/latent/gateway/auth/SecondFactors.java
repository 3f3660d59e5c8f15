package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.PasskeyUses;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditNotes;
import app.latent.gateway.passkey.Assertion;
import app.latent.gateway.passkey.PasskeyProofs;
import app.latent.gateway.passkey.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;

/** What is asked for besides the password of who has a second factor: a code or a passkey, whichever of the account's they like. */
final class SecondFactors implements PasswordGate.More {

    private final Codes codes;
    private final PasskeyProofs passkeys;
    private final PasskeyUses passkeyUses;
    private final AttemptLimits limits;
    private final AuditNotes audit;

    SecondFactors(
            Codes codes, PasskeyProofs passkeys, PasskeyUses passkeyUses, AttemptLimits limits, AuditNotes audit) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.passkeyUses = passkeyUses;
        this.limits = limits;
        this.audit = audit;
    }

    @Override
    public boolean isAskedOf(Account account) {
        return account.hasSecondFactor();
    }

    @Override
    public Verdict judge(Account account, Credentials credentials) throws IOException {
        if (credentials.factor().isEmpty()) return missing(account, credentials.client());
        Duration wait = limits.waitForFactor(account.name());
        if (wait.isPositive()) return Verdict.TooMany.after(wait);
        return switch (credentials.factor().get()) {
            case ShownFactor.Code(String digits) ->
                codes.accept(account, digits) ? right(account) : wrong(account, credentials);
            case ShownFactor.OfPasskey(Assertion assertion) -> judge(account, credentials, assertion);
        };
    }

    private Verdict missing(Account account, Client client) {
        boolean hasCode = account.secondFactor().isPresent();
        Optional<RequestOptions> passkey = passkeys.ask(account, client.site());
        if (hasCode || passkey.isPresent()) return new Verdict.NeedsFactor(hasCode, passkey);
        var hosts = new TreeSet<String>();
        for (Passkey other : account.passkeys()) hosts.add(other.host());
        return new Verdict.NeedsOtherSite(hosts);
    }

    private Verdict judge(Account account, Credentials credentials, Assertion assertion) throws IOException {
        return switch (passkeys.judge(account, credentials.client().site(), assertion, passkeyUses)) {
            case RIGHT -> right(account);
            case WRONG -> wrong(account, credentials);
            case COPIED -> {
                String label = account.passkey(assertion.credential())
                        .map(Passkey::label)
                        .orElseThrow();
                refuse(
                        account,
                        credentials,
                        "passkey " + label + ", which may have been copied: its counter has not grown");
                yield new Verdict.Copied();
            }
        };
    }

    private Verdict right(Account account) {
        limits.succeeded(account.name());
        return new Verdict.Right(account, false);
    }

    private Verdict wrong(Account account, Credentials credentials) {
        refuse(account, credentials, "");
        return new Verdict.Wrong();
    }

    private void refuse(Account account, Credentials credentials, String what) {
        limits.factorWasWrong(account.name());
        audit.note(
                Kind.REFUSED, account.name().text(), what, credentials.address().text());
    }
}
