package app.latent.ffi.fuse;

/** struct fuse_entry_out. */
public final class EntryOut {

    /** 0 where there is no such name. */
    public static final int NODE = 0;

    public static final int GENERATION = 8;
    /** Seconds. */
    public static final int ENTRY_VALID = 16;
    /** Seconds. */
    public static final int ATTRIBUTES_VALID = 24;

    public static final int ENTRY_VALID_NANOS = 32;
    public static final int ATTRIBUTES_VALID_NANOS = 36;
    public static final int ATTRIBUTES = 40;

    public static final int SIZE = 128;

    private EntryOut() {}
}
