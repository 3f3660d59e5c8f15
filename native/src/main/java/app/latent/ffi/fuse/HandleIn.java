package app.latent.ffi.fuse;

/** struct fuse_flush_in, fuse_fsync_in and fuse_release_in, which agree in the handle. */
public final class HandleIn {

    public static final int FILE_HANDLE = 0;
    /** In FSYNC and FSYNCDIR: bit 0 for data only. */
    public static final int FSYNC_FLAGS = 8;

    private HandleIn() {}
}
