package app.latent.app.welcome;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.Failure;
import app.latent.gateway.welcome.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Whether known vaults are there, and unlocked. */
record VaultStates(HomePaths paths) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    View.Vault of(Path vault) {
        Optional<VaultStatus> status = statusOf(vault);
        return new View.Vault(
                vault.toString(),
                HomePaths.nameOf(vault),
                paths.shown(vault),
                status.isPresent() ? "unlocked" : FolderLister.isVault(vault) ? "locked" : "missing",
                status.map(VaultStatus::gateway).orElse(null),
                paths.shown(paths.driveOf(vault)));
    }

    /** Of a daemon that does not answer nothing is known: to unlock its vault is refused then. */
    private static Optional<VaultStatus> statusOf(Path vault) {
        if (!Files.isDirectory(vault)) return Optional.empty();
        try {
            Optional<ControlClient> daemon =
                    ControlClient.connect(RuntimeFolder.ofUser().socketOf(vault));
            return daemon.isPresent() ? daemon.get().statusWithin(PATIENCE) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | Failure e) {
            return Optional.empty();
        }
    }
}
