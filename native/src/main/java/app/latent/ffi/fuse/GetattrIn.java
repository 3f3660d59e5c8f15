package app.latent.ffi.fuse;

/** struct fuse_getattr_in. */
public final class GetattrIn {

    /** Bit 0: the file handle counts. */
    public static final int FLAGS = 0;

    public static final int FILE_HANDLE = 8;

    private GetattrIn() {}
}
