package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditNotes;
import app.latent.gateway.passkey.PasskeyProofs;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way into a vault that is locked, for its owner alone: by the {@link PasswordGate}, and past the {@link SecondFactors} that the vault asks for, which is known
 * only once the passphrase is right. What anybody else is answered is what a wrong passphrase is.
 */
public final class UnlockGate implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UnlockGate.class);

    private final LockedVault vault;
    private final PasswordGate passwords;
    private final AttemptLimits limits;
    private final Codes codes;
    private final PasskeyProofs passkeys;

    /** A passphrase that was right, until the vault is unlocked with it. */
    private final AtomicReference<char @Nullable []> right = new AtomicReference<>();

    /** There is no vault to note it in. */
    private final AuditNotes audit = (kind, _, _, _) -> LOG.info("At the page of the locked vault: {}", kind);

    public UnlockGate(LockedVault vault, PasswordHash.Cost cost, InstantSource clock, SecureRandom random) {
        this.vault = vault;
        this.limits = new AttemptLimits(clock);
        this.passwords = new PasswordGate(new Passwords(vault, cost, random), limits, audit, random);
        this.codes = new Codes(clock);
        this.passkeys = new PasskeyProofs(clock, random);
    }

    /** Where the verdict is right, {@link #carryOut} has the vault unlocked. */
    Verdict ask(Credentials credentials) {
        try {
            Optional<Account> owner =
                    Optional.of(Account.OWNER).filter(account -> account.name().equals(credentials.name()));
            Verdict verdict = passwords.ask(credentials, owner, new Within());
            if (verdict instanceof Verdict.Right) keep(credentials.password().clone());
            return verdict;
        } catch (IOException e) {
            LOG.debug("A passphrase cannot be asked for now", e);
            return PasswordGate.unanswered();
        }
    }

    private void keep(char @Nullable [] passphrase) {
        char[] before = right.getAndSet(passphrase);
        if (before != null) Arrays.fill(before, '\0');
    }

    /** Has the vault unlocked by who was let in, once they have been answered: the server may end with it. */
    void carryOut() throws IOException {
        char[] passphrase = right.getAndSet(null);
        if (passphrase == null) return;
        try {
            vault.unlock(passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** What the vault itself says, once it can be looked into. */
    private final class Within implements PasswordGate.More {

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
    }

    /** Forgets everything; nobody unlocks anything from here on. */
    @Override
    public void close() {
        passwords.close();
        keep(null);
    }
}
