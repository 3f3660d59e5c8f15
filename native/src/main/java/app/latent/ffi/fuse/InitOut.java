package app.latent.ffi.fuse;

/** struct fuse_init_out. */
public final class InitOut {

    public static final int MAJOR = 0;
    public static final int MINOR = 4;
    public static final int MAX_READAHEAD = 8;
    public static final int FLAGS = 12;
    /** 16 bits. */
    public static final int MAX_BACKGROUND = 16;
    /** 16 bits. */
    public static final int CONGESTION_THRESHOLD = 18;

    public static final int MAX_WRITE = 20;
    /** In nanoseconds. */
    public static final int TIME_GRANULARITY = 24;
    /** 16 bits. */
    public static final int MAX_PAGES = 28;

    public static final int SIZE = 64;

    private InitOut() {}
}
