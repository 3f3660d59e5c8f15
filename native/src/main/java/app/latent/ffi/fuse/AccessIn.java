package app.latent.ffi.fuse;

/** struct fuse_access_in. */
public final class AccessIn {

    /** As of access(2). */
    public static final int MASK = 0;

    public static final int EXECUTE = 1;

    private AccessIn() {}
}
