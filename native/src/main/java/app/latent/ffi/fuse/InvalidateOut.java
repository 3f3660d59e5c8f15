package app.latent.ffi.fuse;

/** struct fuse_notify_inval_inode_out and fuse_notify_inval_entry_out. */
public final class InvalidateOut {

    public static final int NODE = 0;
    /** Of the data of an inode that goes; negative for its attributes only. */
    public static final int OFFSET = 8;
    /** Of that data; 0 for all that follows. */
    public static final int LENGTH = 16;

    public static final int PARENT = 0;
    public static final int NAME_LENGTH = 8;
    /** Ended by a zero byte. */
    public static final int NAME = 16;

    public static final int INODE_SIZE = 24;

    private InvalidateOut() {}
}
