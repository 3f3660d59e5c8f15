package app.latent.mount.host;

import app.latent.mount.Mount;
import app.latent.mount.Program;
import app.latent.mount.host.Connections.Connection;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a drive is taken down, whichever driver serves it. */
public abstract class DriveMount implements Mount {

    private static final Logger LOG = LoggerFactory.getLogger(DriveMount.class);

    private static final Duration PATIENCE_WITH_SYNC = Duration.ofSeconds(20);

    private final Path mountPoint;
    private final Mechanism mechanism;
    private final Connection connection;

    /** Guarded by this, which makes a second {@link #close} wait for the first. */
    private boolean closed;

    protected DriveMount(Path mountPoint, Mechanism mechanism, Connection connection) {
        this.mountPoint = mountPoint;
        this.mechanism = mechanism;
        this.connection = connection;
    }

    /** Whether the kernel has ended the connection, whoever unmounted the drive. Not asked after {@link #end}. */
    protected abstract boolean isOver() throws IOException;

    /** @param detached whether programs may still hold the drive, as it could only be taken out of sight */
    protected abstract boolean needsAbort(boolean detached) throws IOException;

    /** Touches no file any more, and closes what programs had open. */
    protected abstract void end();

    @Override
    public final Path mountPoint() {
        return mountPoint;
    }

    @Override
    public final List<Program> users() {
        return MountUsers.of(mountPoint);
    }

    @Override
    public final synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            boolean used = staysInUse();
            if (used) {
                sync();
                mechanism.detach(mountPoint);
            }
            if (needsAbort(used)) {
                connection.abort();
            }
        } catch (IOException refused) {
            LOG.warn("The drive could not be unmounted: {}", refused.getMessage());
        }
        end();
    }

    /** On a thread of its own, as the driver may be stalled. */
    private void sync() {
        Thread syncing = Thread.ofPlatform().name("latent-mount-sync").daemon().start(() -> {
            try {
                mechanism.sync(mountPoint);
                syncMapped();
            } catch (IOException refused) {
                LOG.warn("Not all that programs have written to the drive could be saved: {}", refused.getMessage());
            }
        });
        try {
            syncing.join(PATIENCE_WITH_SYNC);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The kernel's sync of a whole FUSE file system hands over what was written through mappings, and does not wait until it has been taken; that of a file does. */
    private void syncMapped() throws IOException {
        for (Path file : MountUsers.mappedToChange(mountPoint)) {
            try (FileChannel mapped = FileChannel.open(file, StandardOpenOption.READ)) {
                mapped.force(true);
            } catch (NoSuchFileException deleted) {
                LOG.debug("A file that was mapped has no name any more");
            }
        }
    }

    @Override
    public final synchronized boolean closeIfUnused() {
        if (closed) {
            return true;
        }
        try {
            if (!Glances.inRealTime().letPass(() -> !staysInUse())) {
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

    /** Unmounts the drive unless it is used, or is not there any more. */
    private boolean staysInUse() throws IOException {
        return isMounted() && !mechanism.unmountIfUnused(mountPoint);
    }

    /** Somebody else may have unmounted the drive, and mounted another in its place since, which is not ours to unmount. */
    private boolean isMounted() throws IOException {
        return !isOver()
                && Connections.at(mountPoint).filter(connection::equals).isPresent();
    }
}
