package app.latent.app.cli;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultSession;
import app.latent.app.daemon.OpenVault;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Gets a command to a vault: through its daemon, or with the passphrase where there is none. */
final class Sessions {
    private Sessions() {}

    static VaultSession open(Path vault, PassphraseOptions passphrases) throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        Optional<ControlClient> daemon = ControlClient.connect(runtime.socketOf(VaultFolder.existing(vault)));
        if (daemon.isPresent()) {
            return daemon.get();
        }
        char[] passphrase = passphrases.read();
        try {
            return OpenVault.open(UnlockSettings.forOneCommand(vault.toAbsolutePath()), passphrase, runtime);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
