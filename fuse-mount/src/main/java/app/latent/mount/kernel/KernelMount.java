package app.latent.mount.kernel;

import app.latent.ffi.SystemCallException;
import app.latent.mount.host.Connections.Connection;
import app.latent.mount.host.DriveMount;
import app.latent.mount.host.Mechanism;
import java.nio.file.Path;

/** A drive that is mounted. */
final class KernelMount extends DriveMount {

    private final Session session;

    KernelMount(Path mountPoint, Mechanism mechanism, Connection connection, Session session) {
        super(mountPoint, mechanism, connection);
        this.session = session;
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
    public long uses() {
        return session.uses();
    }

    @Override
    protected boolean isOver() throws SystemCallException {
        return session.isOver();
    }

    @Override
    protected boolean needsAbort(boolean detached) throws SystemCallException {
        return !session.isOver();
    }

    @Override
    protected void end() {
        session.end();
    }
}
