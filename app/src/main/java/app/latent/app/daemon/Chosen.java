package app.latent.app.daemon;

import java.util.Arrays;

/** A vault to unlock, and what opens it. Closing it wipes that. */
public final class Chosen implements AutoCloseable {

    private final UnlockSettings vault;
    private final char[] passphrase;

    /** @param passphrase with what a key file adds; this object's from here on */
    public Chosen(UnlockSettings vault, char[] passphrase) {
        this.vault = vault;
        this.passphrase = passphrase;
    }

    public UnlockSettings vault() {
        return vault;
    }

    /** Wiped when this is closed. */
    public char[] passphrase() {
        return passphrase;
    }

    /** The same, with a passphrase of its own. */
    public Chosen copy() {
        return new Chosen(vault, passphrase.clone());
    }

    @Override
    public void close() {
        Arrays.fill(passphrase, '\0');
    }
}
