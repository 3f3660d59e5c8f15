package app.latent.app.cli;

import app.latent.app.control.VaultStatus;
import app.latent.app.daemon.Daemon;
import app.latent.app.daemon.DaemonProcess;
import app.latent.app.daemon.Obstacles;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.Terminal;
import app.latent.ffi.ProcessPrivacy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Starts the vault's daemon: the drive, the photo index, the gallery. Returns when it is ready.",
        footer = {
            "",
            "Example:  latent unlock ~/Dropbox/Photos.vault --mount ~/Photos --serve 8480",
            "",
            "With --foreground it ends, once the vault is locked, with 0 after `latent lock` or when it has locked by itself,",
            "with 130 after Ctrl-C, and with 143 after SIGTERM."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UnlockCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Mixin
    UnlockOptions options;

    @Parameters(paramLabel = "VAULT", description = "folder that holds vault.cryptomator")
    Path vault;

    @Option(
            names = "--keyring",
            description =
                    "take the passphrase from the keyring of the desktop, where `latent keyring store` has put it")
    boolean keyring;

    @Option(
            names = "--migrate",
            description =
                    "bring a vault of an older format to format 8 without asking; Cryptomator before 1.6 does not open it"
                            + " afterwards")
    boolean migrate;

    @Option(names = "--foreground", description = "do not return; lock at Ctrl-C")
    boolean foreground;

    @Option(
            names = "--json",
            description = "tell where it is mounted and served as one JSON object, that of `latent status --json`")
    boolean json;

    @Override
    public Integer call() throws Exception {
        requireAgreement();
        UnlockSettings settings = options.settings(vault, passphrases.keyFile.isGiven());
        Obstacles.requireNone(settings);
        char[] passphrase = keyring
                ? passphrases.keyFile.join(KeyringCommand.find(VaultFolder.existing(vault)))
                : passphrases.read();
        try {
            if (!options.readOnly) {
                MigrationQuestion.ask(vault, migrate, passphrase);
            }
            return foreground ? stay(settings, passphrase) : start(settings, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** What would be ignored is refused. */
    private void requireAgreement() throws Failure {
        if (keyring && passphrases.isGiven()) {
            throw new Failure(ExitCode.USAGE, "Give --keyring, or the passphrase in another way, not both.");
        }
        if (migrate && options.readOnly) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--migrate changes the vault, which --read-only forbids. Unlock it once with --migrate alone.");
        }
    }

    private int start(UnlockSettings settings, char[] passphrase) throws Exception {
        report(DaemonProcess.start(settings, passphrase));
        return ExitCode.DONE.number();
    }

    private int stay(UnlockSettings settings, char[] passphrase) throws Exception {
        ProcessPrivacy.begin();
        try (Daemon daemon = Daemon.start(settings, passphrase, this::tellLocked)) {
            report(daemon.status());
            if (!json) System.out.println("Ctrl-C locks it.");
            daemon.awaitEnd();
        }
        return ExitCode.DONE.number();
    }

    private void tellLocked() {
        if (!json) System.out.println("Locked " + vault + ".");
    }

    private void report(VaultStatus status) {
        if (json) {
            StatusCommand.printJson(status);
            return;
        }
        System.out.println("Unlocked " + vault + ".");
        StatusCommand.printPlaces(status);
        if (Terminal.interactive().isPresent()) StatusCommand.printQr(status);
    }
}
