package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * A file opened by a program, until the last of its descriptors is closed. For use by any number of threads.
 *
 * <p>A file system that encrypts keeps written data until it has a whole chunk, and its channel's {@code close} is the
 * only call that writes the rest, and reports what failed, without waiting for the disk as {@code force} does. So
 * {@link #flush}, which a program's close(2) waits for, closes the channel, and the rare program that goes on, having
 * duplicated the descriptor, gets a new one.
 *
 * <p>The lock of this class is held while the location is asked: nobody may call this while keeping files from being moved.
 */
public final class OpenFile implements AutoCloseable {

    /** Where the file is: it may be moved while it is open. */
    @FunctionalInterface
    public interface Location {
        /**
         * Opens the file where it is now, and keeps it from being moved meanwhile.
         *
         * @throws NoSuchFileException where its last name was removed
         */
        FileChannel open(Opener opener) throws IOException;
    }

    /** What to do with the path. */
    @FunctionalInterface
    public interface Opener {
        FileChannel open(Path path) throws IOException;
    }

    /** FALLOC_FL_KEEP_SIZE. */
    static final int KEEP_SIZE = 1;

    private final Location location;
    private final boolean readable;
    private final boolean writable;
    private final Backing backing;

    /** Held shared while the channel is in use, alone while it is closed or opened. */
    private final StampedLock lock = new StampedLock();

    /** Guarded by the lock. */
    private @Nullable FileChannel channel;

    private volatile boolean written;

    /** What went wrong after a part was copied here. Told once. */
    private final AtomicReference<@Nullable IOException> untold = new AtomicReference<>();

    /** How many have yet to close it. Guarded by the lock. */
    private int users = 1;

    /** Guarded by the lock. How many are about to take the file's name, after which it cannot be opened again, or have taken it. */
    private int pins;

    private OpenFile(Location location, FileChannel channel, boolean readable, boolean writable, Backing backing) {
        this.location = location;
        this.channel = channel;
        this.readable = readable;
        this.writable = writable;
        this.backing = backing;
    }

    static OpenFile open(Backing backing, Location location, OpenMode mode, FileAttribute<?>... attributes)
            throws IOException {
        Set<OpenOption> options = options(mode.readable(), mode.writable());
        options.addAll(mode.preparation());
        FileChannel channel = location.open(path -> FileChannel.open(path, options, attributes));
        OpenFile file = new OpenFile(location, channel, mode.readable(), mode.writable(), backing);
        file.written = mode.writable() && mode.truncate();
        return file;
    }

    /** Appending is not left to the channel: providers refuse it together with reading. */
    private static Set<OpenOption> options(boolean readable, boolean writable) {
        Set<OpenOption> options = new HashSet<>();
        options.add(LinkOption.NOFOLLOW_LINKS);
        if (readable) {
            options.add(StandardOpenOption.READ);
        }
        if (writable) {
            options.add(StandardOpenOption.WRITE);
        }
        return options;
    }

    public boolean writable() {
        return writable;
    }

    /** Whether something was written that has not been flushed, which may change the file's times once more. */
    public boolean isUnflushed() {
        return written && needsFlush();
    }

    /** Whether {@link #flush} does anything. */
    public boolean needsFlush() {
        return writable && backing.keepsBackWrites();
    }

    /** Reads until the buffer is full or the file ends. */
    public void read(ByteBuffer target, long position) throws IOException {
        if (!readable) {
            throw new PosixException(Errno.EBADF);
        }
        long stamp = lockOpen();
        try {
            FileChannel open = channel();
            long at = position;
            while (target.hasRemaining()) {
                // cryptofs 2.9 takes the buffer's limit for the count, which is the same only in one that begins at 0.
                int start = target.position();
                int read = open.read(start == 0 ? target : target.slice(), at);
                if (read <= 0) {
                    return;
                }
                target.position(start + read);
                at += read;
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    /** As the other, for who waits as long as it takes. */
    public void write(ByteBuffer source, long position) throws IOException {
        write(source, position, Awaited.ALWAYS);
    }

    /** Writes all of the buffer. */
    public void write(ByteBuffer source, long position, Awaited awaited) throws IOException {
        if (!writable) {
            throw new PosixException(Errno.EBADF);
        }
        tellUntold();
        long stamp = lockOpen();
        try {
            awaited.requireAwaited();
            written = true;
            FileChannel open = channel();
            backing.requireRoomForGap(open, position);
            writeFully(open, source, position);
        } finally {
            lock.unlock(stamp);
        }
    }

    /** As the other, for who waits as long as it takes. */
    public long append(ByteBuffer source) throws IOException {
        return append(source, Awaited.ALWAYS);
    }

    /**
     * Writes all of the buffer at the end of the file, wherever another writer has put it.
     *
     * @return where that was
     */
    public long append(ByteBuffer source, Awaited awaited) throws IOException {
        if (!writable) {
            throw new PosixException(Errno.EBADF);
        }
        tellUntold();
        long stamp = lockAloneOpen();
        try {
            awaited.requireAwaited();
            written = true;
            FileChannel open = channel();
            long end = open.size();
            writeFully(open, source, end);
            return end;
        } finally {
            lock.unlock(stamp);
        }
    }

    /**
     * copy_file_range(2), through a buffer.
     *
     * @return how much was copied: less than asked for where this file ends, or where something went wrong after a part. What that was
     *     the next call tells that changes the target, or asks whether all is well with it
     */
    public int copy(long position, OpenFile target, long targetPosition, int length, ByteBuffer buffer, Awaited awaited)
            throws IOException {
        int copied = 0;
        while (copied < length) {
            buffer.clear().limit(Math.min(length - copied, buffer.capacity()));
            try {
                read(buffer, position + copied);
            } catch (IOException | RuntimeException failed) {
                if (copied == 0) {
                    throw failed;
                }
                // Whoever goes on from there meets it again.
                return copied;
            }
            int read = buffer.flip().limit();
            if (read == 0) {
                return copied;
            }
            try {
                target.write(buffer, targetPosition + copied, awaited);
            } catch (IOException | RuntimeException failed) {
                if (copied == 0) {
                    throw failed;
                }
                // Whoever has been told that all of it failed is not told so once more.
                awaited.requireAwaited();
                target.untold.set(failed instanceof IOException told ? told : new IOException(failed));
                return copied;
            }
            copied += read;
        }
        return copied;
    }

    private void tellUntold() throws IOException {
        IOException failed = untold.get() == null ? null : untold.getAndSet(null);
        if (failed != null) {
            throw failed;
        }
    }

    /** Empty where the file has been closed meanwhile. */
    public OptionalLong sizeUnlessClosed() throws IOException {
        long stamp = lock.readLock();
        try {
            return users == 0 || channel == null ? OptionalLong.empty() : OptionalLong.of(channel.size());
        } finally {
            lock.unlock(stamp);
        }
    }

    /** As the other, for who waits as long as it takes. */
    public void resize(long size) throws IOException {
        resize(size, Awaited.ALWAYS);
    }

    /** Shortens the file, or lengthens it by zeros. */
    public void resize(long size, Awaited awaited) throws IOException {
        if (!writable) {
            throw new PosixException(Errno.EINVAL);
        }
        tellUntold();
        long stamp = lockAloneOpen();
        try {
            awaited.requireAwaited();
            written = true;
            FileChannel open = channel();
            if (size > open.size()) {
                lengthen(open, size);
            } else {
                open.truncate(size);
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    private void lengthen(FileChannel open, long size) throws IOException {
        backing.requireRoomForGap(open, size);
        writeFully(open, ByteBuffer.allocate(1), size - 1);
    }

    /** As the other, for who waits as long as it takes. */
    public void allocate(long offset, long length, int mode) throws IOException {
        allocate(offset, length, mode, Awaited.ALWAYS);
    }

    /**
     * fallocate(2): says whether there is room, and lengthens the file by zeros unless it is to keep its size. No room is set aside: the file system may have
     * none for it, and a file of ciphertext has no holes.
     *
     * @param mode 0 or {@value #KEEP_SIZE}; others are EOPNOTSUPP
     */
    public void allocate(long offset, long length, int mode, Awaited awaited) throws IOException {
        if (!writable) {
            throw new PosixException(Errno.EBADF);
        }
        if ((mode & ~KEEP_SIZE) != 0) {
            throw new PosixException(Errno.EOPNOTSUPP);
        }
        long end = end(offset, length);
        tellUntold();
        long stamp = lockAloneOpen();
        try {
            awaited.requireAwaited();
            FileChannel open = channel();
            backing.requireRoomFor(end - open.size());
            if (mode == 0 && end > open.size()) {
                written = true;
                lengthen(open, end);
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    private static long end(long offset, long length) throws PosixException {
        try {
            return Math.addExact(offset, length);
        } catch (ArithmeticException tooFar) {
            throw new PosixException(Errno.EFBIG);
        }
    }

    /** Hands what was written to the file system, and throws what it could not take. */
    public void flush() throws IOException {
        tellUntold();
        if (!needsFlush() || !written) {
            return;
        }
        long stamp = lock.writeLock();
        try {
            if (channel != null && written && pins == 0) {
                written = false;
                FileChannel closing = channel;
                channel = null;
                closing.close();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    /** Waits until the file is on the disk. */
    public void sync(boolean metadata) throws IOException {
        tellUntold();
        long stamp = lockOpen();
        try {
            channel().force(metadata);
        } finally {
            lock.unlock(stamp);
        }
    }

    /** Must be called before the file's name goes, so that it can still be used without one. */
    public void pin() throws IOException {
        if (!needsFlush()) {
            return;
        }
        long stamp = lock.writeLock();
        try {
            if (users > 0) {
                ensureOpen();
            }
            pins++;
        } catch (NoSuchFileException gone) {
            // Somebody else was faster, and what cannot be opened any more is not closed before its time either.
            pins++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    /** The name stays after all, as far as the one is concerned who called {@link #pin}. */
    public void unpin() {
        if (!needsFlush()) {
            return;
        }
        long stamp = lock.writeLock();
        pins--;
        lock.unlockWrite(stamp);
    }

    /**
     * Opens the file a second time without needing its name, for another user that closes it as well.
     *
     * @return false where this was not opened for what {@code mode} asks, or is closed
     */
    public boolean share(OpenMode mode, Awaited awaited) throws IOException {
        if ((mode.readable() && !readable) || (mode.writable() && !writable)) {
            return false;
        }
        long stamp = lock.writeLock();
        try {
            if (channel == null) {
                return false;
            }
            awaited.requireAwaited();
            if (mode.truncate() && mode.writable()) {
                written = true;
                channel.truncate(0);
            }
            users++;
            return true;
        } finally {
            lock.unlock(stamp);
        }
    }

    /** The last user closes the file. */
    @Override
    public void close() throws IOException {
        long stamp = lock.writeLock();
        try {
            users = Math.max(0, users - 1);
            if (users > 0) {
                return;
            }
            FileChannel closing = channel;
            channel = null;
            if (closing != null) {
                closing.close();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    /** The stamp of a lock under which the channel is open: shared, or exclusive where it had to be opened anew. */
    private long lockOpen() throws IOException {
        long shared = lock.readLock();
        if (channel != null) {
            return shared;
        }
        lock.unlockRead(shared);
        return lockAloneOpen();
    }

    private long lockAloneOpen() throws IOException {
        long exclusive = lock.writeLock();
        boolean open = false;
        try {
            ensureOpen();
            open = true;
            return exclusive;
        } finally {
            if (!open) {
                lock.unlockWrite(exclusive);
            }
        }
    }

    private void ensureOpen() throws IOException {
        if (users == 0) {
            throw new PosixException(Errno.EBADF);
        }
        if (channel == null) {
            channel = location.open(path -> FileChannel.open(path, options(readable, writable)));
        }
    }

    private FileChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("closed");
        }
        return channel;
    }

    private static void writeFully(FileChannel channel, ByteBuffer source, long position) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += channel.write(source, at);
        }
    }
}
