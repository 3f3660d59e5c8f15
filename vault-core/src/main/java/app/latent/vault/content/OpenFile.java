package app.latent.vault.content;

import static app.latent.vault.format.ContentSizes.CLEARTEXT_CHUNK;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * One open file, whatever number of handles it has: the only object that knows its content and size while it is open.
 *
 * <p>Locks, in the order in which they are taken; none is waited for longer than 30 s:
 *
 * <ol>
 *   <li>the {@link Flusher}'s: held by the one thread that changes the ciphertext
 *   <li>{@code lock}: held exclusively by whoever changes the content; shared by readers, over their reading from the store, and by the flusher while it
 *       claims chunks, not while it encrypts and writes
 *   <li>a chunk's monitor, for the time of a copy
 * </ol>
 */
final class OpenFile {

    /** A write holds the lock for no more bytes than these, so that others get in between. */
    private static final int SEGMENT = 1 << 20;

    /** Chunks that whoever looks at a file writes for its times. As many as may wait: more is a gap, and zeros without end. */
    private static final long MOST_TO_SETTLE = WriteBehind.MOST_OF_FILE;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Engine engine;
    private final Ciphertext ciphertext;
    private final Chunks chunks;
    private final Reader reader;
    private final ReadAhead readAhead;
    private final Flusher flusher;
    private final WriteBehind writeBehind;
    private final Location location;
    private final SyncState synced;

    /** Bytes by which the ciphertext is shorter than the content. */
    private final Share promised;

    private volatile boolean open = true;

    /** Written under the lock held exclusively. */
    private volatile long size;

    /** @param created where the file was not there before; else null */
    OpenFile(Engine engine, Ciphertext ciphertext, Location location, NewFiles.@Nullable Created created) {
        this.ciphertext = ciphertext;
        this.synced = ciphertext.synced();
        this.location = location;
        this.engine = engine;
        this.promised = new Share(engine.room()::promised);
        this.chunks = new Chunks(this, engine);
        this.reader = new Reader(engine.cache(), ciphertext, chunks);
        this.readAhead = new ReadAhead(engine, this, reader);
        this.size = ciphertext.stored();
        FileJournal journal = new FileJournal(
                engine.journal(),
                location,
                synced,
                engine.places(),
                created == null,
                created == null ? null : created.told());
        if (created != null) synced.written(SyncState.HEADER, 1);
        this.flusher = new Flusher(
                engine,
                this,
                ciphertext,
                chunks,
                journal,
                synced,
                new Rescue(engine, this, ciphertext, location),
                new Replacement(engine, this, ciphertext, location));
        this.writeBehind = new WriteBehind(engine, this, flusher, chunks);
    }

    Location location() {
        return location;
    }

    long size() {
        return size;
    }

    /** Whether it has not been deleted. */
    boolean isNamed() {
        return !location.isDeleted();
    }

    boolean isOpen() {
        return open;
    }

    boolean writable() {
        return ciphertext.writable();
    }

    ReentrantReadWriteLock lock() {
        return lock;
    }

    void evicted(Chunk chunk) {
        chunks.evicted(chunk);
    }

    int read(ByteBuffer target, long position) throws IOException {
        if (position < 0) throw new IllegalArgumentException("negative position");
        if (!target.hasRemaining()) return 0;
        int start = target.position();
        try {
            return readAsIs(target, position);
        } catch (IOException e) {
            try {
                // It may be no damage: somebody else may have written another version into the ciphertext.
                if (!Told.isDamage(e) || !flusher.lookAgain()) throw e;
                return readAsIs(target.position(start), position);
            } catch (IOException again) {
                throw location.told(again);
            }
        }
    }

    private int readAsIs(ByteBuffer target, long position) throws IOException {
        try (var _ = BoundedLock.hold(lock.readLock())) {
            long rest = size - position;
            if (rest <= 0) return -1;
            int count = (int) Math.min(target.remaining(), rest);
            int limit = target.limit();
            target.limit(target.position() + count);
            try {
                copy(target, position);
            } finally {
                target.limit(limit);
            }
            return count;
        }
    }

    private void copy(ByteBuffer target, long position) throws IOException {
        int count = target.remaining();
        if (count >= LargeRead.LEAST) {
            LargeRead.read(reader, engine.workers(), target, position);
        } else {
            readAhead.reading(position, count);
            reader.read(target, position);
        }
    }

    /** Bytes of cleartext that stand in the ciphertext. */
    long stored() {
        return ciphertext.stored();
    }

    /** How many chunks from one on, up to a number, are not in memory. */
    int absentFrom(long first, int most) {
        int count = 0;
        while (count < most && chunks.isAbsent(first + count)) count++;
        return count;
    }

    private Chunk load(long number) throws IOException {
        while (true) {
            Chunk chunk = chunks.get(number);
            if (chunk != null) return chunk;
            reader.load(number, 1);
        }
    }

    int write(ByteBuffer source, long position) throws IOException {
        if (position < 0) throw new IllegalArgumentException("negative position");
        try {
            return writeAll(source, position);
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    int append(ByteBuffer source) throws IOException {
        try {
            return writeAll(source, -1);
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** @param position -1 for the end */
    private int writeAll(ByteBuffer source, long position) throws IOException {
        if (!source.hasRemaining()) return 0;
        writeBehind.tell();
        if (flusher.needsShrinking()) flusher.changing(() -> {});
        int start = source.position();
        int limit = source.limit();
        try {
            while (source.position() < limit) {
                long at = position < 0 ? -1 : position + source.position() - start;
                source.limit(Math.min(limit, source.position() + SEGMENT));
                if (engine.room().isPlenty(source.remaining())) writeSegment(source, at);
                else writeThrough(source, at);
                writeBehind.written();
            }
        } catch (IOException e) {
            if (source.position() == start) throw e;
            writeBehind.failed(e);
        } finally {
            source.limit(limit);
        }
        return source.position() - start;
    }

    /** Each chunk has reached the ciphertext before the next is taken. One that does not fit leaves no trace. */
    private void writeThrough(ByteBuffer source, long position) throws IOException {
        flusher.changing(() -> {
            flusher.flushHeld();
            try (var _ = BoundedLock.hold(lock.writeLock())) {
                long at = position < 0 ? size : position;
                if (at > ContentSizes.LONGEST_CLEARTEXT - source.remaining()) throw Told.tooLarge();
                while (source.hasRemaining()) {
                    int offset = (int) (at % CLEARTEXT_CHUNK);
                    int length = Math.min(CLEARTEXT_CHUNK - offset, source.remaining());
                    writeThrough(source, at, offset, length);
                    at += length;
                }
            }
        });
    }

    private void writeThrough(ByteBuffer source, long at, int offset, int length) throws IOException {
        long number = ContentSizes.chunkOf(at);
        long sizeBefore = size;
        int start = source.position();
        byte[] before = ContentSizes.lengthOf(number, sizeBefore) > 0 ? copyOf(number) : new byte[0];
        try {
            if (at > size) lengthen(at);
            put(number, offset, length, source);
            size = Math.max(size, at + length);
            location.changed();
            flusher.flushHeld();
        } catch (IOException e) {
            source.position(start);
            undo(number, before, sizeBefore, e);
            throw e;
        }
    }

    private byte[] copyOf(long number) throws IOException {
        while (true) {
            Chunk chunk = forWriting(number, 0, 0);
            synchronized (chunk) {
                if (chunk.state != Chunk.State.GONE) return chunk.bytes.clone();
            }
        }
    }

    private void undo(long number, byte[] before, long sizeBefore, IOException cause) {
        try {
            if (before.length > 0) put(number, 0, CLEARTEXT_CHUNK, ByteBuffer.wrap(before));
            if (size > sizeBefore) cut(sizeBefore);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void writeSegment(ByteBuffer source, long position) throws IOException {
        try (var _ = BoundedLock.hold(lock.writeLock())) {
            long at = position < 0 ? size : position;
            if (at > ContentSizes.LONGEST_CLEARTEXT - source.remaining()) throw Told.tooLarge();
            if (at > size) lengthen(at);
            location.changed();
            while (source.hasRemaining()) {
                long number = ContentSizes.chunkOf(at);
                int offset = (int) (at - ContentSizes.cleartextOffset(number));
                int length = Math.min(CLEARTEXT_CHUNK - offset, source.remaining());
                put(number, offset, length, source);
                at += length;
                if (at > size) size = at;
            }
        }
        promise();
    }

    private void put(long number, int offset, int length, ByteBuffer source) throws IOException {
        while (true) {
            Chunk chunk = forWriting(number, offset, length);
            synchronized (chunk) {
                if (chunk.state == Chunk.State.GONE) continue;
                source.get(chunk.bytes, offset, length);
                chunks.dirtied(chunk);
                return;
            }
        }
    }

    /** The lock is held exclusively. */
    private Chunk forWriting(long number, int offset, int length) throws IOException {
        Chunk present = chunks.get(number);
        if (present != null) return present;
        int before = ContentSizes.lengthOf(number, size);
        boolean covered = offset == 0 && length >= before;
        if (!covered && ContentSizes.cleartextOffset(number) < ciphertext.stored()) return load(number);
        Chunk chunk = chunks.fresh(number);
        if (length < CLEARTEXT_CHUNK) Arrays.fill(chunk.bytes, (byte) 0);
        return chunks.add(chunk);
    }

    /** The lock is held exclusively. The chunk that was the last one becomes longer with zeros, those after it remain holes. */
    private void lengthen(long to) throws IOException {
        if (to > ContentSizes.LONGEST_CLEARTEXT) throw Told.tooLarge();
        if (flusher.needsShrinking()) throw Reason.INPUT_OUTPUT.at(null, "the file could not be cut");
        engine.room().require(to - size);
        long last = ContentSizes.chunkOf(size);
        if (size > ContentSizes.cleartextOffset(last)) dirty(last);
        size = to;
        location.changed();
    }

    private void dirty(long number) throws IOException {
        while (true) {
            Chunk chunk = forWriting(number, 0, 0);
            synchronized (chunk) {
                if (chunk.state == Chunk.State.GONE) continue;
                chunks.dirtied(chunk);
                return;
            }
        }
    }

    void truncate(long to) throws IOException {
        if (to < 0) throw new IllegalArgumentException("negative size");
        try {
            flusher.changing(() -> {
                try (var _ = BoundedLock.hold(lock.writeLock())) {
                    if (to > size) lengthen(to);
                    else if (to < size) cut(to);
                }
            });
            promise();
            writeBehind.written();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** Both locks are held. The flusher cuts the ciphertext before it gives its lock back. */
    private void cut(long to) throws IOException {
        long last = ContentSizes.chunkOf(to);
        int length = (int) (to - ContentSizes.cleartextOffset(last));
        if (length > 0) dirty(last);
        chunks.dropFrom(length > 0 ? last + 1 : last);
        Chunk chunk = length > 0 ? chunks.get(last) : null;
        if (chunk != null) Arrays.fill(chunk.bytes, length, CLEARTEXT_CHUNK, (byte) 0);
        size = to;
        location.changed();
    }

    void sync() throws IOException {
        try {
            if (ciphertext.writable()) flusher.sync();
            else synced.requireWhole();
            if (!location.isDeleted()) engine.places().makeDurable(location.contentDirectory());
            writeBehind.tell();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** What is not durable though nobody has it open any more; null where nothing is known to be. */
    SyncState.@Nullable Lost lostBySync() {
        return synced.lost();
    }

    /** Begins where those left it who had it open before. */
    void inherit(SyncState.Lost lost) {
        synced.inherit(lost);
    }

    /** Writes what is dirty, and tells what failed before. */
    void flush() throws IOException {
        try {
            flusher.flush();
            writeBehind.tell();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /**
     * Writes what is dirty where that is little, so that the ciphertext has the times of the last change. What fails is told to whoever writes next, or closes;
     * not that whoever looks had to wait for too long, or was interrupted.
     */
    void settle() {
        if (chunks.unwritten() > MOST_TO_SETTLE || size - ciphertext.stored() > MOST_TO_SETTLE * CLEARTEXT_CHUNK)
            return;
        try {
            flusher.flushBriefly();
        } catch (BoundedLock.StalledException | InterruptedIOException _) {
            // What is dirty stays so, and will be written.
        } catch (IOException e) {
            writeBehind.failed(e);
        }
    }

    /** What its ciphertext is like where it was changed; null where it was not, or nobody can tell. */
    @Nullable Left left() {
        if (!location.isChanged()) return null;
        try {
            return ciphertext.leaving();
        } catch (IOException _) {
            return null;
        }
    }

    /** Has something done, under its path, that would be undone by writing: setting its times. */
    void touching(Flusher.Change change) throws IOException {
        flush();
        flusher.touching(change);
    }

    /** Has something done, under its path, that changes neither its content nor its times; nothing takes the ciphertext's place meanwhile. */
    void inPlace(Flusher.Change change) throws IOException {
        flusher.inPlace(change);
    }

    /** Whether a look at the ciphertext says that only we have written to it. */
    boolean isAsLeft(BackingStat stat) {
        return ciphertext.isAsLeft(stat);
    }

    /** Goes on with what somebody else has written into the ciphertext; what was to be written to the old is told to be lost. */
    void lookAgain() throws IOException {
        try {
            flusher.lookAgain();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** Somebody else's writing has taken the place of ours, which must be told to whoever writes next, or closes. */
    void lost(IOException e) {
        location.lost();
        writeBehind.failed(e);
    }

    /** The ciphertext is another version. The locks are held. */
    void takeUp() {
        chunks.dropFrom(0);
        size = ciphertext.stored();
        location.changed();
        if (writable()) location.rewritten();
    }

    boolean needsFlush() {
        return chunks.dirtyCount() > 0 || size != ciphertext.stored() || ciphertext.isAside();
    }

    /** Whether a look at the ciphertext has the times of the last change. */
    boolean isSettled(BackingStat stat) {
        return chunks.unwritten() == 0 && !needsFlush() && ciphertext.isLeftAs(stat);
    }

    /** Tells by how much the ciphertext is shorter than the content. */
    void promise() {
        // The last who looks must be the last who tells.
        synchronized (promised) {
            promised.set(Math.max(0, size - ciphertext.stored()));
        }
    }

    /** What it held is dropped; on the disk it stays until there is something in its place. */
    void empty() throws IOException {
        try {
            flusher.changing(() -> {
                try (var _ = BoundedLock.hold(lock.writeLock())) {
                    chunks.dropFrom(0);
                    ciphertext.setAside();
                    size = 0;
                    location.changed();
                }
            });
            promise();
            writeBehind.written();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** Goes on with a handle of the ciphertext that can write, where it has none; else, and where this fails before, that is closed. */
    void reopened(BackingFile other) throws IOException {
        AtomicBoolean taken = new AtomicBoolean();
        try {
            flusher.changing(() -> {
                try (var _ = BoundedLock.hold(lock.writeLock())) {
                    taken.set(ciphertext.reopened(other));
                }
            });
        } finally {
            if (!taken.get()) Unused.close(other);
        }
    }

    /** Nobody uses it any more. What could not be written is lost, and takes no room from others, whether the store answers or not. */
    void close() throws IOException {
        writeBehind.close();
        open = false;
        try {
            try {
                flusher.closing(this::forget);
            } finally {
                chunks.close();
                promised.end();
                ciphertext.close();
            }
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    private void forget() throws IOException {
        try (var _ = BoundedLock.hold(lock.writeLock())) {
            chunks.dropFrom(0);
            size = ciphertext.stored();
        }
    }
}
