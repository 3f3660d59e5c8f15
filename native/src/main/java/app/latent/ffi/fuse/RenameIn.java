package app.latent.ffi.fuse;

/** struct fuse_rename_in and fuse_rename2_in. */
public final class RenameIn {

    public static final int NEW_DIRECTORY = 0;
    /** Where the names begin in RENAME. */
    public static final int NAMES = 8;
    /** In RENAME2, as of renameat2(2). */
    public static final int FLAGS = 8;
    /** Where the names begin in RENAME2. */
    public static final int NAMES_AFTER_FLAGS = 16;

    private RenameIn() {}
}
