package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.vault.VaultException;
import app.latent.vault.backing.Reason;
import java.io.IOException;

/** Tells that a disk kept a vault's key files from being written, which are replaced as a whole or not at all. */
final class UnwrittenKeys {
    private UnwrittenKeys() {}

    /** @throws VaultException where it is that: the vault itself says what is wrong */
    static Failure of(IOException e) throws VaultException {
        if (e instanceof VaultException itself) throw itself;
        return new Failure(
                ExitCode.FAILED,
                "The vault's key files could not be written (" + Reason.of(e)
                        + "). What opened the vault before still does.",
                e);
    }
}
