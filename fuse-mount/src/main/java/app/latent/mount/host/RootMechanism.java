package app.latent.mount.host;

import app.latent.ffi.Accounts;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.MountCalls;
import app.latent.ffi.SystemCallException;
import app.latent.ffi.fuse.FuseDevice;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.nio.file.Path;

/** mount(2) and umount2(2), for root. */
final class RootMechanism implements Mechanism {

    private static final String TYPE = "fuse.latent";
    private static final int DIRECTORY_MODE = 040000;

    @Override
    public Descriptor mount(Path mountPoint, String name, boolean readOnly, boolean allowOther) throws MountException {
        Descriptor device = openDevice();
        long flags = MountCalls.NO_SET_USER_ID | MountCalls.NO_DEVICES | (readOnly ? MountCalls.READ_ONLY : 0);
        try {
            MountCalls.mount(name, mountPoint.toString(), TYPE, flags, options(device, allowOther));
            return device;
        } catch (SystemCallException refused) {
            device.close();
            throw refused(mountPoint, refused);
        }
    }

    @Override
    public void requireUsable() throws MountException {
        openDevice().close();
    }

    private static Descriptor openDevice() throws MountException {
        try {
            return FuseDevice.open();
        } catch (SystemCallException refused) {
            throw new MountException(
                    Reason.NO_FUSE,
                    FuseDevice.PATH + " cannot be opened (" + refused.getMessage()
                            + "). Load it with: modprobe fuse. In a container, pass it in with: --device "
                            + FuseDevice.PATH + " --cap-add SYS_ADMIN",
                    refused);
        }
    }

    private static String options(Descriptor device, boolean allowOther) {
        return "fd=" + device.number() + ",rootmode=" + Integer.toOctalString(DIRECTORY_MODE) + ",user_id="
                + Accounts.userId() + ",group_id=" + Accounts.groupId() + ",max_read=" + LARGEST_TRANSFER
                + (Mechanism.needsPermissionChecks(allowOther) ? ",default_permissions" : "")
                + (allowOther ? ",allow_other" : "");
    }

    private static MountException refused(Path mountPoint, SystemCallException refused) {
        return switch (refused.errno()) {
            case Errno.EPERM, Errno.EACCES ->
                new MountException(
                        Reason.NO_FUSE,
                        "This process may not mount (" + refused.getMessage()
                                + "). In a container, start it with: --cap-add SYS_ADMIN",
                        refused);
            case Errno.ENODEV ->
                new MountException(Reason.NO_FUSE, "The kernel has no FUSE. Load it with: modprobe fuse", refused);
            case Errno.EBUSY ->
                new MountException(Reason.MOUNT_POINT_BUSY, "The mount point is in use: " + mountPoint, refused);
            default -> new MountException(Reason.REFUSED, "The kernel refused: " + refused.getMessage(), refused);
        };
    }

    @Override
    public boolean unmountIfUnused(Path mountPoint) throws SystemCallException {
        try {
            MountCalls.unmount(mountPoint.toString(), 0);
            return true;
        } catch (SystemCallException refused) {
            if (refused.errno() == Errno.EBUSY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public void detach(Path mountPoint) throws SystemCallException {
        MountCalls.unmount(mountPoint.toString(), MountCalls.FORCE | MountCalls.DETACH);
    }
}
