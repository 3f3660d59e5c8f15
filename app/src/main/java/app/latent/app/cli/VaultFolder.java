package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first check of a VAULT argument, before anything is asked of the user. */
final class VaultFolder {
    private VaultFolder() {}

    /** @throws Failure where there is no such folder */
    static Path existing(Path vault) throws Failure {
        if (!Files.isDirectory(vault)) {
            throw new Failure(ExitCode.NOT_A_VAULT, "There is no folder " + vault + ".");
        }
        return vault;
    }

    /**
     * The vault in it, of which nothing is known that keeps it from being unlocked.
     *
     * @throws Failure where there is no such folder
     */
    static Vault unlockable(Path folder) throws IOException, Failure {
        Vault vault = Vault.at(existing(folder));
        vault.requireUnlockable();
        return vault;
    }
}
