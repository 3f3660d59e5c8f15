package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditNotes;
import app.latent.gateway.passkey.PasskeyProofs;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** Whether somebody may unlock one vault: by the {@link PasswordGate}, and past the {@link SecondFactors} that it asks of its owner, which is known only then. */
final class LockedVaultGate implements PasswordGate.More, AutoCloseable {

    private final LockedVault vault;
    private final AttemptLimits limits;
    private final AuditNotes audit;
    private final PasswordGate passwords;
    private final Codes codes;
    private final PasskeyProofs passkeys;

    LockedVaultGate(
            LockedVault vault,
            AttemptLimits limits,
            AuditNotes audit,
            PasswordHash.Cost cost,
            InstantSource clock,
            SecureRandom random) {
        this.vault = vault;
        this.limits = limits;
        this.audit = audit;
        this.passwords = new PasswordGate(new Passwords(vault, cost, random), limits, audit, random);
        this.codes = new Codes(clock);
        this.passkeys = new PasskeyProofs(clock, random);
    }

    /** @throws IOException where it cannot be told now */
    Verdict ask(Credentials credentials) throws IOException {
        Optional<Account> owner =
                Optional.of(Account.OWNER).filter(account -> account.name().equals(credentials.name()));
        return passwords.ask(credentials, owner, this);
    }

    @Override
    public boolean isAskedOf(Account account) {
        return true;
    }

    @Override
    public Verdict judge(Account account, Credentials credentials) throws IOException {
        try (LockedVault.Opened opened = vault.open(credentials.password())) {
            AccountBook book = opened.accounts();
            Account owner = book.find(account.name()).orElseThrow(() -> new IOException("a damaged account"));
            var factors = new SecondFactors(codes, passkeys, book.passkeyUses(), limits, audit);
            if (factors.isAskedOf(owner)) return factors.judge(owner, credentials);
            limits.succeeded(owner.name());
            return new Verdict.Right(owner, false);
        }
    }

    @Override
    public void close() {
        passwords.close();
    }
}
