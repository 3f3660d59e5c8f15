package app.latent.ffi.fuse;

/** struct fuse_open_out. */
public final class OpenOut {

    public static final int FILE_HANDLE = 0;
    /** {@link OpenFlag}s. */
    public static final int FLAGS = 8;

    public static final int SIZE = 16;

    private OpenOut() {}
}
