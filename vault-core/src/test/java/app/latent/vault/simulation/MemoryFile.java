package app.latent.vault.simulation;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** An open file of a {@link MemoryStore}; guarded by it. */
public final class MemoryFile implements BackingFile {

    private final MemoryStore store;
    private final String path;
    private final Node.File node;
    private final boolean writable;
    private final BackingStat opened;
    private boolean closed;

    MemoryFile(MemoryStore store, String path, Node.File node, boolean writable) {
        this.store = store;
        this.path = path;
        this.node = node;
        this.writable = writable;
        this.opened = node.stat();
        node.opened++;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        synchronized (store) {
            requireOpen();
            return node.view.read(target, offset);
        }
    }

    @Override
    public void write(ByteBuffer source, long offset) throws IOException {
        synchronized (store) {
            requireWritable();
            int length = source.remaining();
            if (length == 0) {
                return;
            }
            byte[] bytes = new byte[length];
            source.get(source.position(), bytes);
            int fitting = store.take(node, offset, length);
            node.write(ByteBuffer.wrap(bytes, 0, fitting), offset);
            node.touch(store.now());
            source.position(source.position() + fitting);
            if (fitting < length) {
                throw new FileSystemException(path, null, "No space left on device");
            }
        }
    }

    @Override
    public void setSize(long size) throws IOException {
        synchronized (store) {
            requireWritable();
            long before = node.view.allocated();
            node.resize(size);
            store.resized(before, node.view.allocated());
            node.touch(store.now());
        }
    }

    @Override
    public void sync() throws IOException {
        synchronized (store) {
            requireOpen();
            node.sync();
        }
    }

    /** As a sync that fails: what is pending is lost in part, for ever, though {@code shown} says whether it can still be read until then. */
    void loseUnsynced(java.util.random.RandomGenerator random, boolean shown) {
        synchronized (store) {
            long before = node.view.allocated();
            node.losePending(random);
            if (!shown) {
                node.revert();
            }
            store.resized(before, node.view.allocated());
        }
    }

    @Override
    public BackingStat opened() {
        return opened;
    }

    @Override
    public BackingStat stat() throws IOException {
        synchronized (store) {
            requireOpen();
            return store.statOf(node);
        }
    }

    @Override
    public byte @Nullable [] attribute(String name) throws IOException {
        synchronized (store) {
            requireOpen();
            return store.attributeOf(path, node, name);
        }
    }

    @Override
    public void close() {
        synchronized (store) {
            if (!closed) {
                closed = true;
                store.closed(node);
            }
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        store.requireThere(path);
    }

    private void requireWritable() throws IOException {
        requireOpen();
        if (!writable) {
            throw new AccessDeniedException(path, null, "opened for reading");
        }
        store.requireWritable(path);
    }
}
