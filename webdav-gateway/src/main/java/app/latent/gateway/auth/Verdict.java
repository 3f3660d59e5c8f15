package app.latent.gateway.auth;

import java.time.Duration;

/** What {@link PassphraseGate} says to a passphrase. */
public sealed interface Verdict {

    /** The passphrase opens the vault. */
    record Right() implements Verdict {}

    /** The passphrase does not open the vault. */
    record Wrong() implements Verdict {}

    /**
     * Too many wrong ones came; this one was not looked at.
     *
     * @param retryAfter at least one second
     */
    record TooMany(Duration retryAfter) implements Verdict {}
}
