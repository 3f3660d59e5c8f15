package app.latent.app.cli;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.control.VaultStatus;
import app.latent.app.daemon.Daemon;
import app.latent.app.daemon.DaemonProcess;
import app.latent.app.daemon.DriveSettings;
import app.latent.app.daemon.Obstacles;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.Terminal;
import app.latent.ffi.ProcessPrivacy;
import app.latent.mount.driver.Driver;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Parameters(paramLabel = "VAULT", description = "folder that holds vault.cryptomator")
    Path vault;

    @Option(names = "--mount", paramLabel = "DIR", description = "show the photos as a drive in DIR, an empty folder")
    @Nullable Path mountPoint;

    @Option(
            names = "--driver",
            paramLabel = "auto|kernel|jnr",
            converter = DriverConverter.class,
            defaultValue = "auto",
            description = "what mounts the drive: our own driver for Linux (kernel), libfuse 2 (jnr, slower),"
                    + " or the first of them that this machine has (default: auto)")
    Driver driver;

    @Option(
            names = "--allow-other",
            description = "let other users of this machine use the drive, as far as the modes of its files allow;"
                    + " without it only you can, not even root")
    boolean allowOther;

    @Mixin
    ServeOptions serve;

    @Option(
            names = "--metrics",
            paramLabel = "PORT",
            description = "show counts and sizes, and no names, to programs of this machine at"
                    + " http://127.0.0.1:PORT/metrics, as Prometheus reads them")
    @Nullable Integer metricsPort;

    @Option(names = "--read-only", description = "refuse every change")
    boolean readOnly;

    @Option(
            names = "--strict",
            description = "refuse to open what may have been swapped, cut or rolled back by whoever can write to the"
                    + " vault's folder, until it is accepted")
    boolean strict;

    @Option(names = "--no-index", description = "do not look at the photos: no search, no thumbnails")
    boolean noIndex;

    @Option(
            names = "--keyring",
            description =
                    "take the passphrase from the keyring of the desktop, where `latent keyring store` has put it")
    boolean keyring;

    @Option(
            names = "--idle-lock",
            paramLabel = "MIN",
            description =
                    "lock when nobody has used the vault for MIN minutes: no program the drive, nobody the gallery"
                            + " or WebDAV. While programs have files open or stand in the drive it stays unlocked; that is"
                            + " looked at again every minute")
    @Nullable Integer idleMinutes;

    @Option(
            names = "--no-suspend-lock",
            description = "stay unlocked when the machine is suspended; without this the vault is locked then, and"
                    + " programs that have files open lose what they have not saved")
    boolean noSuspendLock;

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

    @Option(
            names = "--cache-dir",
            paramLabel = "DIR",
            description = "keep index and thumbnails, encrypted, in DIR (default: ~/.cache/latent)")
    @Nullable Path cacheFolder;

    @Override
    public Integer call() throws Exception {
        requireAgreement();
        UnlockSettings settings = settings();
        Obstacles.requireNone(settings);
        char[] passphrase = keyring
                ? passphrases.keyFile.join(KeyringCommand.find(VaultFolder.existing(vault)))
                : passphrases.read();
        try {
            if (!readOnly) {
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
        if (migrate && readOnly) {
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

    private UnlockSettings settings() throws Failure {
        return new UnlockSettings(
                vault.toAbsolutePath().normalize(),
                drive(),
                serve.address,
                metricsPort,
                serve.front(),
                readOnly,
                strict,
                !noIndex,
                passphrases.keyFile.isGiven(),
                autoLock(),
                cacheFolder == null
                        ? UnlockSettings.defaultCacheFolder()
                        : cacheFolder.toAbsolutePath().normalize(),
                UnlockSettings.defaultJournalFolder());
    }

    private AutoLockSettings autoLock() throws Failure {
        if (idleMinutes == null) return new AutoLockSettings(0, !noSuspendLock);
        if (idleMinutes < 1) throw new Failure(ExitCode.USAGE, "--idle-lock takes minutes, 1 at least.");
        return new AutoLockSettings(idleMinutes, !noSuspendLock);
    }

    private @Nullable DriveSettings drive() throws Failure {
        if (mountPoint == null) {
            if (allowOther) throw new Failure(ExitCode.USAGE, "--allow-other is of use with --mount only.");
            return null;
        }
        return new DriveSettings(mountPoint.toAbsolutePath().normalize(), driver, allowOther);
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
