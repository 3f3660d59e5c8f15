package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.PasswordHash;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a password is an account's: the vault's passphrase for the owner, a hash for everybody else. Slow on purpose. */
final class Passwords {

    private final PassphraseCheck vault;

    /** Of a password that nobody knows: what is asked in the name of nobody takes as long. */
    private final PasswordHash nobodys;

    private volatile @Nullable Object lastVaultState;

    Passwords(PassphraseCheck vault, PasswordHash.Cost cost, SecureRandom random) {
        this.vault = vault;
        this.nobodys = PasswordHash.ofNobody(cost, random);
    }

    /**
     * @param account empty where there is none of the name
     * @throws IOException where that cannot be told now
     */
    boolean matches(Optional<Account> account, char[] password) throws IOException {
        if (account.isPresent() && account.get().name().isOwner()) return vault.opens(password);
        return account.flatMap(Account::password).orElse(nobodys).matches(password);
    }

    /**
     * What an answer holds for.
     *
     * @throws IOException where that could never be told yet
     */
    Object state(Optional<Account> account) throws IOException {
        if (account.isPresent() && account.get().name().isOwner()) return vaultState();
        return account.flatMap(Account::password).orElse(nobodys);
    }

    /** Where it cannot be told, as while a sync client replaces the masterkey file, nothing is known to have changed. */
    private Object vaultState() throws IOException {
        try {
            Object state = vault.state();
            lastVaultState = state;
            return state;
        } catch (IOException e) {
            Object last = lastVaultState;
            if (last == null) throw e;
            return last;
        }
    }
}
