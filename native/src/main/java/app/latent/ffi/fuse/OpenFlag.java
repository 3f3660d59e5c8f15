package app.latent.ffi.fuse;

/** FOPEN_*: flags of the answer to OPEN and CREATE. */
public final class OpenFlag {

    /** What the kernel has cached of the file's data is still right. */
    public static final int KEEP_CACHE = 1 << 1;

    /** No FLUSH when a descriptor of this file is closed. */
    public static final int NO_FLUSH = 1 << 5;

    private OpenFlag() {}
}
