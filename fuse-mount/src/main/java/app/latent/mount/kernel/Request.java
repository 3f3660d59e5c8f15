package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.fuse.InHeader;
import app.latent.mount.host.Mechanism;
import app.latent.mount.ops.Awaited;
import app.latent.mount.ops.Creation;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The request that a worker is answering. One object a worker, filled anew by each read. */
final class Request implements Awaited {

    /** Header, arguments and the data of the largest write; the kernel asks for less than a page besides the data. */
    private static final int SIZE = Mechanism.LARGEST_TRANSFER + 4096;

    private static final int LONGEST_NAME = 255;

    private final MemorySegment segment;
    private final ByteBuffer bytes;
    private final Pending pending;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    /** @param pending which knows whether the request is still awaited */
    Request(Arena arena, Pending pending) {
        this(arena.allocate(SIZE, Long.BYTES), pending);
    }

    /** @param segment where requests come to lie */
    Request(MemorySegment segment, Pending pending) {
        this.pending = pending;
        this.segment = segment;
        this.bytes = segment.asByteBuffer();
    }

    /** @return as {@link Descriptor#read} */
    long readFrom(Descriptor channel, CallState state) {
        return channel.read(state, segment, segment.byteSize());
    }

    int length() {
        return segment.get(ValueLayout.JAVA_INT, InHeader.LENGTH);
    }

    int opcode() {
        return segment.get(ValueLayout.JAVA_INT, InHeader.OPCODE);
    }

    long unique() {
        return segment.get(ValueLayout.JAVA_LONG, InHeader.UNIQUE);
    }

    long node() {
        return segment.get(ValueLayout.JAVA_LONG, InHeader.NODE);
    }

    @Override
    public void requireAwaited() throws PosixException {
        pending.requireAwaited();
    }

    /** A new file with that mode, of the user who asks. */
    Creation creation(int mode) {
        return new Creation(mode & Stat.PERMISSION_MASK, segment.get(ValueLayout.JAVA_INT, InHeader.USER), group());
    }

    /** Of the user who asks. */
    int group() {
        return segment.get(ValueLayout.JAVA_INT, InHeader.GROUP);
    }

    /** A field of the operation's structure. */
    int int32(int offset) {
        return segment.get(ValueLayout.JAVA_INT, InHeader.SIZE + offset);
    }

    /** A field of the operation's structure. */
    long int64(int offset) {
        return segment.get(ValueLayout.JAVA_LONG, InHeader.SIZE + offset);
    }

    /** The data that follows the operation's structure. The buffer is this object's own. */
    ByteBuffer data(int offset, int count) throws PosixException {
        int from = InHeader.SIZE + offset;
        if (count < 0 || count > length() - from) {
            throw new PosixException(Errno.EINVAL);
        }
        return bytes.clear().limit(from + count).position(from);
    }

    /** A name of one file at {@code offset} after the header. */
    String name(int offset) throws PosixException {
        int length = textLength(offset);
        if (length > LONGEST_NAME) {
            throw new PosixException(Errno.ENAMETOOLONG);
        }
        String name = text(offset, length);
        // The kernel resolves these itself and never sends them; a name that climbs must not get further than here.
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('/') >= 0) {
            throw new PosixException(Errno.EINVAL);
        }
        return name;
    }

    /** The name of an extended attribute, with its namespace. */
    String attributeName(int offset) throws PosixException {
        int length = textLength(offset);
        if (length > LONGEST_NAME) {
            throw new PosixException(Errno.ERANGE);
        }
        return text(offset, length);
    }

    /** A text that ends with a zero byte, such as a link's target. */
    String text(int offset) throws PosixException {
        return text(offset, textLength(offset));
    }

    /** Where the text after that at {@code offset} begins. */
    int afterText(int offset) throws PosixException {
        return offset + textLength(offset) + 1;
    }

    private int textLength(int offset) throws PosixException {
        int from = InHeader.SIZE + offset;
        for (int at = from; at < length(); at++) {
            if (segment.get(ValueLayout.JAVA_BYTE, at) == 0) {
                return at - from;
            }
        }
        throw new PosixException(Errno.EINVAL);
    }

    private String text(int offset, int length) throws PosixException {
        int from = InHeader.SIZE + offset;
        try {
            return decoder.decode(bytes.clear().limit(from + length).position(from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new PosixException(Errno.EILSEQ);
        }
    }
}
