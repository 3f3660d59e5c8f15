package app.latent.ffi.fuse;

/** struct fuse_copy_file_range_in. */
public final class CopyIn {

    public static final int FROM_HANDLE = 0;
    public static final int FROM_OFFSET = 8;
    public static final int TO_HANDLE = 24;
    public static final int TO_OFFSET = 32;
    public static final int LENGTH = 40;

    private CopyIn() {}
}
