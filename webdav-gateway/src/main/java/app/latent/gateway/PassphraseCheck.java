package app.latent.gateway;

/** Tells whether a passphrase opens the vault. Slow on purpose (a key derivation), so callers remember the answer. */
@FunctionalInterface
public interface PassphraseCheck {

    /** @param passphrase stays the caller's, who wipes it */
    boolean opens(char[] passphrase);
}
