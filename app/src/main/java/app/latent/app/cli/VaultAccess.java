package app.latent.app.cli;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultSession;
import app.latent.app.daemon.OpenVault;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.IndexLine;
import app.latent.app.terminal.ProgressLine;
import app.latent.ffi.ShellWord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Gets a command to a vault: through its daemon, or with the passphrase where there is none. */
final class VaultAccess {
    private VaultAccess() {}

    /** As {@link #open}; a vault that had to be opened for it has been looked through before it is returned. */
    static VaultSession openCurrent(Path vault, PassphraseOptions passphrases) throws IOException, Failure {
        VaultSession session = open(vault, passphrases);
        if (session instanceof OpenVault) {
            try {
                awaitIndex(session);
            } catch (IOException | Failure e) {
                session.close();
                throw e;
            }
        }
        return session;
    }

    /** Shows how far it is. */
    static void awaitIndex(VaultSession session) throws IOException, Failure {
        try (var progress = ProgressLine.onTerminal()) {
            session.awaitIndex(status -> progress.show(IndexLine.of(status)));
        }
    }

    static VaultSession open(Path vault, PassphraseOptions passphrases) throws IOException, Failure {
        return open(UnlockSettings.forOneCommand(vault.toAbsolutePath()), passphrases);
    }

    /** Of a vault that is unlocked. @throws Failure with {@link ExitCode#NO_DAEMON} where it is not */
    static VaultSession ofDaemon(Path vault) throws IOException, Failure {
        return ControlClient.connect(RuntimeFolder.ofUser().socketOf(VaultFolder.existing(vault.toAbsolutePath())))
                .orElseThrow(() -> new Failure(ExitCode.NO_DAEMON, vault + " is not unlocked."));
    }

    /** Without the index, and so that nothing in its folder can be changed. */
    static VaultSession openToCheck(Path vault, PassphraseOptions passphrases) throws IOException, Failure {
        return open(UnlockSettings.toCheck(vault.toAbsolutePath()), passphrases);
    }

    /** As {@link #open}, for what needs no index: a vault that has to be opened for it is opened without. */
    static VaultSession openWithoutIndex(Path vault, PassphraseOptions passphrases) throws IOException, Failure {
        return open(UnlockSettings.withoutIndex(vault.toAbsolutePath()), passphrases);
    }

    /** For this command alone. @throws Failure with {@link ExitCode#BUSY} where a daemon has it */
    static OpenVault openToRepair(Path vault, PassphraseOptions passphrases) throws IOException, Failure {
        UnlockSettings settings = UnlockSettings.withoutIndex(vault.toAbsolutePath());
        if (open(settings, passphrases) instanceof OpenVault opened) return opened;
        throw new Failure(
                ExitCode.BUSY,
                "The vault is unlocked, and a repair needs it for itself. Lock it first:  latent lock "
                        + ShellWord.of(vault));
    }

    private static VaultSession open(UnlockSettings settings, PassphraseOptions passphrases)
            throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        Optional<ControlClient> daemon =
                ControlClient.connect(runtime.socketOf(VaultFolder.existing(settings.vault())));
        if (daemon.isPresent()) {
            return daemon.get();
        }
        VaultFolder.unlockable(settings.vault());
        char[] passphrase = passphrases.read();
        try {
            return OpenVault.open(settings, passphrase, runtime);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
