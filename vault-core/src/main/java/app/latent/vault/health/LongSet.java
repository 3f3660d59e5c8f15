package app.latent.vault.health;

import java.util.Arrays;

/** A set of numbers, in 16 bytes or less each. For any number of threads. */
final class LongSet {

    private static final int SMALLEST = 1024;

    /** Zero for an empty slot; guarded by the monitor, as all is. */
    private long[] slots = new long[SMALLEST];

    private int size;
    private boolean hasZero;

    synchronized boolean contains(long value) {
        return value == 0 ? hasZero : slots[slot(slots, value)] == value;
    }

    synchronized void add(long value) {
        if (value == 0) {
            hasZero = true;
            return;
        }
        int slot = slot(slots, value);
        if (slots[slot] == value) return;
        slots[slot] = value;
        if (++size > slots.length / 2) grow();
    }

    synchronized int size() {
        return size + (hasZero ? 1 : 0);
    }

    synchronized long[] values() {
        long[] values =
                Arrays.copyOf(Arrays.stream(slots).filter(value -> value != 0).toArray(), size());
        // Where zero is one of them, the last is.
        return values;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long value : slots) {
            if (value != 0) larger[slot(larger, value)] = value;
        }
        slots = larger;
    }

    private static int slot(long[] slots, long value) {
        int slot = Long.hashCode(value * 0x9E3779B97F4A7C15L) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != value) slot = (slot + 1) & (slots.length - 1);
        return slot;
    }
}
