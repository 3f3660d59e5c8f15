package app.latent.vault.simulation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, with holes. */
final class SparseBytes {

    static final int PAGE = 4096;

    private static final byte[] HOLE = new byte[PAGE];

    private final Map<Long, byte[]> pages = new HashMap<>();
    private long size;

    SparseBytes() {}

    SparseBytes(SparseBytes other) {
        size = other.size;
        other.pages.forEach((page, bytes) -> pages.put(page, bytes.clone()));
    }

    long size() {
        return size;
    }

    /** What it takes of the disk. */
    long allocated() {
        return (long) pages.size() * PAGE;
    }

    /** What writing these bytes would take of the disk. */
    long needed(long offset, int length) {
        long needed = 0;
        for (long page = offset / PAGE; page * PAGE < offset + length; page++) {
            if (!pages.containsKey(page)) {
                needed += PAGE;
            }
        }
        return needed;
    }

    void resize(long newSize) {
        boolean shrinks = newSize < size;
        size = newSize;
        if (shrinks) {
            trim();
        }
    }

    void grow(long newSize) {
        size = Math.max(size, newSize);
    }

    /** Forgets what lies beyond the end. */
    void trim() {
        long kept = (size + PAGE - 1) / PAGE;
        pages.keySet().removeIf(page -> page >= kept);
        byte @Nullable [] last = pages.get(size / PAGE);
        if (last != null) {
            Arrays.fill(last, (int) (size % PAGE), PAGE, (byte) 0);
        }
    }

    /** Leaves the size alone. */
    void put(long offset, ByteBuffer bytes) {
        ByteBuffer source = bytes.duplicate();
        long at = offset;
        while (source.hasRemaining()) {
            int within = (int) (at % PAGE);
            int part = Math.min(PAGE - within, source.remaining());
            source.get(pages.computeIfAbsent(at / PAGE, number -> new byte[PAGE]), within, part);
            at += part;
        }
    }

    /** @return how many bytes; less than there was room for only at the end */
    int read(ByteBuffer target, long offset) {
        int length = (int) Math.max(0, Math.min(target.remaining(), size - offset));
        int done = 0;
        while (done < length) {
            int within = (int) ((offset + done) % PAGE);
            int part = Math.min(PAGE - within, length - done);
            byte @Nullable [] page = pages.get((offset + done) / PAGE);
            target.put(page == null ? HOLE : page, within, part);
            done += part;
        }
        return length;
    }
}
