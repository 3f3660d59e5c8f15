package app.latent.mount.kernel;

import app.latent.ffi.Accounts;
import app.latent.ffi.Descriptor;
import app.latent.mount.Mount;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import app.latent.mount.MountOptions;
import app.latent.mount.Mounter;
import app.latent.mount.host.Connections;
import app.latent.mount.host.Connections.Connection;
import app.latent.mount.host.Mechanism;
import app.latent.mount.host.MountPoint;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Mounts on Linux 5.4 and later, as root by mount(2) and as an ordinary user by fusermount3. */
public final class KernelMounter implements Mounter {

    private final Duration patience;

    public KernelMounter() {
        this(PATIENCE);
    }

    /** @param patience after which a program is told EIO of what the files beneath have not answered */
    public KernelMounter(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Mount mount(Path root, Path mountPoint, MountOptions options) throws MountException {
        Mechanism mechanism = Mechanism.ofThisProcess();
        Path prepared = MountPoint.prepare(mountPoint, mechanism);
        MountPoint.requireApart(root, prepared);
        MountedTree tree = tree(root, options, patience);
        Descriptor connection = mechanism.mount(prepared, options.name(), options.readOnly(), options.allowOther());
        try {
            Session session = new Session(tree, connection, Negotiation.with(connection), patience);
            Connection listed = Connections.at(prepared)
                    .orElseThrow(() -> new MountException(Reason.REFUSED, "The drive was unmounted at once."));
            session.start();
            return new KernelMount(prepared, mechanism, listed, session);
        } catch (MountException failed) {
            abandon(connection, mechanism, prepared, failed);
            throw failed;
        } catch (IOException unreadable) {
            MountException failed = new MountException(Reason.REFUSED, "/proc cannot be read.", unreadable);
            abandon(connection, mechanism, prepared, failed);
            throw failed;
        }
    }

    private static MountedTree tree(Path root, MountOptions options, Duration patience) throws MountException {
        try {
            Identity identity = Identity.ofThisProcess(Accounts.userId(), Accounts.groupId());
            return new MountedTree(new FileTree(root, identity, options.readOnly()), patience);
        } catch (IOException unreadable) {
            throw new MountException(Reason.REFUSED, "What is to be mounted cannot be read.", unreadable);
        }
    }

    private static void abandon(Descriptor connection, Mechanism mechanism, Path mountPoint, MountException failed) {
        connection.close();
        try {
            mechanism.detach(mountPoint);
        } catch (IOException refused) {
            failed.addSuppressed(refused);
        }
    }
}
