package app.latent.ffi.fuse;

/** enum fuse_notify_code: sent in {@link OutHeader#ERROR} with a {@link OutHeader#UNIQUE} of 0. */
public final class NotifyCode {

    /** What the kernel keeps of a node: its attributes, and of a file's data the given part. */
    public static final int INVALIDATE_INODE = 2;

    /** What the kernel knows of a name, be it that it is absent. */
    public static final int INVALIDATE_ENTRY = 3;

    /** Every name that the kernel knows. Since 7.44. */
    public static final int INCREMENT_EPOCH = 8;

    private NotifyCode() {}
}
