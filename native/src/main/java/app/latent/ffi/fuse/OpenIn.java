package app.latent.ffi.fuse;

/** struct fuse_open_in, and struct fuse_create_in up to the names. */
public final class OpenIn {

    /** As of open(2). */
    public static final int FLAGS = 0;
    /** In OPEN: {@link #KILL_SUIDGID}. */
    public static final int OPEN_FLAGS = 4;

    /** In CREATE. */
    public static final int MODE = 4;
    /** In CREATE. */
    public static final int UMASK = 8;

    /** In CREATE: {@link #KILL_SUIDGID}. */
    public static final int CREATE_OPEN_FLAGS = 12;

    /** Where the name begins in CREATE. */
    public static final int CREATE_NAME = 16;

    /** An opening that truncates, by which a file loses its set-user-ID bit, and its set-group-ID bit where its group may execute it. */
    public static final int KILL_SUIDGID = 1;

    private OpenIn() {}
}
