package app.latent.mount.driver;

import app.latent.mount.Mount;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import app.latent.mount.MountOptions;
import app.latent.mount.Mounter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mounts with a driver, and where the machine does not let it, with another. */
final class BestMounter implements Mounter {

    private static final Logger LOG = LoggerFactory.getLogger(BestMounter.class);

    private final Mounter first;
    private final Supplier<Mounter> second;

    BestMounter(Mounter first, Supplier<Mounter> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Mount mount(Path root, Path mountPoint, MountOptions options) throws MountException {
        try {
            return first.mount(root, mountPoint, options);
        } catch (MountException failed) {
            if (failed.reason() != Reason.NO_FUSE) {
                throw failed;
            }
            LOG.info("The kernel driver cannot be used ({}); libfuse is tried", failed.getMessage());
            return mountWithSecond(root, mountPoint, options, failed);
        }
    }

    /** Where neither can, what the better one needs is told first. */
    private Mount mountWithSecond(Path root, Path mountPoint, MountOptions options, MountException before)
            throws MountException {
        try {
            return second.get().mount(root, mountPoint, options);
        } catch (MountException failed) {
            if (failed.reason() != Reason.NO_FUSE
                    || String.valueOf(failed.getMessage()).equals(before.getMessage())) {
                throw failed;
            }
            MountException both = new MountException(
                    Reason.NO_FUSE, before.getMessage() + " Nor can libfuse be used: " + failed.getMessage(), failed);
            both.addSuppressed(before);
            throw both;
        }
    }
}
