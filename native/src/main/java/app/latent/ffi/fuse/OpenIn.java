package app.latent.ffi.fuse;

/** struct fuse_open_in, and struct fuse_create_in up to the names. */
public final class OpenIn {

    /** As of open(2). */
    public static final int FLAGS = 0;
    /** In CREATE. */
    public static final int MODE = 4;
    /** In CREATE. */
    public static final int UMASK = 8;

    /** Where the name begins in CREATE. */
    public static final int CREATE_NAME = 16;

    private OpenIn() {}
}
