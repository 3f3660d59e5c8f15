package app.latent.ffi.fuse;

/** struct fuse_read_in and fuse_write_in, which agree in these fields. */
public final class ReadIn {

    public static final int FILE_HANDLE = 0;
    public static final int OFFSET = 8;
    public static final int COUNT = 16;
    /** As of open(2). */
    public static final int FLAGS = 32;

    public static final int SIZE = 40;

    private ReadIn() {}
}
