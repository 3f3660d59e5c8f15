package app.latent.mount.kernel;

import app.latent.mount.Mount;
import app.latent.mount.host.Connections.Connection;
import app.latent.mount.host.Mechanism;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A drive that is mounted. */
final class KernelMount implements Mount {

    private static final Logger LOG = LoggerFactory.getLogger(KernelMount.class);

    /** For the threads to end once the kernel has let go; they are busy with one operation each at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    public void allChanged() {
        session.allChanged();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            unmount();
            end();
        }
    }

    @Override
    public synchronized boolean closeIfUnused() {
        if (closed) {
            return true;
        }
        try {
            if (!mechanism.unmountIfUnused(mountPoint)) {
                return false;
            }
        } catch (IOException refused) {
            LOG.warn("The drive could not be unmounted: {}", refused.getMessage());
            return false;
        }
        closed = true;
        end();
        return true;
    }

    private void unmount() {
        try {
            if (!mechanism.unmountIfUnused(mountPoint)) {
                mechanism.detach(mountPoint);
                connection.abort();
            }
        } catch (IOException refused) {
            LOG.warn("The drive could not be unmounted: {}", refused.getMessage());
            connection.abort();
        }
    }

    private void end() {
        if (!session.end(PATIENCE)) {
            LOG.warn("Programs still hold the drive open; what they ask of it from now on fails");
        }
    }
}
