package app.latent.ffi.fuse;

/** struct fuse_setattr_in. */
public final class SetattrIn {

    /** {@link SetAttributes}. */
    public static final int VALID = 0;

    public static final int FILE_HANDLE = 8;
    public static final int SIZE_OF_FILE = 16;
    public static final int ACCESS_TIME = 32;
    public static final int MODIFICATION_TIME = 40;
    public static final int ACCESS_NANOS = 56;
    public static final int MODIFICATION_NANOS = 60;
    public static final int MODE = 68;
    public static final int USER = 76;
    public static final int GROUP = 80;

    private SetattrIn() {}
}
