package app.latent.mount.driver;

import app.latent.mount.Mounter;
import app.latent.mount.jnr.JnrMounter;
import app.latent.mount.kernel.KernelMounter;

/** The ways to mount. */
public enum Driver {
    /** The kernel's own protocol where it can be spoken, else libfuse. */
    AUTO,
    /** The kernel's own protocol: Linux 5.4 and later. */
    KERNEL,
    /** libfuse 2 through jnr-fuse: any Linux, and, untested, macOS. */
    JNR;

    /** Loads no class of a driver that is not needed. */
    public Mounter mounter() {
        return switch (this) {
            case AUTO -> new BestMounter(new KernelMounter(), JnrMounter::new);
            case KERNEL -> new KernelMounter();
            case JNR -> new JnrMounter();
        };
    }
}
