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

        /** In place of closing the channel underneath, which it does. */
        void close(ObservedFileChannel channel, FileChannel underneath) throws IOException;
    }

    private final FileChannel channel;
    private final Observer observer;

    /** Append mode ignores the position, and only the channel underneath knows about it. */
    private final boolean appending;

    ObservedFileChannel(FileChannel channel, Observer observer, boolean appending) {
        this.channel = channel;
        this.observer = observer;
        this.appending = appending;
    }

    private long writePosition() throws IOException {
        return appending ? channel.size() : channel.position();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return channel.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return channel.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        observer.writing(channel, writePosition(), source.remaining());
        int written = WriteErrors.unwrapping(() -> channel.write(source));
        observer.changed();
        return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long count = 0;
        for (int i = offset; i < offset + length; i++) {
            count += sources[i].remaining();
        }
        observer.writing(channel, writePosition(), count);
        long written = WriteErrors.unwrapping(() -> channel.write(sources, offset, length));
        observer.changed();
        return written;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        observer.writing(channel, position, source.remaining());
        int written = WriteErrors.unwrapping(() -> channel.write(source, position));
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
        channel.truncate(size);
        if (cuts) {
            observer.changed();
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        WriteErrors.unwrapping(() -> {
            channel.force(metaData);
            return true;
        });
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return channel.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        if (position > channel.size()) {
            return 0;
        }
        observer.writing(channel, position, Math.max(0, count));
        long transferred = WriteErrors.unwrapping(() -> channel.transferFrom(source, position, count));
        if (transferred > 0) {
            observer.changed();
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
