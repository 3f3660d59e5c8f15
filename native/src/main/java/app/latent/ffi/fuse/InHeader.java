package app.latent.ffi.fuse;

/** struct fuse_in_header: what every request begins with. */
public final class InHeader {

    /** Of the whole request. */
    public static final int LENGTH = 0;

    public static final int OPCODE = 4;
    /** Of the request; its answer repeats it. */
    public static final int UNIQUE = 8;

    public static final int NODE = 16;
    public static final int USER = 24;
    public static final int GROUP = 28;

    public static final int SIZE = 40;

    private InHeader() {}
}
