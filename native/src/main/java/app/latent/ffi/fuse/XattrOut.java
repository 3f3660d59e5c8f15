package app.latent.ffi.fuse;

/** struct fuse_getxattr_out: the answer to who asks for a size only. */
public final class XattrOut {

    public static final int COUNT = 0;

    public static final int SIZE = 8;

    private XattrOut() {}
}
