package app.latent.indexer.store;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/** Reads a part of a {@link BlockFile}. Clones and slices share the file; closing the first input closes it for all. */
final class EncryptedIndexInput extends IndexInput implements RandomAccessInput {
    private static final byte[] NO_BLOCK = {};
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);

    private final BlockFile file;
    private final long start;
    private final long length;
    private final boolean isClone;
    private boolean closed;

    /** Relative to {@link #start}. */
    private long position;

    private byte[] block = NO_BLOCK;
    private long blockIndex = -1;

    EncryptedIndexInput(String description, BlockFile file) {
        this(description, file, 0, file.length(), false);
    }

    private EncryptedIndexInput(String description, BlockFile file, long start, long length, boolean isClone) {
        super(description);
        this.file = file;
        this.start = start;
        this.length = length;
        this.isClone = isClone;
    }

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public byte readByte() throws IOException {
        byte value = readByte(position);
        position++;
        return value;
    }

    @Override
    public byte readByte(long at) throws IOException {
        int offset = locate(at, 1);
        return block[offset];
    }

    @Override
    public void readBytes(byte[] target, int offset, int count) throws IOException {
        readBytes(position, target, offset, count);
        position += count;
    }

    @Override
    public void readBytes(long at, byte[] target, int offset, int count) throws IOException {
        int to = offset;
        long from = at;
        int left = count;
        while (left > 0) {
            int inBlock = locate(from, left);
            int part = Math.min(left, block.length - inBlock);
            System.arraycopy(block, inBlock, target, to, part);
            to += part;
            from += part;
            left -= part;
        }
    }

    @Override
    public short readShort() throws IOException {
        short value = readShort(position);
        position += Short.BYTES;
        return value;
    }

    @Override
    public short readShort(long at) throws IOException {
        int offset = locate(at, Short.BYTES);
        return block.length - offset >= Short.BYTES
                ? (short) SHORT.get(block, offset)
                : (short) joined(at, Short.BYTES);
    }

    @Override
    public int readInt() throws IOException {
        int value = readInt(position);
        position += Integer.BYTES;
        return value;
    }

    @Override
    public int readInt(long at) throws IOException {
        int offset = locate(at, Integer.BYTES);
        return block.length - offset >= Integer.BYTES ? (int) INT.get(block, offset) : (int) joined(at, Integer.BYTES);
    }

    @Override
    public long readLong() throws IOException {
        long value = readLong(position);
        position += Long.BYTES;
        return value;
    }

    @Override
    public long readLong(long at) throws IOException {
        int offset = locate(at, Long.BYTES);
        return block.length - offset >= Long.BYTES ? (long) LONG.get(block, offset) : joined(at, Long.BYTES);
    }

    /** A little-endian number that lies across two blocks. */
    private long joined(long at, int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (readByte(at + i) & 0xFFL) << (i * Byte.SIZE);
        }
        return value;
    }

    /** Makes the block current that holds the byte, and says where in it the byte is. */
    private int locate(long at, int count) throws IOException {
        if (at < 0 || count > length - at) {
            throw new EOFException("Read past the end: position " + at + " in " + this);
        }
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + this);
        }
        long absolute = start + at;
        long wanted = BlockFormat.blockOf(absolute);
        if (wanted != blockIndex) {
            block = file.block(wanted);
            blockIndex = wanted;
        }
        return BlockFormat.offsetInBlock(absolute);
    }

    @Override
    public long getFilePointer() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IllegalArgumentException("Seek to a negative position: " + this);
        }
        if (to > length) {
            throw new EOFException("Seek past the end: position " + to + " in " + this);
        }
        position = to;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public EncryptedIndexInput clone() {
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + this);
        }
        EncryptedIndexInput clone = new EncryptedIndexInput(toString(), file, start, length, true);
        clone.position = position;
        clone.block = block;
        clone.blockIndex = blockIndex;
        return clone;
    }

    @Override
    public EncryptedIndexInput slice(String description, long offset, long sliceLength) {
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + this);
        }
        if (offset < 0 || sliceLength < 0 || sliceLength > length - offset) {
            throw new IllegalArgumentException("The slice " + description + " is not within " + this);
        }
        String full = getFullSliceDescription(description);
        return new EncryptedIndexInput(full, file, start + offset, sliceLength, true);
    }

    @Override
    public void prefetch(long offset, long count) {
        java.util.Objects.checkFromIndexSize(offset, count, length);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        block = NO_BLOCK;
        blockIndex = -1;
        if (!isClone) {
            file.close();
        }
    }
}
