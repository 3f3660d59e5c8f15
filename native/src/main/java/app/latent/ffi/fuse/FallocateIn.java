package app.latent.ffi.fuse;

/** struct fuse_fallocate_in. */
public final class FallocateIn {

    public static final int FILE_HANDLE = 0;
    public static final int OFFSET = 8;
    public static final int LENGTH = 16;

    /** As of fallocate(2). */
    public static final int MODE = 24;

    private FallocateIn() {}
}
