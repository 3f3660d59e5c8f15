package app.latent.vault.content;

import app.latent.vault.format.ContentSizes;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The memory of all open files' chunks: which of the clean ones stay, and the bytes of those that went, to be used again. Clean chunks are evicted in the order
 * in which they became clean, but for those used since.
 *
 * <p>Its monitor guards the queues and is held for moments; no chunk's monitor is taken under it.
 */
final class ChunkCache {

    /** Bytes of chunks that nobody uses are kept for the next who needs some, up to this many. */
    private static final int MOST_FREE = 256;

    private final int mostClean;
    private final ArrayDeque<Chunk> clean = new ArrayDeque<>();
    private final ArrayDeque<byte[]> free = new ArrayDeque<>();

    /** @param mostClean how many clean chunks are kept */
    ChunkCache(int mostClean) {
        this.mostClean = mostClean;
    }

    /** Bytes for a chunk, holding anything. */
    byte[] take() {
        synchronized (this) {
            byte[] bytes = free.pollLast();
            if (bytes != null) return bytes;
        }
        return new byte[ContentSizes.CLEARTEXT_CHUNK];
    }

    synchronized void give(byte[] bytes) {
        if (free.size() < MOST_FREE) free.addLast(bytes);
        else Arrays.fill(bytes, (byte) 0);
    }

    /** A chunk has become clean: it may be evicted from now on. The caller holds no monitor of a chunk. */
    void keep(Chunk chunk) {
        synchronized (chunk) {
            if (chunk.queued || chunk.state != Chunk.State.CLEAN) return;
            chunk.queued = true;
        }
        Chunk victim = enqueue(chunk);
        while (victim != null) {
            victim = evicted(victim) ? null : nextVictim();
        }
    }

    private synchronized @Nullable Chunk enqueue(Chunk chunk) {
        clean.addLast(chunk);
        return nextVictim();
    }

    private synchronized @Nullable Chunk nextVictim() {
        return clean.size() > mostClean ? clean.pollFirst() : null;
    }

    /** @return false where the chunk stays, and another must go */
    private boolean evicted(Chunk chunk) {
        synchronized (chunk) {
            if (chunk.state == Chunk.State.CLEAN && chunk.used) {
                chunk.used = false;
            } else {
                chunk.queued = false;
                if (chunk.state != Chunk.State.CLEAN) return true;
                chunk.state = Chunk.State.GONE;
                chunk.file.evicted(chunk);
                give(chunk.bytes);
                return true;
            }
        }
        synchronized (this) {
            clean.addLast(chunk);
        }
        return false;
    }

    /** Takes a chunk out of use; the caller has taken it out of its file. Nobody may change it meanwhile. */
    void drop(Chunk chunk) {
        synchronized (chunk) {
            if (chunk.state == Chunk.State.GONE) return;
            chunk.state = Chunk.State.GONE;
        }
        give(chunk.bytes);
    }

    /** Wipes what nobody uses. */
    synchronized void wipe() {
        free.forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        free.clear();
        clean.clear();
    }
}
