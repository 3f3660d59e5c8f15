package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.fuse.AttrOut;
import app.latent.ffi.fuse.EntryOut;
import app.latent.ffi.fuse.OpenOut;
import app.latent.ffi.fuse.OutHeader;
import app.latent.mount.host.Mechanism;
import app.latent.mount.node.Node;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

/** The answer that a worker is writing. One object a worker. */
final class Reply {

    private static final int SIZE = OutHeader.SIZE + Mechanism.LARGEST_TRANSFER;

    private final MemorySegment segment;
    private final ByteBuffer data;
    private int length;

    Reply(Arena arena) {
        this.segment = arena.allocate(SIZE, Long.BYTES);
        this.data = segment.asSlice(OutHeader.SIZE).asByteBuffer();
    }

    /** An answer of nothing but success, until something is added. */
    void begin(long unique) {
        segment.set(ValueLayout.JAVA_INT, OutHeader.ERROR, 0);
        segment.set(ValueLayout.JAVA_LONG, OutHeader.UNIQUE, unique);
        length = OutHeader.SIZE;
    }

    /** Instead of what was added. */
    void fail(int errno) {
        segment.set(ValueLayout.JAVA_INT, OutHeader.ERROR, -errno);
        length = OutHeader.SIZE;
    }

    /** @return as {@link Descriptor#write} */
    long writeTo(Descriptor channel, CallState state) {
        segment.set(ValueLayout.JAVA_INT, OutHeader.LENGTH, length);
        return channel.write(state, segment, length);
    }

    boolean isError() {
        return segment.get(ValueLayout.JAVA_INT, OutHeader.ERROR) != 0;
    }

    /** A field of what was answered. */
    long int64(int offset) {
        return segment.get(ValueLayout.JAVA_LONG, OutHeader.SIZE + offset);
    }

    /** A field of what was answered. */
    int int32(int offset) {
        return segment.get(ValueLayout.JAVA_INT, OutHeader.SIZE + offset);
    }

    /** How much was answered. */
    int size() {
        return length - OutHeader.SIZE;
    }

    /** Where the next addition comes, from the beginning of the whole answer. */
    int end() {
        return length;
    }

    /**
     * Adds {@code size} zero bytes.
     *
     * @return where they begin
     */
    int add(int size) {
        int at = length;
        segment.asSlice(at, size).fill((byte) 0);
        length += size;
        return at;
    }

    void int16(int at, int value) {
        segment.set(ValueLayout.JAVA_SHORT, at, (short) value);
    }

    void int32(int at, int value) {
        segment.set(ValueLayout.JAVA_INT, at, value);
    }

    void int64(int at, long value) {
        segment.set(ValueLayout.JAVA_LONG, at, value);
    }

    void bytes(int at, byte[] value) {
        MemorySegment.copy(value, 0, segment, ValueLayout.JAVA_BYTE, at, value.length);
    }

    /** Adds a text without an end. */
    void text(byte[] text) {
        bytes(length, text);
        length += text.length;
    }

    /** Room for data as the whole of the answer, for {@link #added}. The buffer is this object's own and begins at 0. */
    ByteBuffer data(int count) throws PosixException {
        if (count < 0 || count > data.capacity()) {
            throw new PosixException(Errno.EINVAL);
        }
        return data.clear().limit(count);
    }

    /** What was put into {@link #data} is the answer. */
    void added() {
        length = OutHeader.SIZE + data.position();
    }

    /** struct fuse_entry_out. */
    void entry(Node node, Stat stat) {
        entry(add(EntryOut.SIZE), node, stat);
    }

    void entry(int at, Node node, Stat stat) {
        int64(at + EntryOut.NODE, node.number());
        int64(at + EntryOut.ENTRY_VALID, CacheTimes.ENTRY_SECONDS);
        int64(at + EntryOut.ATTRIBUTES_VALID, CacheTimes.ofAttributes(node));
        AttributeWriter.write(this, at + EntryOut.ATTRIBUTES, node.inode(), stat);
    }

    /** struct fuse_entry_out of a name that does not exist, which the kernel may remember. */
    void absent() {
        int at = add(EntryOut.SIZE);
        int64(at + EntryOut.ENTRY_VALID, CacheTimes.ABSENCE_SECONDS);
    }

    /** struct fuse_attr_out. */
    void attributes(Node node, Stat stat) {
        int at = add(AttrOut.SIZE);
        int64(at + AttrOut.VALID, CacheTimes.ofAttributes(node));
        AttributeWriter.write(this, at + AttrOut.ATTRIBUTES, node.inode(), stat);
    }

    /** struct fuse_open_out. */
    void opened(long handle, int flags) {
        int at = add(OpenOut.SIZE);
        int64(at + OpenOut.FILE_HANDLE, handle);
        int32(at + OpenOut.FLAGS, flags);
    }
}
