package app.latent.ffi.fuse;

/** struct fuse_dirent, which follows the entry in struct fuse_direntplus. */
public final class DirectoryEntry {

    public static final int INODE = 0;
    /** Where reading goes on after this entry. */
    public static final int OFFSET = 8;

    public static final int NAME_LENGTH = 16;
    /** As of readdir(3). */
    public static final int TYPE = 20;
    /** Padded to a multiple of 8 bytes. */
    public static final int NAME = 24;

    private DirectoryEntry() {}

    /** Bytes of an entry with its padding. */
    public static int size(int nameLength) {
        return (NAME + nameLength + Long.BYTES - 1) & -Long.BYTES;
    }
}
