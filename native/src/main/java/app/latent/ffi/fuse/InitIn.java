package app.latent.ffi.fuse;

/** struct fuse_init_in. */
public final class InitIn {

    public static final int MAJOR = 0;
    public static final int MINOR = 4;
    public static final int MAX_READAHEAD = 8;
    public static final int FLAGS = 12;

    private InitIn() {}
}
