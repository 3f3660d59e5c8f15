package app.latent.app.daemon;

import app.latent.app.secret.KeyFile;
import app.latent.gateway.auth.PassphraseCheck;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.util.Arrays;

/** Tells who may enter the gallery: who knows what the vault was unlocked with, as a person knows it. The key file's part is the daemon's, until the lock. */
final class SignIn implements PassphraseCheck, AutoCloseable {
    private final UnlockedVault vault;
    private final char[] suffix;

    /** @param passphrase stays the caller's */
    SignIn(UnlockedVault vault, char[] passphrase, boolean keyFile) {
        this.vault = vault;
        int length = keyFile ? KeyFile.SUFFIX_LENGTH : 0;
        this.suffix = Arrays.copyOfRange(passphrase, passphrase.length - length, passphrase.length);
    }

    @Override
    public boolean opens(char[] typed) throws IOException {
        char[] joined = Arrays.copyOf(typed, typed.length + suffix.length);
        System.arraycopy(suffix, 0, joined, typed.length, suffix.length);
        try {
            return vault.verifyPassphrase(joined);
        } finally {
            Arrays.fill(joined, '\0');
        }
    }

    @Override
    public Object state() throws IOException {
        return vault.passphraseState();
    }

    @Override
    public void close() {
        Arrays.fill(suffix, '\0');
    }
}
