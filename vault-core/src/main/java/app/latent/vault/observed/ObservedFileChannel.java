package app.latent.vault.observed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** A channel of the file system underneath, whose writes and whose end are noticed. */
final class ObservedFileChannel extends FileChannel {

    /** Hears of a channel's life. */
    interface Observer {

        /** Before bytes are accepted that end at this position. */
        void writing(FileChannel underneath, long position, long count) throws IOException;

        void changed();

        /** Held while something is written at the end of the file: the same for all channels of the file. */
        Object end();

        /** In place of closing the channel underneath, which it does. */
        void close(ObservedFileChannel channel, FileChannel underneath) throws IOException;
    }

    private static final int TRANSFER_BYTES = 256 * 1024;

    private final FileChannel channel;
    private final Observer observer;
    private final ChannelLock lock;

    /** Writing without a position goes to the end. The channel underneath does not know: that of cryptofs loses bytes. */
    private final boolean appending;

    ObservedFileChannel(FileChannel channel, Observer observer, ChannelLock lock, boolean appending) {
        this.channel = channel;
        this.observer = observer;
        this.lock = lock;
        this.appending = appending;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return lock.using(() -> channel.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return lock.using(() -> channel.read(targets, offset, length));
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return lock.using(() -> channel.read(target, position));
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return (int) atItsPlace(source.remaining(), () -> (long) channel.write(source));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long count = 0;
        for (int i = offset; i < offset + length; i++) {
            count += sources[i].remaining();
        }
        return atItsPlace(count, () -> channel.write(sources, offset, length));
    }

    private long atItsPlace(long count, ChannelLock.Use<Long> write) throws IOException {
        if (!appending) {
            return observed(count, write);
        }
        synchronized (observer.end()) {
            channel.position(channel.size());
            return observed(count, write);
        }
    }

    private long observed(long count, ChannelLock.Use<Long> write) throws IOException {
        observer.writing(channel, channel.position(), count);
        long written = WriteErrors.unwrapping(() -> lock.using(write));
        observer.changed();
        return written;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        observer.writing(channel, position, source.remaining());
        int written = WriteErrors.unwrapping(() -> lock.using(() -> channel.write(source, position)));
        observer.changed();
        return written;
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        channel.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        boolean cuts = size < channel.size();
        lock.using(() -> channel.truncate(size));
        if (cuts) {
            observer.changed();
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        WriteErrors.unwrapping(() -> lock.using(() -> {
            channel.force(metaData);
            return true;
        }));
    }

    /** Through a buffer: the target may be a socket, and nobody waits for the lock as long as for that. */
    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.clamp(count, 0, TRANSFER_BYTES));
        long transferred = 0;
        while (transferred < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - transferred));
            if (read(buffer, position + transferred) <= 0) {
                break;
            }
            int taken = target.write(buffer.flip());
            transferred += taken;
            if (buffer.hasRemaining()) {
                break;
            }
        }
        return transferred;
    }

    /** Through a buffer, as {@link #transferTo}. */
    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        if (position > size()) {
            return 0;
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.clamp(count, 0, TRANSFER_BYTES));
        long transferred = 0;
        while (transferred < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - transferred));
            if (source.read(buffer) <= 0) {
                break;
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                transferred += write(buffer, position + transferred);
            }
        }
        return transferred;
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("cleartext is not mapped: the page cache would hold it");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return new ObservedLock(this, channel.lock(position, size, shared));
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        FileLock lock = channel.tryLock(position, size, shared);
        return lock == null ? null : new ObservedLock(this, lock);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        WriteErrors.unwrapping(() -> {
            observer.close(this, channel);
            return true;
        });
    }

    private static final class ObservedLock extends FileLock {

        private final FileLock lock;

        ObservedLock(FileChannel channel, FileLock lock) {
            super(channel, lock.position(), lock.size(), lock.isShared());
            this.lock = lock;
        }

        @Override
        public boolean isValid() {
            return lock.isValid();
        }

        @Override
        public void release() throws IOException {
            lock.release();
        }
    }
}
