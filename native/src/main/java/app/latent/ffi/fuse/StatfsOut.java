package app.latent.ffi.fuse;

/** struct fuse_statfs_out. */
public final class StatfsOut {

    public static final int BLOCKS = 0;
    public static final int FREE = 8;
    public static final int AVAILABLE = 16;
    public static final int FILES = 24;
    public static final int FILES_FREE = 32;
    public static final int BLOCK_SIZE = 40;
    public static final int NAME_LENGTH = 44;
    public static final int FRAGMENT_SIZE = 48;

    public static final int SIZE = 80;

    private StatfsOut() {}
}
