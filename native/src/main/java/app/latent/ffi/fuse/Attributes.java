package app.latent.ffi.fuse;

/** struct fuse_attr. */
public final class Attributes {

    public static final int INODE = 0;
    public static final int SIZE_OF_FILE = 8;
    /** Of 512 bytes. */
    public static final int BLOCKS = 16;

    public static final int ACCESS_TIME = 24;
    public static final int MODIFICATION_TIME = 32;
    public static final int CHANGE_TIME = 40;
    public static final int ACCESS_NANOS = 48;
    public static final int MODIFICATION_NANOS = 52;
    public static final int CHANGE_NANOS = 56;
    public static final int MODE = 60;
    public static final int LINKS = 64;
    public static final int USER = 68;
    public static final int GROUP = 72;
    public static final int DEVICE = 76;
    public static final int BLOCK_SIZE = 80;
    public static final int FLAGS = 84;

    public static final int SIZE = 88;

    private Attributes() {}
}
