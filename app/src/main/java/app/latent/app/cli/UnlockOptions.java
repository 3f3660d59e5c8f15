package app.latent.app.cli;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.daemon.DriveSettings;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.mount.driver.Driver;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a vault is to be unlocked, and what shows it then. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UnlockOptions {
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
            names = "--cache-dir",
            paramLabel = "DIR",
            description = "keep index and thumbnails, encrypted, in DIR (default: ~/.cache/latent)")
    @Nullable Path cacheFolder;

    /** @param keyFile whether the passphrase ends with that of a key file */
    UnlockSettings settings(Path vault, boolean keyFile) throws Failure {
        return new UnlockSettings(
                vault.toAbsolutePath().normalize(),
                drive(),
                serve.address,
                metricsPort,
                serve.front(),
                readOnly,
                strict,
                !noIndex,
                keyFile,
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
}
