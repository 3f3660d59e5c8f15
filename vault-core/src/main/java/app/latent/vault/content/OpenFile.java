package app.latent.vault.content;

import static app.latent.vault.format.ContentSizes.CLEARTEXT_CHUNK;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * One open file, whatever number of handles it has: the only object that knows its content and size while it is open.
 *
 * <p>Locks, in the order in which they are taken; none is waited for longer than 30 s:
 *
 * <ol>
 *   <li>the {@link Flusher}'s: held by the one thread that changes the ciphertext
 *   <li>{@code lock}: held exclusively by whoever changes the content; shared by readers, over their reading from the store, and by the flusher while it
 *       encrypts, not while it writes
 *   <li>a chunk's monitor, for the time of a copy
 * </ol>
 */
final class OpenFile {

    /** A write holds the lock for no more bytes than these, so that others get in between. */
    private static final int SEGMENT = 1 << 20;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Ciphertext ciphertext;
    private final Chunks chunks;
    private final Flusher flusher;
    private final Location location;

    /** Written under the lock held exclusively. */
    private volatile long size;

    OpenFile(Engine engine, Ciphertext ciphertext, Location location) {
        this.ciphertext = ciphertext;
        this.location = location;
        this.chunks = new Chunks(this, engine.cache());
        this.size = ciphertext.stored();
        this.flusher = new Flusher(engine, this, ciphertext, chunks, location);
    }

    Location location() {
        return location;
    }

    long size() {
        return size;
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
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    private void copy(ByteBuffer target, long position) throws IOException {
        long at = position;
        while (target.hasRemaining()) {
            long number = ContentSizes.chunkOf(at);
            int offset = (int) (at - ContentSizes.cleartextOffset(number));
            int length = Math.min(CLEARTEXT_CHUNK - offset, target.remaining());
            copy(number, offset, length, target);
            at += length;
        }
    }

    private void copy(long number, int offset, int length, ByteBuffer target) throws IOException {
        while (true) {
            Chunk chunk = chunks.get(number);
            if (chunk == null) {
                if (ContentSizes.cleartextOffset(number) >= ciphertext.stored()) {
                    // Nobody has written there yet: it is a hole, and the flusher will fill it.
                    target.put(new byte[length]);
                    return;
                }
                chunk = load(number);
            }
            synchronized (chunk) {
                if (chunk.state == Chunk.State.GONE) continue;
                chunk.used = true;
                target.put(chunk.bytes, offset, length);
                return;
            }
        }
    }

    private Chunk load(long number) throws IOException {
        Chunk chunk = chunks.fresh(number);
        try {
            ciphertext.read(number, 1, _ -> ByteBuffer.wrap(chunk.bytes));
        } catch (IOException e) {
            chunks.drop(chunk);
            throw e;
        }
        Arrays.fill(chunk.bytes, ContentSizes.lengthOf(number, ciphertext.stored()), CLEARTEXT_CHUNK, (byte) 0);
        Chunk there = chunks.add(chunk);
        if (there == chunk) chunks.clean(chunk);
        return there;
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
        flusher.beforeWrite(source.remaining());
        int start = source.position();
        int limit = source.limit();
        try {
            while (source.position() < limit) {
                long at = position < 0 ? -1 : position + source.position() - start;
                writeSegment(source.limit(Math.min(limit, source.position() + SEGMENT)), at);
                flusher.afterWrite();
            }
        } catch (IOException e) {
            if (source.position() == start) throw e;
            flusher.failed(e);
        } finally {
            source.limit(limit);
        }
        return source.position() - start;
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
        flusher.requireRoom(to - size);
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
            flusher.afterWrite();
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
            flusher.sync();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** Writes what is dirty. */
    void flush() throws IOException {
        try {
            flusher.flush();
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** @param fresh the header that it has from now on, where its own is damaged or missing */
    void empty(ContentHeader fresh) throws IOException {
        try {
            flusher.changing(() -> {
                try (var _ = BoundedLock.hold(lock.writeLock())) {
                    if (ciphertext.hasHeader()) ciphertext.cut(0);
                    else ciphertext.restart(fresh);
                    chunks.dropFrom(0);
                    size = 0;
                    location.changed();
                }
            });
        } catch (IOException e) {
            throw location.told(e);
        }
    }

    /** Goes on with a handle that can write. */
    void reopened(BackingFile other) throws IOException {
        flusher.changing(() -> {
            try (var _ = BoundedLock.hold(lock.writeLock())) {
                ciphertext.reopened(other);
            }
        });
    }

    /** Nobody uses it any more. */
    void close() throws IOException {
        chunks.dropFrom(0);
        try {
            ciphertext.close();
        } catch (IOException e) {
            throw location.told(e);
        }
    }
}
