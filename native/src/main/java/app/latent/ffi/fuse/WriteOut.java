package app.latent.ffi.fuse;

/** struct fuse_write_out. */
public final class WriteOut {

    public static final int COUNT = 0;

    public static final int SIZE = 8;

    private WriteOut() {}
}
