package app.latent.vault.witness;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Where in the log what is remembered of a key is: eight bytes an entry, of which half are the key's hash. Several entries may have one key, and two keys one
 * hash, so whoever looks reads what he finds. A place is a number above 0 and counts in units of the log.
 *
 * <p>Open addressing, each entry in the first free slot from its own on.
 */
final class PackedTable {

    private static final long EMPTY = 0;

    /** A place that no entry has. */
    private static final long REMOVED = 1;

    private static final int LEAST = 1024;

    private long[] slots = new long[LEAST];

    /** Entries and what is left of removed ones. */
    private int used;

    private int entries;

    /** In bytes. */
    long memory() {
        return (long) slots.length * Long.BYTES;
    }

    /** @param place above 1 */
    void add(int hash, int place) {
        if (used >= slots.length / 5 * 4) grow();
        int slot = home(hash);
        while (slots[slot] != EMPTY && slots[slot] != REMOVED) slot = after(slot);
        if (slots[slot] == EMPTY) used++;
        slots[slot] = entry(hash, place);
        entries++;
    }

    void remove(int hash, int place) {
        long sought = entry(hash, place);
        for (int slot = home(hash); slots[slot] != EMPTY; slot = after(slot)) {
            if (slots[slot] == sought) {
                slots[slot] = REMOVED;
                entries--;
                return;
            }
        }
    }

    /** Hands over the places of a hash until one is accepted. */
    void find(int hash, IntPredicate accepted) {
        for (int slot = home(hash); slots[slot] != EMPTY; slot = after(slot)) {
            long entry = slots[slot];
            if (entry != REMOVED && (int) (entry >>> Integer.SIZE) == hash && accepted.test((int) entry)) return;
        }
    }

    /** Whether a hash is at a place. */
    boolean has(int hash, int place) {
        long sought = entry(hash, place);
        for (int slot = home(hash); slots[slot] != EMPTY; slot = after(slot)) if (slots[slot] == sought) return true;
        return false;
    }

    /** All places, each once, in ascending order. */
    int[] places() {
        int[] places = new int[entries];
        int count = 0;
        for (long entry : slots) if (entry != EMPTY && entry != REMOVED) places[count++] = (int) entry;
        // Places count up to 2^32: sorted as what they stand for.
        for (int i = 0; i < count; i++) places[i] ^= Integer.MIN_VALUE;
        Arrays.sort(places, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || places[i] != places[i - 1]) places[different++] = places[i];
        }
        for (int i = 0; i < different; i++) places[i] ^= Integer.MIN_VALUE;
        return Arrays.copyOf(places, different);
    }

    /** Where in {@link #places} a place is; negative where it is not. */
    static int indexOf(int[] places, int place) {
        int from = 0;
        int to = places.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = Integer.compareUnsigned(places[middle], place);
            if (order == 0) return middle;
            if (order < 0) from = middle + 1;
            else to = middle - 1;
        }
        return -1;
    }

    private static long entry(int hash, int place) {
        return ((long) hash << Integer.SIZE) | Integer.toUnsignedLong(place);
    }

    private int home(int hash) {
        return (int) ((Integer.toUnsignedLong(hash) * slots.length) >>> Integer.SIZE);
    }

    private int after(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private void grow() {
        long[] before = slots;
        // Where much was removed, the same room may do.
        long room = Math.max(LEAST, (long) entries * 9 / 5);
        slots = new long[(int) Math.min(room, Integer.MAX_VALUE - 8)];
        used = entries;
        for (long entry : before) {
            if (entry == EMPTY || entry == REMOVED) continue;
            int slot = home((int) (entry >>> Integer.SIZE));
            while (slots[slot] != EMPTY) slot = after(slot);
            slots[slot] = entry;
        }
    }
}
