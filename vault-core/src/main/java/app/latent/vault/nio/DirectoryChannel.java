package app.latent.vault.nio;

import app.latent.vault.backing.Reason;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;

/** A directory opened for reading, as POSIX has it: nothing can be read, but {@link #force} makes durable what was created, deleted and renamed in it. */
final class DirectoryChannel extends FileChannel {

    private final VaultTree tree;
    private final TreePath directory;

    DirectoryChannel(VaultTree tree, TreePath directory) {
        this.tree = tree;
        this.directory = directory;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        requireOpen();
        tree.syncDirectory(directory);
    }

    private void requireOpen() throws ClosedChannelException {
        if (!isOpen()) throw new ClosedChannelException();
    }

    private FileSystemException isDirectory() throws ClosedChannelException {
        requireOpen();
        return Reason.IS_DIRECTORY.at(directory.toString());
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        throw isDirectory();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        throw isDirectory();
    }

    @Override
    public int read(ByteBuffer target, long at) throws IOException {
        throw isDirectory();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer source, long at) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        requireOpen();
        return 0;
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        throw isDirectory();
    }

    @Override
    public long size() throws IOException {
        requireOpen();
        return 0;
    }

    @Override
    public FileChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        throw isDirectory();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long to, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) throws IOException {
        throw isDirectory();
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) throws IOException {
        throw isDirectory();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        throw isDirectory();
    }

    @Override
    protected void implCloseChannel() {
        // Nothing was opened underneath.
    }
}
