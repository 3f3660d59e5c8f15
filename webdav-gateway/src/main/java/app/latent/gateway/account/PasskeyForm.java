package app.latent.gateway.account;

import java.time.Instant;

/** A {@link Passkey} in the document of its account. */
record PasskeyForm(
        String id,
        String label,
        String host,
        String credential,
        String key,
        long counter,
        boolean synced,
        String made) {

    static PasskeyForm of(Passkey passkey) {
        return new PasskeyForm(
                passkey.id(),
                passkey.label(),
                passkey.host(),
                passkey.credential(),
                passkey.key(),
                passkey.counter(),
                passkey.synced(),
                passkey.made().toString());
    }

    Passkey passkey() {
        return new Passkey(id, label, host, credential, key, counter, synced, Instant.parse(made));
    }
}
