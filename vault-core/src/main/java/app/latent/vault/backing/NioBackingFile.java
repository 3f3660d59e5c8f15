package app.latent.vault.backing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One open channel. java.nio cannot tell the attributes of an open file, so they are read at its path, which follows the renames made through this store; once
 * something else is there, the last ones read are told, with the size of now.
 *
 * <p>A channel dies when a thread is interrupted in it. This file does not: it is opened once more, as long as it is still at its path.
 */
final class NioBackingFile implements BackingFile {

    private static final ByteBuffer ONE_ZERO = ByteBuffer.allocate(1).asReadOnlyBuffer();

    private final NioBackingStore store;
    private final BackingStore.Access access;
    private final BackingStat opened;

    private volatile String path;
    private volatile BackingStat lastKnown;

    /** Exchanged under this object's lock. */
    private volatile FileChannel channel;

    private volatile boolean closed;

    NioBackingFile(
            NioBackingStore store, String path, BackingStore.Access access, FileChannel channel, BackingStat stat) {
        this.store = store;
        this.path = path;
        this.access = access;
        this.channel = channel;
        this.lastKnown = stat;
        this.opened = stat;
    }

    @Override
    public BackingStat opened() {
        return opened;
    }

    Object identity() {
        return opened.identity();
    }

    void renamed(String from, String to) {
        path = RelativePaths.rebase(path, from, to);
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        int start = target.position();
        uninterrupted(opened -> {
            while (target.hasRemaining()) {
                if (opened.read(target, offset + (target.position() - start)) < 0) {
                    return;
                }
            }
        });
        return target.position() - start;
    }

    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
        int start = source.position();
        uninterrupted(opened -> {
            while (source.hasRemaining()) {
                opened.write(source, offset + (source.position() - start));
            }
        });
    }

    @Override
    public void setSize(long size) throws IOException {
        uninterrupted(opened -> {
            if (opened.size() < size) {
                opened.write(ONE_ZERO.duplicate(), size - 1);
            } else {
                opened.truncate(size);
            }
        });
    }

    @Override
    public void sync() throws IOException {
        uninterrupted(opened -> opened.force(true));
    }

    @Override
    public BackingStat stat() throws IOException {
        BackingStat now = statOfPath();
        if (now != null) {
            lastKnown = now;
            return now;
        }
        long[] size = new long[1];
        uninterrupted(opened -> size[0] = opened.size());
        return lastKnown.withSize(size[0]);
    }

    private @Nullable BackingStat statOfPath() throws IOException {
        requireOpen();
        BackingStat now = store.stat(path);
        return now != null && now.identity().equals(identity()) ? now : null;
    }

    @Override
    public byte @Nullable [] attribute(String name) throws IOException {
        return statOfPath() == null ? null : store.attribute(path, name);
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            store.closed(this);
            try {
                channel.close();
            } catch (IOException e) {
                throw Failures.of(path, e);
            }
        }
    }

    /** One use of the channel; it may be run a second time, and then goes on where it was. */
    @FunctionalInterface
    private interface Use {
        void of(FileChannel channel) throws IOException;
    }

    private void uninterrupted(Use use) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                FileChannel used = channel;
                interrupted |= Thread.interrupted();
                try {
                    use.of(used);
                    return;
                } catch (ClosedChannelException died) {
                    reopen();
                }
            }
        } catch (NonWritableChannelException e) {
            throw Failures.openedForReading(path);
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            throw Failures.of(path, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void reopen() throws IOException {
        requireOpen();
        if (channel.isOpen()) {
            return;
        }
        Path place = store.resolve(path);
        if (statOfPath() == null) {
            throw new FileSystemException(path, null, "Interrupted, and no longer at its path");
        }
        channel = NioBackingStore.openChannel(place, access);
    }

    private void requireOpen() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }
}
