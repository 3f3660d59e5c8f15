package app.latent.ffi.fuse;

/** FATTR_*: which fields of {@link SetattrIn} count. */
public final class SetAttributes {

    public static final int MODE = 1;
    public static final int USER = 1 << 1;
    public static final int GROUP = 1 << 2;
    public static final int SIZE = 1 << 3;
    public static final int ACCESS_TIME = 1 << 4;
    public static final int MODIFICATION_TIME = 1 << 5;
    public static final int FILE_HANDLE = 1 << 6;
    public static final int ACCESS_TIME_NOW = 1 << 7;
    public static final int MODIFICATION_TIME_NOW = 1 << 8;

    /** A truncation by which a file loses its set-user-ID bit, and its set-group-ID bit where its group may execute it. */
    public static final int KILL_SUIDGID = 1 << 11;

    private SetAttributes() {}
}
