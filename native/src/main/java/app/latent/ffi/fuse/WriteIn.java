package app.latent.ffi.fuse;

/** struct fuse_write_in where it has more than {@link ReadIn}. */
public final class WriteIn {

    public static final int WRITE_FLAGS = 20;

    /** A write by which a file loses its set-user-ID bit, and its set-group-ID bit where its group may execute it. */
    public static final int KILL_SUIDGID = 1 << 2;

    private WriteIn() {}
}
