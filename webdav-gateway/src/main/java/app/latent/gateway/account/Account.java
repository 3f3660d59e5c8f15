package app.latent.gateway.account;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param password empty for the owner alone, whose password is the vault's passphrase
 * @param secondFactor what an authenticator app makes codes from
 * @param passkeys of which any will do, and in whose place a code will as well
 * @param grants the account's own, besides those of its groups; the owner needs none
 */
public record Account(
        AccountName name,
        Optional<PasswordHash> password,
        Optional<OneTimeSecret> secondFactor,
        List<Passkey> passkeys,
        List<Device> devices,
        List<Grant> grants) {

    /** @throws IllegalArgumentException where anybody but the owner has no password, or the owner one */
    public Account {
        if (name.isOwner() == password.isPresent()) throw new IllegalArgumentException("a password is missing");
        passkeys = List.copyOf(passkeys);
        devices = List.copyOf(devices);
        grants = List.copyOf(grants);
    }

    /** Whether the password alone does not let it in: a code or a passkey is asked for as well. */
    public boolean hasSecondFactor() {
        return secondFactor.isPresent() || !passkeys.isEmpty();
    }

    /** @return the passkey of a credential */
    public Optional<Passkey> passkey(String credential) {
        return passkeys.stream()
                .filter(passkey -> passkey.credential().equals(credential))
                .findFirst();
    }

    /** The owner of a vault in which nothing was set up yet. */
    public static final Account OWNER =
            new Account(AccountName.OWNER, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /** Somebody new, who may nothing yet. */
    public static Account create(AccountName name, PasswordHash password) {
        return new Account(name, Optional.of(password), Optional.empty(), List.of(), List.of(), List.of());
    }

    public Account withPassword(PasswordHash changed) {
        return new Account(name, Optional.of(changed), secondFactor, passkeys, devices, grants);
    }

    public Account withSecondFactor(Optional<OneTimeSecret> changed) {
        return new Account(name, password, changed, passkeys, devices, grants);
    }

    public Account withPasskeys(List<Passkey> changed) {
        return new Account(name, password, secondFactor, changed, devices, grants);
    }

    public Account withoutPasskey(String id) {
        return withPasskeys(
                passkeys.stream().filter(passkey -> !passkey.id().equals(id)).toList());
    }

    public Account withDevices(List<Device> changed) {
        return new Account(name, password, secondFactor, passkeys, changed, grants);
    }

    public Account withGrants(List<Grant> changed) {
        return new Account(name, password, secondFactor, passkeys, devices, changed);
    }
}
