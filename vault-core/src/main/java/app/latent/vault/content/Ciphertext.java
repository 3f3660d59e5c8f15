package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The ciphertext of an open file: its header, read when first needed, and how much cleartext stands in it. Knows nothing of what has not been written yet.
 *
 * <p>Reading is for any number of threads at once. Whoever changes it holds the {@link Flusher}'s lock; whoever replaces it holds the file's lock
 * exclusively besides.
 */
final class Ciphertext {

    private final VaultCryptor cryptor;
    private final CiphertextSizes sizes;
    private final RunBuffers buffers;
    private volatile BackingFile file;
    private volatile Object identity;
    private volatile boolean writable;
    private volatile boolean aside;
    private volatile @Nullable ContentHeader header;
    private volatile long stored;
    private final Lineage lineage;
    private final WrittenEnds written = new WrittenEnds();
    private final SyncState synced = new SyncState();
    private final ReentrantLock syncing = new ReentrantLock();

    /** Guarded by the monitor. */
    private @Nullable Sync underWay;

    /** Guarded by the monitor. */
    private boolean closed;

    /** A sync of the file that was the ciphertext's when it began, and is kept open until it ends. Guarded by the ciphertext's monitor. */
    private final class Sync {
        final BackingFile of = file;
        final Map<Long, Long> begun = synced.beginSync();

        /** Whether it is to be closed when the sync ends. */
        boolean given;

        /** Whether another file has taken its place, so that nothing is lost with this one. */
        boolean replaced;

        /** Whether that other file is durable. */
        boolean durable;
    }

    /**
     * @param file the ciphertext's from now on
     * @param header null where it is still to be read
     */
    Ciphertext(
            VaultCryptor cryptor,
            RunBuffers buffers,
            BackingFile file,
            Object identity,
            boolean writable,
            @Nullable ContentHeader header,
            long stored) {
        this.cryptor = cryptor;
        this.sizes = cryptor.sizes();
        this.lineage = new Lineage(sizes);
        this.buffers = buffers;
        this.file = file;
        this.identity = identity;
        this.writable = writable;
        this.header = header;
        this.stored = stored;
    }

    /** Bytes of cleartext that stand in the ciphertext. */
    long stored() {
        return stored;
    }

    CiphertextSizes sizes() {
        return sizes;
    }

    boolean writable() {
        return writable;
    }

    /** What of it is not durable. */
    SyncState synced() {
        return synced;
    }

    /**
     * Goes on with another handle of the same file, which can write.
     *
     * @return false where somebody else has brought one before: the file may be another by now than the one that this was opened of
     */
    boolean reopened(BackingFile other) {
        if (writable) return false;
        BackingFile before = file;
        file = other;
        writable = true;
        Unused.close(before);
        return true;
    }

    /** Where the cleartext of chunks goes. */
    interface Targets {
        /** @return on the heap, with room for {@value ContentSizes#CLEARTEXT_CHUNK} bytes */
        ByteBuffer of(long chunk) throws IOException;

        /** The chunk is there now. */
        void done(long chunk);
    }

    /**
     * Decrypts chunks that stand in the ciphertext.
     *
     * @param count 1 to {@value RunBuffers#RUN}
     */
    void read(long first, int count, Targets targets) throws IOException {
        ByteBuffer buffer = buffers.take();
        try {
            read(first, count, targets, buffer);
        } finally {
            buffers.give(buffer);
        }
    }

    private void read(long first, int count, Targets targets, ByteBuffer buffer) throws IOException {
        long whole = stored;
        int length = 0;
        for (long chunk = first; chunk < first + count; chunk++) {
            length += ContentSizes.lengthOf(chunk, whole) + sizes.overhead();
        }
        ContentHeader known = header;
        if (known == null && first > 0) known = header();
        // A small file is read at once with its header.
        long from = known == null ? 0 : sizes.offsetOf(first);
        buffer.limit(known == null ? sizes.header() + length : length);
        if (file.read(buffer, from) < buffer.limit()) throw new CutException();
        buffer.flip();
        if (known == null) known = learnt(cryptor.decryptHeader(buffer));
        for (long chunk = first; chunk < first + count; chunk++) {
            int end = buffer.position() + ContentSizes.lengthOf(chunk, whole) + sizes.overhead();
            int limit = buffer.limit();
            cryptor.decryptChunk(buffer.limit(end), targets.of(chunk), chunk, known);
            lineage.met(chunk, buffer, end);
            targets.done(chunk);
            buffer.limit(limit).position(end);
        }
    }

    /** The ciphertext is shorter than it was. */
    static final class CutException extends IOException {
        private static final long serialVersionUID = 1L;

        CutException() {
            super("the ciphertext was cut");
        }
    }

    private ContentHeader learnt(ContentHeader found) {
        header = found;
        return found;
    }

    /** @throws UnauthenticCiphertextException when it is damaged */
    ContentHeader header() throws IOException {
        ContentHeader known = header;
        if (known != null) return known;
        ByteBuffer buffer = ByteBuffer.allocate(sizes.header());
        if (file.read(buffer, 0) < sizes.header()) throw new CutException();
        return learnt(cryptor.decryptHeader(buffer.flip()));
    }

    /** Whether there is one and it is authentic. */
    boolean hasHeader() throws IOException {
        try {
            header();
            return true;
        } catch (UnauthenticCiphertextException | CutException _) {
            return false;
        }
    }

    /** Adds the ciphertext of a chunk to a buffer. */
    void encrypt(byte[] cleartext, int length, long chunk, ByteBuffer target) throws IOException {
        int limit = target.limit();
        cryptor.encryptChunk(ByteBuffer.wrap(cleartext, 0, length), target, chunk, header());
        target.limit(limit);
    }

    /** The ciphertext of a chunk as it stands. */
    ByteBuffer rawChunk(long chunk) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(ContentSizes.lengthOf(chunk, stored) + sizes.overhead());
        if (file.read(buffer, sizes.offsetOf(chunk)) < buffer.limit()) throw new CutException();
        return buffer.flip();
    }

    /** Writes neighbouring chunks, the last of which is the last of the file where it is not full. */
    void write(ByteBuffer run, long first, int count) throws IOException {
        long length = run.remaining() - (long) count * sizes.overhead();
        lineage.writing();
        lineage.forget(first, count);
        int start = run.position();
        try {
            file.write(run, sizes.offsetOf(first));
        } catch (IOException | RuntimeException e) {
            written.doubt();
            throw e;
        }
        for (int i = 1; i <= count; i++) {
            int end = Math.min(run.limit(), start + i * sizes.chunk());
            lineage.met(first + i - 1, run, end);
            written.wrote(first + i - 1, run, end);
        }
        stored = Math.max(stored, ContentSizes.cleartextOffset(first) + length);
    }

    /** Writes over the beginning of a chunk, which is to be cut there. */
    void overwrite(ByteBuffer chunk, long number) throws IOException {
        lineage.writing();
        lineage.forgetFrom(number);
        written.doubt();
        file.write(chunk, sizes.offsetOf(number));
    }

    /** Puts a chunk back as it was and cuts off what follows. */
    void restore(ByteBuffer chunk, long number) throws IOException {
        lineage.writing();
        lineage.forgetFrom(number);
        written.doubt();
        file.write(chunk, sizes.offsetOf(number));
        file.setSize(sizes.ciphertextOf(stored));
    }

    /** Cuts off what was not wholly written. */
    void cutToStored() throws IOException {
        lineage.writing();
        lineage.forgetFrom(ContentSizes.chunks(stored));
        written.doubt();
        file.setSize(sizes.ciphertextOf(stored));
    }

    /** @param size not more than what is stored; within a chunk only where that chunk has been written anew, shorter */
    void cut(long size) throws IOException {
        lineage.writing();
        lineage.forgetFrom(ContentSizes.chunkOf(size));
        written.cutTo(ContentSizes.chunks(size));
        file.setSize(sizes.ciphertextOf(size));
        stored = size;
    }

    /** Begins anew with a header, whatever stood there. */
    void restart(ContentHeader fresh) throws IOException {
        lineage.writing();
        lineage.forgetFrom(0);
        written.begin((BackingStat) null);
        file.setSize(0);
        file.write(ByteBuffer.wrap(fresh.ciphertext()), 0);
        header = fresh;
        stored = 0;
    }

    /** Writes the header again, as it is. */
    void rewriteHeader() throws IOException {
        lineage.writing();
        file.write(ByteBuffer.wrap(header().ciphertext()), 0);
    }

    /** Cuts it again to where it ends. What it has lost of its end is for whoever writes that anew. */
    void recut() throws IOException {
        long size = sizes.ciphertextOf(stored);
        if (file.stat().size() < size) return;
        lineage.writing();
        file.setSize(size);
    }

    /** Whether a sync that has succeeded is to be believed. */
    @FunctionalInterface
    interface Confirmation {
        /** @throws IOException where it is to be taken for one that has failed */
        void confirm() throws IOException;
    }

    /**
     * One at a time: of two at once, the store would tell only one of them what it has lost.
     *
     * @return false where another file has taken its place meanwhile, which is not durable
     * @throws ClosedChannelException when it was closed before: that tells nothing of what is durable
     */
    boolean sync(Confirmation confirmation) throws IOException {
        try (var _ = BoundedLock.hold(syncing)) {
            synced.requireWhole();
            Sync sync = begin();
            try {
                sync.of.sync();
                confirmation.confirm();
            } catch (IOException e) {
                failed(sync, e);
            } finally {
                end(sync);
            }
            return sync.durable || !sync.replaced;
        }
    }

    private synchronized Sync begin() throws ClosedChannelException {
        if (closed) throw new ClosedChannelException();
        Sync sync = new Sync();
        underWay = sync;
        return sync;
    }

    /** Nothing is lost with a file that is not the ciphertext's any more. */
    private synchronized void failed(Sync sync, IOException e) throws IOException {
        if (sync.replaced) return;
        synced.syncFailed(sync.begun, e);
        throw e;
    }

    private void end(Sync sync) {
        synchronized (this) {
            underWay = null;
        }
        if (sync.given) Unused.close(sync.of);
    }

    /** As it is, but for what others have changed since we looked last. */
    BackingStat stat() throws IOException {
        BackingStat left = lineage.left();
        return left == null ? file.stat() : left;
    }

    /** The same, with what was written since it was asked for last. */
    Left leaving() throws IOException {
        BackingStat left = lineage.left();
        ContentHeader known = header;
        boolean isOurs = left != null && known != null && !aside && left.size() == sizes.ciphertextOf(stored);
        if (left == null || known == null || !isOurs) return new Left(stat(), null);
        Ends ends = written.handOver(known.ciphertext(), left);
        // Whoever writes again meanwhile hands over himself.
        return new Left(left, left.equals(lineage.left()) ? ends : null);
    }

    /** As it is now, wherever it is. */
    BackingStat look() throws IOException {
        return file.stat();
    }

    /** Equal for the same file, whatever its path. */
    Object identity() {
        return identity;
    }

    /** Copies all chunks; the copy has the header already. */
    void copyTo(BackingFile copy) throws IOException {
        ByteBuffer buffer = buffers.take();
        try {
            long end = sizes.ciphertextOf(stored);
            for (long at = sizes.header(); at < end; at += buffer.capacity()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
                if (file.read(buffer, at) < buffer.limit()) throw new CutException();
                copy.write(buffer.flip(), at);
            }
        } finally {
            buffers.give(buffer);
        }
    }

    /**
     * Goes on with another file, which is the ciphertext's from now on. Nothing of ours is in the one before any more.
     *
     * @param ends of its chunks
     * @param durable whether the other is
     */
    void replaced(
            BackingFile other,
            Object itsIdentity,
            ContentHeader itsHeader,
            long itsStored,
            WrittenEnds ends,
            boolean durable) {
        lineage.writing();
        lineage.forgetFrom(0);
        written.begin(ends);
        BackingFile before = exchange(other, itsStored, durable);
        identity = itsIdentity;
        header = itsHeader;
        stored = itsStored;
        writable = true;
        aside = false;
        Unused.close(before);
    }

    /** @return see {@link #givenUp} */
    private synchronized @Nullable BackingFile exchange(BackingFile other, long itsStored, boolean durable) {
        BackingFile before = givenUp();
        file = other;
        if (durable) synced.clear();
        else synced.begunAnew(ContentSizes.chunks(itsStored));
        Sync sync = underWay;
        if (sync != null) {
            sync.replaced = true;
            sync.durable = durable;
        }
        return before;
    }

    /** @return the file, which is to be closed; null where a sync of it is under way, which tells what is lost with it, and closes it */
    private synchronized @Nullable BackingFile givenUp() {
        Sync sync = underWay;
        if (sync == null || sync.given) return file;
        sync.given = true;
        return null;
    }

    /** Counts as empty, while the old content is still there, until it is replaced or emptied. */
    void setAside() {
        stored = 0;
        aside = true;
    }

    boolean isAside() {
        return aside;
    }

    /** @param fresh the header from now on, where the present one is damaged or missing */
    void empty(ContentHeader fresh) throws IOException {
        if (hasHeader()) cut(0);
        else restart(fresh);
        aside = false;
    }

    /** It is as it is for now: whoever changes it from now on is not us. */
    void left(BackingStat stat) {
        written.begin(stat);
        lineage.left(stat);
    }

    /** We are about to change its times. */
    void touching() {
        lineage.writing();
    }

    /** We have changed attributes of it that are none of its content. The flush lock is held. */
    void attributesChanged() {
        BackingStat left = lineage.left();
        if (left == null) return;
        try {
            BackingStat stat = file.stat();
            if (stat.size() == left.size() && stat.modified().equals(left.modified())) lineage.left(stat);
        } catch (IOException _) {
            // Then it is one that only reading tells.
        }
    }

    /** The same, after we have written. The flush lock is held. */
    void leave() {
        if (lineage.left() != null) return;
        try {
            lineage.left(file.stat());
        } catch (IOException _) {
            // Then nothing is known of how it was left, and the next look finds no fault with it.
        }
    }

    /** Whether a look at it gives no cause to read it: for whoever does not hold the flush lock a first guess. */
    boolean isAsLeft(BackingStat stat) {
        return lineage.isAsLeft(stat);
    }

    /** Whether a look at it was after we have written last: not where we may be writing now. */
    boolean isLeftAs(BackingStat stat) {
        return lineage.left() != null && lineage.isAsLeft(stat);
    }

    /**
     * Whether somebody else has rewritten it in place. The flush lock is held.
     *
     * @param stat a look at it
     */
    boolean isRewritten(BackingStat stat) throws IOException {
        BackingStat left = lineage.left();
        if (left == null || !left.changed().equals(stat.changed())) written.doubt();
        if (lineage.isAsLeft(stat)) return false;
        if (isItself()) {
            lineage.left(stat);
            return false;
        }
        return true;
    }

    boolean isRewritten() throws IOException {
        return isRewritten(file.stat());
    }

    /** Whether only its times differ, as far as we know what it was. Of the rest nothing is in memory that could be mixed with it. */
    private boolean isItself() throws IOException {
        ContentHeader known = header;
        if (known == null) return false;
        if (!aside && file.stat().size() != sizes.ciphertextOf(stored)) return false;
        ByteBuffer found = ByteBuffer.allocate(sizes.header());
        if (file.read(found, 0) < sizes.header()) return false;
        return found.flip().equals(ByteBuffer.wrap(known.ciphertext())) && lineage.isMet(file, stored);
    }

    /**
     * Goes on with what somebody else has written into it. The file's lock is held exclusively.
     *
     * @throws ContentSizes.IllegalLengthException when he is not done yet; nothing has changed then
     */
    void takeUp() throws IOException {
        BackingStat stat = file.stat();
        stored = sizes.cleartextOf(stat.size());
        header = null;
        aside = false;
        lineage.forgetFrom(0);
        left(stat);
    }

    /** A sync that is under way ends as it would. */
    void close() throws IOException {
        BackingFile last = closing();
        if (last != null) last.close();
    }

    private synchronized @Nullable BackingFile closing() {
        closed = true;
        return givenUp();
    }
}
