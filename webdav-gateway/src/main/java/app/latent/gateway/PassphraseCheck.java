package app.latent.gateway;

import java.io.IOException;

/** Tells whether a passphrase opens the vault. Slow on purpose (a key derivation), so callers remember the answer. */
@FunctionalInterface
public interface PassphraseCheck {

    /**
     * @param passphrase stays the caller's, who wipes it
     * @throws IOException where that cannot be told now, for example while a sync client replaces the masterkey file
     */
    boolean opens(char[] passphrase) throws IOException;
}
