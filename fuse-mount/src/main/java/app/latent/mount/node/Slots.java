package app.latent.mount.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Gives things numbers by which they are found without a lock and without garbage. A number is never given twice: its
 * low half is a place in a table, its high half counts how often the place was used.
 */
public final class Slots<T> {

    private record Slot<T>(long number, T thing) {}

    private static final int FIRST_SIZE = 256;
    private static final long PLACE_MASK = 0xffff_ffffL;

    /** Replaced by a longer copy under the monitor; elements are set under the monitor and read without it. */
    private volatile AtomicReferenceArray<@Nullable Slot<T>> table = new AtomicReferenceArray<>(FIRST_SIZE);

    /** Guarded by the monitor. */
    private final ArrayDeque<Long> freed = new ArrayDeque<>();

    private int firstUnused;

    /** @param first the first number to give */
    public Slots(int first) {
        this.firstUnused = first;
    }

    /** @return the number of the thing from now on */
    public synchronized long add(T thing) {
        Long reused = freed.pollFirst();
        long number = reused != null ? reused : firstUnused++;
        int place = place(number);
        if (place == table.length()) {
            grow();
        }
        table.set(place, new Slot<>(number, thing));
        return number;
    }

    public @Nullable T get(long number) {
        AtomicReferenceArray<@Nullable Slot<T>> current = table;
        int place = place(number);
        if (place < 0 || place >= current.length()) {
            return null;
        }
        Slot<T> slot = current.get(place);
        return slot != null && slot.number == number ? slot.thing : null;
    }

    /** @return what had the number, or null where nothing had */
    public synchronized @Nullable T remove(long number) {
        T removed = get(number);
        if (removed != null) {
            table.set(place(number), null);
            freed.addLast(number + PLACE_MASK + 1);
        }
        return removed;
    }

    public synchronized List<T> all() {
        List<T> things = new ArrayList<>();
        for (int place = 0; place < table.length(); place++) {
            Slot<T> slot = table.get(place);
            if (slot != null) {
                things.add(slot.thing);
            }
        }
        return things;
    }

    private void grow() {
        AtomicReferenceArray<@Nullable Slot<T>> longer = new AtomicReferenceArray<>(table.length() * 2);
        for (int place = 0; place < table.length(); place++) {
            longer.set(place, table.get(place));
        }
        table = longer;
    }

    private static int place(long number) {
        return (int) (number & PLACE_MASK);
    }
}
