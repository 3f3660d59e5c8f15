package app.latent.ffi.fuse;

/** struct fuse_mkdir_in and fuse_mknod_in up to the names. */
public final class MakeIn {

    public static final int MODE = 0;
    /** Where the name begins in MKDIR. */
    public static final int DIRECTORY_NAME = 8;
    /** Where the name begins in MKNOD. */
    public static final int NODE_NAME = 16;

    private MakeIn() {}
}
