package app.latent.app.failure;

import app.latent.vault.VaultException;
import app.latent.vault.backing.Reason;
import java.io.IOException;

/** Tells that a disk kept a vault's key files from being written, which are replaced as a whole or not at all. */
public final class UnwrittenKeys {
    private UnwrittenKeys() {}

    /** @throws VaultException where it is that: the vault itself says what is wrong */
    public static Failure of(IOException e) throws VaultException {
        if (e instanceof VaultException itself) throw itself;
        return new Failure(
                ExitCode.FAILED,
                "The vault's key files could not be written (" + Reason.of(e)
                        + "). What opened the vault before still does.",
                e);
    }
}
