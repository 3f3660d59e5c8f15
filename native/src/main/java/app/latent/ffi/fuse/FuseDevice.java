package app.latent.ffi.fuse;

import app.latent.ffi.Descriptor;
import app.latent.ffi.SystemCallException;

/** The device through which a file system in user space talks with the kernel. */
public final class FuseDevice {

    public static final String PATH = "/dev/fuse";

    public static final int MAJOR_VERSION = 7;

    /** The newest version whose structures this package knows; an older kernel down to {@link #MINIMUM_MINOR_VERSION} serves too. */
    public static final int MINOR_VERSION = 38;

    public static final int MINIMUM_MINOR_VERSION = 31;

    /** Since this version a kernel knows {@link NotifyCode#INCREMENT_EPOCH}. */
    public static final int EPOCH_MINOR_VERSION = 44;

    public static final long ROOT_NODE = 1;

    /** FUSE_DEV_IOC_CLONE: _IOR(229, 0, uint32_t). */
    static final long CLONE = 0x8004E500L;

    private FuseDevice() {}

    public static Descriptor open() throws SystemCallException {
        return Descriptor.open(PATH, Descriptor.READ_WRITE);
    }

    /** A further channel of a mounted file system; the answer to a request must go to the channel that it came from. */
    public static Descriptor clone(Descriptor mounted) throws SystemCallException {
        Descriptor channel = Descriptor.open(PATH, Descriptor.READ_WRITE | Descriptor.NON_BLOCKING);
        try {
            channel.ioctl(CLONE, mounted.number());
            return channel;
        } catch (SystemCallException refused) {
            channel.close();
            throw refused;
        }
    }
}
