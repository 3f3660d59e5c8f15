package app.latent.ffi.fuse;

/** struct fuse_out_header: what every answer begins with. */
public final class OutHeader {

    /** Of the whole answer. */
    public static final int LENGTH = 0;
    /** 0, or an errno negated. */
    public static final int ERROR = 4;

    public static final int UNIQUE = 8;

    public static final int SIZE = 16;

    private OutHeader() {}
}
