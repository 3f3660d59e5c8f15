package app.latent.gateway.auth;

import app.latent.gateway.account.AccountBook;
import java.io.IOException;

/** A vault that is locked, of which nothing is known but whether a passphrase opens it. */
public interface LockedVault extends PassphraseCheck {

    /** What its owner calls it, to tell it from the others that can be unlocked at the same page. */
    String name();

    /**
     * Opens the vault for as long as it takes to read what it keeps of its accounts; nothing in it changes.
     *
     * @param passphrase the right one; stays the caller's
     */
    Opened open(char[] passphrase) throws IOException;

    /** Its accounts, until it is closed, which locks it again. */
    interface Opened extends AutoCloseable {

        AccountBook accounts();

        @Override
        void close() throws IOException;
    }

    /**
     * Is to be unlocked, as its owner has asked for it. Returns at once: the server that was asked ends with it.
     *
     * @param passphrase the right one; stays the caller's
     */
    void unlock(char[] passphrase) throws IOException;
}
