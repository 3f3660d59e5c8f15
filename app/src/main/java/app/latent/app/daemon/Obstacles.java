package app.latent.app.daemon;

import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import app.latent.gateway.Gateway;
import app.latent.mount.MountException;
import app.latent.mount.host.MountPoint;
import app.latent.vault.Vault;
import app.latent.vault.VaultMigration;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;

/** What can be told to be in the way of unlocking a vault before its user types the passphrase. Each part looks again when it starts. */
public final class Obstacles {
    private Obstacles() {}

    /** @throws Failure that says what is in the way; nothing has changed */
    public static void requireNone(UnlockSettings settings) throws IOException, Failure {
        requireVault(settings);
        VaultLock.take(RuntimeFolder.ofUser(), settings.vault()).close();
        requirePlaces(settings);
    }

    /**
     * The same for vaults of which one may be unlocked already, and be where it will be again.
     *
     * @throws Failure that says what is in the way; nothing has changed
     */
    public static void requireNoneOnceLocked(List<UnlockSettings> vaults) throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        boolean isLocked = true;
        for (UnlockSettings settings : vaults) {
            requireVault(settings);
            isLocked &= !VaultLock.isHeld(runtime, settings.vault());
        }
        if (isLocked) requirePlaces(vaults.getFirst());
    }

    private static void requireVault(UnlockSettings settings) throws IOException, Failure {
        Apart.require(settings, vaultFolder(settings));
    }

    private static void requirePlaces(UnlockSettings settings) throws IOException, Failure {
        if (settings.drive() != null) requireMountPoint(settings.drive());
        if (settings.metricsPort() != null) {
            Gateway.requireAvailable(InetAddress.ofLiteral("127.0.0.1"), settings.metricsPort());
        }
        if (settings.address() != null) Gateways.requireAvailable(settings.address(), settings.front());
    }

    private static Path vaultFolder(UnlockSettings settings) throws IOException {
        boolean isToBeMigrated =
                !settings.readOnly() && VaultMigration.of(settings.vault()).isPresent();
        if (isToBeMigrated) return settings.vault().toRealPath();
        Vault vault = Vault.at(settings.vault());
        vault.requireUnlockable();
        return vault.folder();
    }

    private static void requireMountPoint(DriveSettings drive) throws Failure {
        try {
            MountPoint.require(drive.mountPoint());
        } catch (MountException e) {
            throw Failures.of(e);
        }
    }
}
