package app.latent.app.daemon;

import app.latent.app.secret.KeyFile;
import app.latent.vault.Passphrase;
import app.latent.vault.Vault;
import app.latent.vault.VaultException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What opens a vault, from what its owner types.
 *
 * @param vault the folder of the vault
 * @param keyFile what it needs besides the passphrase; null for nothing
 */
public record Opener(Path vault, @Nullable Path keyFile) {

    /**
     * @param typed stays the caller's
     * @throws IOException where that cannot be told
     */
    public boolean opens(char[] typed) throws IOException {
        char[] whole = whole(typed);
        try (var passphrase = Passphrase.of(whole)) {
            Vault.at(vault).requirePassphrase(passphrase);
            return true;
        } catch (VaultException e) {
            if (e.reason() == VaultException.Reason.WRONG_PASSPHRASE) return false;
            throw e;
        } finally {
            Arrays.fill(whole, '\0');
        }
    }

    /**
     * What the vault is encrypted with.
     *
     * @param typed stays the caller's
     * @return the caller wipes it
     */
    public char[] whole(char[] typed) throws IOException {
        char[] copy = typed.clone();
        return keyFile == null ? copy : KeyFile.join(copy, keyFile);
    }
}
