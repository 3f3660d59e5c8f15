package app.latent.mount.kernel;

import app.latent.mount.Mount;
import app.latent.mount.Program;
import app.latent.mount.host.Connections;
import app.latent.mount.host.Connections.Connection;
import app.latent.mount.host.Mechanism;
import app.latent.mount.host.MountUsers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A drive that is mounted. */
final class KernelMount implements Mount {

    private static final Logger LOG = LoggerFactory.getLogger(KernelMount.class);

    private final Path mountPoint;
    private final Mechanism mechanism;
    private final Connection connection;
    private final Session session;

    /** Guarded by this, which makes a second {@link #close} wait for the first. */
    private boolean closed;

    KernelMount(Path mountPoint, Mechanism mechanism, Connection connection, Session session) {
        this.mountPoint = mountPoint;
        this.mechanism = mechanism;
        this.connection = connection;
        this.session = session;
    }

    @Override
    public Path mountPoint() {
        return mountPoint;
    }

    @Override
    public void changed(Path path) {
        session.changed(path);
    }

    @Override
    public void changedUnasked(Path path) {
        session.changedUnasked(path);
    }

    @Override
    public void allChanged() {
        session.allChanged();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (isMounted() && !mechanism.unmountIfUnused(mountPoint)) {
                mechanism.detach(mountPoint);
            }
            if (!session.isOver()) {
                connection.abort();
            }
        } catch (IOException refused) {
            LOG.warn("The drive could not be unmounted: {}", refused.getMessage());
        }
        session.end();
    }

    @Override
    public synchronized boolean closeIfUnused() {
        if (closed) {
            return true;
        }
        try {
            if (isMounted() && !mechanism.unmountIfUnused(mountPoint)) {
                return false;
            }
        } catch (IOException refused) {
            LOG.warn("The drive could not be unmounted: {}", refused.getMessage());
            return false;
        }
        closed = true;
        session.end();
        return true;
    }

    @Override
    public List<Program> users() {
        return MountUsers.of(mountPoint);
    }

    /** Somebody else may have unmounted the drive, and mounted another in its place since, which is not ours to unmount. */
    private boolean isMounted() throws IOException {
        return !session.isOver()
                && Connections.at(mountPoint).filter(connection::equals).isPresent();
    }
}
