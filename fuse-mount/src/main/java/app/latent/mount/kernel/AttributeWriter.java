package app.latent.mount.kernel;

import app.latent.ffi.fuse.Attributes;
import app.latent.mount.ops.Stat;
import java.time.Instant;

/** struct fuse_attr. */
final class AttributeWriter {

    private static final int BLOCK_SIZE = 4096;

    private AttributeWriter() {}

    static void write(Reply reply, int at, long inode, Stat stat) {
        Instant accessed = stat.accessed();
        Instant modified = stat.modified();
        Instant changed = stat.changed();
        reply.int64(at + Attributes.INODE, inode);
        reply.int64(at + Attributes.SIZE_OF_FILE, stat.size());
        reply.int64(at + Attributes.BLOCKS, stat.blocks());
        reply.int64(at + Attributes.ACCESS_TIME, accessed.getEpochSecond());
        reply.int64(at + Attributes.MODIFICATION_TIME, modified.getEpochSecond());
        reply.int64(at + Attributes.CHANGE_TIME, changed.getEpochSecond());
        reply.int32(at + Attributes.ACCESS_NANOS, accessed.getNano());
        reply.int32(at + Attributes.MODIFICATION_NANOS, modified.getNano());
        reply.int32(at + Attributes.CHANGE_NANOS, changed.getNano());
        reply.int32(at + Attributes.MODE, stat.mode());
        reply.int32(at + Attributes.LINKS, stat.links());
        reply.int32(at + Attributes.USER, stat.owner());
        reply.int32(at + Attributes.GROUP, stat.group());
        reply.int32(at + Attributes.BLOCK_SIZE, BLOCK_SIZE);
    }
}
