package app.latent.ffi.fuse;

/** struct fuse_forget_in, fuse_batch_forget_in and fuse_forget_one. */
public final class ForgetIn {

    /** In FORGET. */
    public static final int LOOKUPS = 0;
    /** In BATCH_FORGET. */
    public static final int COUNT = 0;
    /** Where the items begin in BATCH_FORGET. */
    public static final int BATCH = 8;

    public static final int ITEM_NODE = 0;
    public static final int ITEM_LOOKUPS = 8;

    public static final int ITEM_SIZE = 16;

    private ForgetIn() {}
}
