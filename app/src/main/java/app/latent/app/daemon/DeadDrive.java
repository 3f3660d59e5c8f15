package app.latent.app.daemon;

import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import app.latent.mount.MountException;
import app.latent.mount.host.MountPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A drive whose daemon was killed: programs that reach it fail until it is taken away. */
public final class DeadDrive {
    private final Path lockFile;
    private final VaultLock.Drive left;

    private DeadDrive(Path lockFile, VaultLock.Drive left) {
        this.lockFile = lockFile;
        this.left = left;
    }

    /** Those of all vaults. */
    public static List<DeadDrive> all(RuntimeFolder runtime) throws IOException {
        List<DeadDrive> dead = new ArrayList<>();
        for (Path lockFile : runtime.lockFiles()) of(lockFile).ifPresent(dead::add);
        return dead;
    }

    /** @param vault an existing folder */
    public static Optional<DeadDrive> of(RuntimeFolder runtime, Path vault) throws IOException {
        return of(runtime.lockFileOf(vault));
    }

    private static Optional<DeadDrive> of(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) return Optional.empty();
        Optional<VaultLock.Drive> left = VaultLock.leftIn(lockFile);
        return left.isPresent() && MountPoint.isDead(Path.of(left.get().mountPoint()))
                ? Optional.of(new DeadDrive(lockFile, left.get()))
                : Optional.empty();
    }

    /** The folder of the vault, and where the drive is. */
    public VaultLock.Drive left() {
        return left;
    }

    /** Takes it away, whoever still has files of it open. @throws Failure where that is refused, or the vault is being unlocked */
    public void clear() throws IOException, Failure {
        try (var _ = VaultLock.take(lockFile)) {
            MountPoint.removeDead(Path.of(left.mountPoint()));
        } catch (MountException e) {
            throw Failures.of(e);
        }
    }
}
