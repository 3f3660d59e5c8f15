package app.latent.vault.nio;

import app.latent.vault.content.FileHandle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file handle with a position. For any number of threads, of which those that use the position wait for each other. */
final class VaultFileChannel extends FileChannel {

    /** How it was opened. */
    record Mode(boolean read, boolean write, boolean append, boolean sync) {}

    private static final int TRANSFER_BYTES = 256 * 1024;

    private final FileHandle handle;
    private final Mode mode;
    private final Channels channels;

    /** Guards the position, and is held while something is read or written there. */
    private final Object atPosition = new Object();

    private long position;

    /** @param channels closes the handle */
    VaultFileChannel(FileHandle handle, Mode mode, Channels channels) {
        this.handle = handle;
        this.mode = mode;
        this.channels = channels;
    }

    FileHandle handle() {
        return handle;
    }

    boolean isWriter() {
        return mode.write;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        requireReadable();
        synchronized (atPosition) {
            int read = readAt(target, position);
            position += Math.max(0, read);
            return read;
        }
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        requireReadable();
        synchronized (atPosition) {
            long total = 0;
            for (int i = offset; i < offset + length; i++) {
                int room = targets[i].remaining();
                int read = readAt(targets[i], position);
                if (read < 0) return total == 0 && room > 0 ? -1 : total;
                position += read;
                total += read;
                if (read < room) return total;
            }
            return total;
        }
    }

    @Override
    public int read(ByteBuffer target, long at) throws IOException {
        requireNotNegative(at);
        requireReadable();
        return readAt(target, at);
    }

    private int readAt(ByteBuffer target, long at) throws IOException {
        if (!target.hasRemaining()) return 0;
        int read = handle.read(target, at);
        return read > 0 ? read : -1;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        requireWritable();
        synchronized (atPosition) {
            return writeHere(source);
        }
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        requireWritable();
        synchronized (atPosition) {
            long written = 0;
            for (int i = offset; i < offset + length; i++) {
                written += writeHere(sources[i]);
                if (sources[i].hasRemaining()) break;
            }
            return written;
        }
    }

    private int writeHere(ByteBuffer source) throws IOException {
        if (!mode.append) {
            int written = writeAt(source, position);
            position += written;
            return written;
        }
        int written = handle.append(source);
        position = handle.size();
        syncIfAsked();
        return written;
    }

    @Override
    public int write(ByteBuffer source, long at) throws IOException {
        requireNotNegative(at);
        requireWritable();
        return mode.append ? write(source) : writeAt(source, at);
    }

    private int writeAt(ByteBuffer source, long at) throws IOException {
        int written = handle.write(source, at);
        syncIfAsked();
        return written;
    }

    private void syncIfAsked() throws IOException {
        if (mode.sync) handle.sync();
    }

    @Override
    public long position() throws IOException {
        requireOpen();
        synchronized (atPosition) {
            return position;
        }
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        requireOpen();
        requireNotNegative(newPosition);
        synchronized (atPosition) {
            position = newPosition;
            return this;
        }
    }

    @Override
    public long size() throws IOException {
        requireOpen();
        return handle.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        requireNotNegative(size);
        requireWritable();
        synchronized (atPosition) {
            if (size < handle.size()) handle.truncate(size);
            position = Math.min(position, size);
            return this;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        requireOpen();
        handle.sync();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        requireNotNegative(from);
        requireNotNegative(count);
        requireReadable();
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, TRANSFER_BYTES));
        long transferred = 0;
        while (transferred < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - transferred));
            if (readAt(buffer, from + transferred) <= 0) break;
            transferred += target.write(buffer.flip());
            if (buffer.hasRemaining()) break;
        }
        return transferred;
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long to, long count) throws IOException {
        requireNotNegative(to);
        requireNotNegative(count);
        requireWritable();
        if (to > handle.size()) return 0;
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, TRANSFER_BYTES));
        long transferred = 0;
        while (transferred < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - transferred));
            if (source.read(buffer) <= 0) break;
            buffer.flip();
            while (buffer.hasRemaining()) {
                transferred += write(buffer, to + transferred);
            }
        }
        return transferred;
    }

    @Override
    public MappedByteBuffer map(MapMode mapMode, long from, long size) {
        throw new UnsupportedOperationException("cleartext is not mapped: the page cache would hold it");
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) throws IOException {
        return tryLock(from, size, shared);
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        requireOpen();
        if (shared) {
            requireReadable();
        } else {
            requireWritable();
        }
        return channels.locks().take(this, handle.file(), from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        channels.close(this);
    }

    private void requireOpen() throws ClosedChannelException {
        if (!isOpen()) throw new ClosedChannelException();
        channels.used();
    }

    private void requireReadable() throws ClosedChannelException {
        requireOpen();
        if (!mode.read) throw new NonReadableChannelException();
    }

    private void requireWritable() throws ClosedChannelException {
        requireOpen();
        if (!mode.write) throw new NonWritableChannelException();
    }

    private static void requireNotNegative(long value) {
        if (value < 0) throw new IllegalArgumentException("negative");
    }
}
