package app.latent.vault.content;

import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a file. It stays with the file when that is renamed, replaced or deleted. For any number of threads.
 *
 * <p>What was written is told to {@link #read} of all handles at once. It is in the vault after {@link #close} or about a second, and survives a power cut
 * after {@link #sync}. What fails is told at once, or by the next write, sync or close; with the cleartext path.
 *
 * <p>Reading and writing move the buffer's position by what was read or written.
 */
public final class FileHandle implements AutoCloseable {

    private final Opener opener;
    private final OpenTable.Entry entry;
    private final OpenFile file;
    private final boolean writes;
    private final AtomicBoolean closed = new AtomicBoolean();

    FileHandle(Opener opener, OpenTable.Entry entry, OpenFile file, boolean writes) {
        this.opener = opener;
        this.entry = entry;
        this.file = file;
        this.writes = writes;
    }

    /** Where the file is now; null once it was deleted, or replaced by what moved there. */
    public @Nullable TreePath path() {
        return file.location().path();
    }

    /** Where its ciphertext is in the store; after it was deleted, where it was. */
    public String contentPath() {
        return file.location().contentPath();
    }

    /** The same for all handles of one file, as long as any is open. */
    public Object file() {
        return file;
    }

    /** @return how many bytes; less than there was room for only at the file's end, where it is -1 when there is none (0 for a full buffer) */
    public int read(ByteBuffer target, long position) throws IOException {
        requireOpen();
        return file.read(target, position);
    }

    /**
     * Writes; beyond the end, zeros fill what lies between.
     *
     * @return how many bytes; less than there were only where the rest does not fit or failed, which the next write tells
     * @throws java.nio.file.FileSystemException "No space left on device", "File too large", or what else the store said; then nothing of this was written
     */
    public int write(ByteBuffer source, long position) throws IOException {
        requireWritable();
        return file.write(source, position);
    }

    /** Writes at the end, wherever that is then. */
    public int append(ByteBuffer source) throws IOException {
        requireWritable();
        return file.append(source);
    }

    /** Bytes of cleartext, with all that was written. */
    public long size() throws IOException {
        requireOpen();
        return file.size();
    }

    /** Cuts the file, or lengthens it with zeros, which are written later. */
    public void truncate(long size) throws IOException {
        requireWritable();
        file.truncate(size);
    }

    /**
     * Makes durable: all that any handle has written to the file, its name, and those of the directories above it.
     *
     * @throws IOException when that failed, now or before for something that was not written anew since
     */
    public void sync() throws IOException {
        requireOpen();
        file.sync();
    }

    public boolean isOpen() {
        return !closed.get();
    }

    /**
     * Returns when all that was written is in the vault. The handle is closed in case of an exception too; what could not be written by the last one is lost.
     */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) opener.close(entry, writes);
    }

    private void requireOpen() throws ClosedChannelException {
        if (closed.get()) throw new ClosedChannelException();
    }

    private void requireWritable() throws ClosedChannelException {
        requireOpen();
        if (!writes) throw new NonWritableChannelException();
    }
}
