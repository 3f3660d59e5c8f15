package app.latent.gateway.auth;

import java.io.IOException;

/** Tells whether a passphrase opens the vault. Slow on purpose (a key derivation), so callers remember the answer. */
@FunctionalInterface
public interface PassphraseCheck {

    /**
     * @param passphrase stays the caller's, who wipes it
     * @throws IOException where that cannot be told now, for example while a sync client replaces the masterkey file
     */
    boolean opens(char[] passphrase) throws IOException;

    /**
     * What the answers hold for: they are forgotten once this is not equal to what it was any more, as when the passphrase was changed, here or on another device. Quick to tell.
     *
     * @throws IOException where that cannot be told now
     */
    default Object state() throws IOException {
        return "";
    }
}
