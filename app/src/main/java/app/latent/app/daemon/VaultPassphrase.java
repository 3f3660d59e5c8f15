package app.latent.app.daemon;

import app.latent.gateway.PassphraseCheck;
import app.latent.vault.UnlockedVault;
import java.io.IOException;

/** The gateway signs in whoever knows the vault's passphrase, as it is now. */
record VaultPassphrase(UnlockedVault vault) implements PassphraseCheck {

    @Override
    public boolean opens(char[] passphrase) throws IOException {
        return vault.verifyPassphrase(passphrase);
    }

    @Override
    public Object state() throws IOException {
        return vault.passphraseState();
    }
}
