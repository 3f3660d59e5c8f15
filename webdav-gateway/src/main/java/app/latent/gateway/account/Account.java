package app.latent.gateway.account;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param password empty for the owner alone, whose password is the vault's passphrase
 * @param grants the account's own, besides those of its groups; the owner needs none
 */
public record Account(
        AccountName name,
        Optional<PasswordHash> password,
        Optional<OneTimeSecret> secondFactor,
        List<Device> devices,
        List<Grant> grants) {

    /** @throws IllegalArgumentException where anybody but the owner has no password, or the owner one */
    public Account {
        if (name.isOwner() == password.isPresent()) throw new IllegalArgumentException("a password is missing");
        devices = List.copyOf(devices);
        grants = List.copyOf(grants);
    }

    /** The owner of a vault in which nothing was set up yet. */
    static final Account OWNER =
            new Account(AccountName.OWNER, Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Somebody new, who may nothing yet. */
    public static Account create(AccountName name, PasswordHash password) {
        return new Account(name, Optional.of(password), Optional.empty(), List.of(), List.of());
    }

    public Account withPassword(PasswordHash changed) {
        return new Account(name, Optional.of(changed), secondFactor, devices, grants);
    }

    public Account withSecondFactor(Optional<OneTimeSecret> changed) {
        return new Account(name, password, changed, devices, grants);
    }

    public Account withDevices(List<Device> changed) {
        return new Account(name, password, secondFactor, changed, grants);
    }

    public Account withGrants(List<Grant> changed) {
        return new Account(name, password, secondFactor, devices, changed);
    }
}
