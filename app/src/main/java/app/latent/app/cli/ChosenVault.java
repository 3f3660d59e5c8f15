package app.latent.app.cli;

import app.latent.app.control.VaultSession;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The vault that a subcommand is about, and what it takes to open it where no daemon has. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ChosenVault {
    @Mixin
    PassphraseOptions passphrases;

    @Parameters(paramLabel = "VAULT", description = "folder of the vault")
    Path folder;

    /** As {@link VaultAccess#open}. */
    VaultSession open() throws IOException, Failure {
        return VaultAccess.open(folder, passphrases);
    }

    /** As {@link VaultAccess#openCurrent}. */
    VaultSession openCurrent() throws IOException, Failure {
        return VaultAccess.openCurrent(folder, passphrases);
    }
}
