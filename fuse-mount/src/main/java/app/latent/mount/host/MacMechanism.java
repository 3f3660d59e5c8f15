package app.latent.mount.host;

import app.latent.ffi.Descriptor;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.io.IOException;
import java.nio.file.Path;

/** umount(8) of macOS, where macFUSE's library does the mounting. Untested. */
final class MacMechanism implements Mechanism {

    private static final String UMOUNT = "/sbin/umount";

    @Override
    public Descriptor mount(Path mountPoint, String name, boolean readOnly, boolean allowOther) throws MountException {
        throw new MountException(Reason.NO_FUSE, "The kernel driver is for Linux.");
    }

    /** macFUSE's library finds out for itself. */
    @Override
    public void requireUsable() {}

    @Override
    public boolean unmountIfUnused(Path mountPoint) throws IOException {
        Outcome outcome = Outcome.of(UMOUNT, mountPoint.toString());
        if (outcome.succeeded() || MountTable.at(mountPoint).isEmpty()) {
            return true;
        }
        if (outcome.complaint().contains("busy")) {
            return false;
        }
        throw new IOException(outcome.complaint());
    }

    /** There is no call for one file system. */
    @Override
    public void sync(Path mountPoint) {}

    @Override
    public void detach(Path mountPoint) throws IOException {
        Outcome outcome = Outcome.of(UMOUNT, "-f", mountPoint.toString());
        if (!outcome.succeeded() && MountTable.at(mountPoint).isPresent()) {
            throw new IOException(outcome.complaint());
        }
    }
}
