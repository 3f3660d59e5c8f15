package app.latent.vault.content;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which chunks of one file are not durable. Once a sync has failed, nobody knows what of them is lost, though later syncs succeed; so the file counts as not
 * synced until all of them have been written anew. Guarded by its monitor.
 */
final class SyncState {

    /** The header, as if it were a chunk. */
    static final long HEADER = -1;

    /** The same of where the file ends. Any sync that fails may have lost that it was cut, whoever has cut it. */
    static final long END = -2;

    private static final int MOST_RANGES = 1 << 16;

    /** First chunk to the one after the last: written since the last sync that succeeded. */
    private final TreeMap<Long, Long> unsynced = new TreeMap<>();

    /** What is lost, perhaps. */
    private final TreeMap<Long, Long> failed = new TreeMap<>();

    /** Overwritten since they were durable last, so that the journal has a durable record of each; or never durable. */
    private final TreeMap<Long, Long> covered = new TreeMap<>();

    private @Nullable IOException failure;

    /** What a sync that failed has left unknown, for whoever opens the file after all its handles were closed. */
    record Lost(Map<Long, Long> ranges, IOException failure) {}

    /** @return null where nothing is */
    synchronized @Nullable Lost lost() {
        return failed.isEmpty() || failure == null ? null : new Lost(Map.copyOf(failed), failure);
    }

    /** The file was open before, and left so. */
    synchronized void inherit(Lost lost) {
        failure = lost.failure();
        lost.ranges().forEach((from, to) -> add(failed, from, to));
    }

    /** Chunks are about to be written, in part perhaps. */
    synchronized void writing(long first, int count) {
        add(unsynced, first, first + count);
        add(covered, first, first + count);
    }

    /** Chunks have been written, whole. A sync may have begun since {@link #writing}, so this counts for the next. */
    synchronized void written(long first, int count) {
        remove(failed, first, first + count);
        add(unsynced, first, first + count);
        add(covered, first, first + count);
    }

    /** Chunks from a number on are no more. */
    synchronized void cut(long from) {
        remove(covered, from, Long.MAX_VALUE);
        remove(failed, from, Long.MAX_VALUE);
        remove(unsynced, from, Long.MAX_VALUE);
    }

    /** Another file is in its place, durable as it is. */
    synchronized void clear() {
        failed.clear();
        unsynced.clear();
        covered.clear();
    }

    /**
     * Another file is in its place, of which nothing is durable.
     *
     * @param count of its chunks
     */
    synchronized void begunAnew(long count) {
        clear();
        add(unsynced, HEADER, count);
        add(covered, HEADER, count);
    }

    /** Whether it may be durable as it is, so that it must not be overwritten without a durable record. */
    synchronized boolean isDurable(long chunk) {
        return !contains(covered, chunk);
    }

    /** Somebody else has synced the file, and the journal may have dropped its records. */
    synchronized void uncovered() {
        covered.clear();
    }

    /** Whether the header was lost, perhaps: it is not for the file's writers to write it anew. */
    synchronized boolean headerFailed() {
        return contains(failed, HEADER);
    }

    /** Whether the ciphertext may be longer than it was cut to. */
    synchronized boolean endFailed() {
        return contains(failed, END);
    }

    /** @throws IOException when a sync has failed and what it should have made durable was not all written anew */
    synchronized void requireWhole() throws IOException {
        if (!failed.isEmpty() && failure != null) throw failure;
    }

    /** What is written from now on is not made durable by the sync that begins. */
    synchronized Map<Long, Long> beginSync() {
        Map<Long, Long> begun = new TreeMap<>(unsynced);
        unsynced.clear();
        covered.clear();
        return begun;
    }

    /** What was written beyond the end could not be cut off. */
    synchronized void endUnknown(IOException e) {
        failure = e;
        add(failed, END, END + 1);
    }

    /** @param begun what {@link #beginSync} returned */
    synchronized void syncFailed(Map<Long, Long> begun, IOException e) {
        endUnknown(e);
        begun.forEach((from, to) -> {
            add(failed, from, to);
            add(covered, from, to);
        });
    }

    private static boolean contains(NavigableMap<Long, Long> ranges, long chunk) {
        Map.Entry<Long, Long> range = ranges.floorEntry(chunk);
        return range != null && range.getValue() > chunk;
    }

    private static void add(NavigableMap<Long, Long> ranges, long from, long to) {
        long start = from;
        long end = to;
        Map.Entry<Long, Long> before = ranges.floorEntry(to);
        while (before != null && before.getValue() >= from) {
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            ranges.remove(before.getKey());
            before = ranges.floorEntry(to);
        }
        ranges.put(start, end);
        if (ranges.size() > MOST_RANGES) {
            long first = ranges.firstKey();
            long last = ranges.lastEntry().getValue();
            ranges.clear();
            ranges.put(first, last);
        }
    }

    private static void remove(NavigableMap<Long, Long> ranges, long from, long to) {
        Map.Entry<Long, Long> range = ranges.lowerEntry(to);
        while (range != null && range.getValue() > from) {
            ranges.remove(range.getKey());
            if (range.getKey() < from) ranges.put(range.getKey(), from);
            if (range.getValue() > to) ranges.put(to, range.getValue());
            if (range.getKey() < from) return;
            range = ranges.lowerEntry(to);
            if (range != null && range.getKey() >= to) return;
        }
    }
}
