package app.latent.vault.content;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of one file that are in memory, and which of them are dirty.
 *
 * <p>A chunk becomes dirty under the file's lock held exclusively. Whoever holds the flush lock claims those that are, under the file's lock shared, and gives
 * back what he could not write without any lock of the file: he must be able to when nobody gives him one.
 */
final class Chunks {

    private final OpenFile file;
    private final ChunkCache cache;
    private final Share dirtyOfAll;
    private final ConcurrentHashMap<Long, Chunk> present = new ConcurrentHashMap<>();

    /** Guarded by its monitor, under which no other is taken. */
    private final NavigableMap<Long, Chunk> dirty = new TreeMap<>();

    /** As many as {@code dirty} has; read without a lock. */
    private volatile int dirtyCount;

    Chunks(OpenFile file, Engine engine) {
        this.file = file;
        this.cache = engine.cache();
        this.dirtyOfAll = new Share(engine.dirty()::addAndGet);
    }

    @Nullable Chunk get(long number) {
        return present.get(number);
    }

    boolean isAbsent(long number) {
        return !present.containsKey(number);
    }

    /** A chunk of which nobody knows yet, holding anything. */
    Chunk fresh(long number) {
        return new Chunk(file, number, cache.take());
    }

    /** @return the one that is there now: this, or another that was there before; this is dropped then */
    Chunk add(Chunk chunk) {
        Chunk before = present.putIfAbsent(chunk.number, chunk);
        if (before == null) return chunk;
        cache.drop(chunk);
        return before;
    }

    /** It was read, or written as it is. */
    void clean(Chunk chunk) {
        cache.keep(chunk);
    }

    void drop(Chunk chunk) {
        cache.drop(chunk);
    }

    /** Called by the cache, under the chunk's monitor. */
    void evicted(Chunk chunk) {
        present.remove(chunk.number, chunk);
    }

    /** Under the chunk's monitor. */
    void dirtied(Chunk chunk) {
        if (chunk.state == Chunk.State.DIRTY) return;
        if (chunk.state == Chunk.State.CLEAN) dirtyOfAll.add(1);
        chunk.state = Chunk.State.DIRTY;
        synchronized (dirty) {
            dirty.put(chunk.number, chunk);
            dirtyCount = dirty.size();
        }
    }

    void flushing(Chunk chunk) {
        synchronized (chunk) {
            chunk.state = Chunk.State.FLUSHING;
        }
        synchronized (dirty) {
            dirty.remove(chunk.number);
            dirtyCount = dirty.size();
        }
    }

    /** What was being written stands in the ciphertext. */
    void flushed(Chunk chunk) {
        synchronized (chunk) {
            if (chunk.state != Chunk.State.FLUSHING) return;
            chunk.state = Chunk.State.CLEAN;
        }
        dirtyOfAll.add(-1);
        cache.keep(chunk);
    }

    /**
     * The same of a chunk that was filled as its file grew. Whoever writes a file from one end to the other seldom reads it next, and its memory is better used
     * again while the cores' caches hold it; so it stays only where somebody has read it, or had it before.
     */
    void flushedGrowing(Chunk chunk) {
        boolean gone;
        synchronized (chunk) {
            gone = chunk.state == Chunk.State.FLUSHING && !chunk.used && !chunk.queued;
            if (gone) {
                chunk.state = Chunk.State.GONE;
                evicted(chunk);
            }
        }
        if (gone) {
            dirtyOfAll.add(-1);
            cache.give(chunk.bytes);
        } else {
            flushed(chunk);
        }
    }

    /** What was being written may not stand in the ciphertext. */
    void notFlushed(Chunk chunk) {
        synchronized (chunk) {
            if (chunk.state == Chunk.State.FLUSHING) dirtied(chunk);
        }
    }

    /**
     * Makes all chunks below a number dirty. The file's lock is held exclusively.
     *
     * @return false where not all of them are in memory
     */
    boolean dirtyAll(long below) {
        for (long number = 0; number < below; number++) {
            Chunk chunk = present.get(number);
            if (chunk == null) return false;
            synchronized (chunk) {
                if (chunk.state == Chunk.State.GONE) return false;
                dirtied(chunk);
            }
        }
        return true;
    }

    @Nullable Chunk dirty(long number) {
        synchronized (dirty) {
            return dirty.get(number);
        }
    }

    /** @return null where there is none */
    @Nullable Long firstDirtyFrom(long number) {
        synchronized (dirty) {
            return dirty.ceilingKey(number);
        }
    }

    int dirtyCount() {
        return dirtyCount;
    }

    /** How many do not stand in the ciphertext as they are: those that are being written too. */
    long unwritten() {
        return dirtyOfAll.own();
    }

    /** None of them counts among the dirty ones of all files any more. */
    void close() {
        dirtyOfAll.end();
    }

    /** Forgets the chunks from a number on, dirty ones too. Nobody reads or writes meanwhile. */
    void dropFrom(long number) {
        synchronized (dirty) {
            dirty.tailMap(number, true).clear();
            dirtyCount = dirty.size();
        }
        List<Chunk> cut = new ArrayList<>();
        for (Chunk chunk : present.values()) {
            if (chunk.number >= number) cut.add(chunk);
        }
        for (Chunk chunk : cut) {
            present.remove(chunk.number, chunk);
            // The cache may evict it still, if it is clean.
            synchronized (chunk) {
                if (chunk.state == Chunk.State.DIRTY || chunk.state == Chunk.State.FLUSHING) dirtyOfAll.add(-1);
            }
            cache.drop(chunk);
        }
    }
}
