package app.latent.mount;

/** The drive could not be mounted. The message says why and what to do. */
public final class MountException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public MountException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public MountException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The machine lacks what the driver needs: FUSE itself, the right to use it or fusermount3, a library. */
        NO_FUSE,
        MOUNT_POINT_MISSING,
        MOUNT_POINT_NOT_EMPTY,
        MOUNT_POINT_BUSY,
        /** The kernel or fusermount3 refused for another reason. */
        REFUSED
    }
}
