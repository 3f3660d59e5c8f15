package app.latent.gateway.account;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last uses of an account's passkeys.
 *
 * @param used by the id of the passkey
 */
record PasskeyUseTimes(AccountName name, Map<String, PasskeyUse> used) {

    PasskeyUseTimes {
        used = Map.copyOf(used);
    }

    static PasskeyUseTimes none(AccountName name) {
        return new PasskeyUseTimes(name, Map.of());
    }

    Optional<PasskeyUse> of(Passkey passkey) {
        return Optional.ofNullable(used.get(passkey.id()));
    }

    /** Without passkeys that the account has no more. */
    PasskeyUseTimes with(Account account, Passkey passkey, PasskeyUse use) {
        var uses = new TreeMap<>(used);
        uses.put(passkey.id(), use);
        uses.keySet().retainAll(account.passkeys().stream().map(Passkey::id).toList());
        return new PasskeyUseTimes(name, uses);
    }
}
