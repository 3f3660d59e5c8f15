package app.latent.ffi.fuse;

/** struct fuse_getxattr_in, which LISTXATTR has too, and struct fuse_setxattr_in as it is without FUSE_SETXATTR_EXT. */
public final class XattrIn {

    /** Bytes of the value; in GETXATTR and LISTXATTR of the room for the answer, 0 where only its size is asked for. */
    public static final int COUNT = 0;

    /** In SETXATTR, as of setxattr(2). */
    public static final int FLAGS = 4;

    /** Where the name begins in GETXATTR and SETXATTR; after that in SETXATTR the value. */
    public static final int NAME = 8;

    /** The attribute must not be there before. */
    public static final int CREATE = 1;

    /** The attribute must be there before. */
    public static final int REPLACE = 2;

    private XattrIn() {}
}
