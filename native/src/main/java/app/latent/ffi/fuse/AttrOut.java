package app.latent.ffi.fuse;

/** struct fuse_attr_out. */
public final class AttrOut {

    /** Seconds. */
    public static final int VALID = 0;

    public static final int VALID_NANOS = 8;
    public static final int ATTRIBUTES = 16;

    public static final int SIZE = 104;

    private AttrOut() {}
}
