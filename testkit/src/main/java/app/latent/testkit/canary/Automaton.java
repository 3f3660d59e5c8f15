package app.latent.testkit.canary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many byte sequences at once in a stream, in one pass and without looking back (Aho and Corasick, 1975), so
 * that it does not matter where buffers end. ASCII letters match in either case. Immutable; the state is the caller's.
 */
final class Automaton {

    /** The state before the first byte. */
    static final int START = 0;

    private final List<int[]> next = new ArrayList<>();
    /** The marker that is complete in a state, if any. */
    private final List<@Nullable Marker> found = new ArrayList<>();

    Automaton(List<Marker> markers) {
        addState();
        for (Marker marker : markers) {
            for (byte[] form : marker.forms()) {
                insert(form, marker);
            }
        }
        link();
    }

    /** The state after one more byte. */
    int step(int state, byte value) {
        return next.get(state)[fold(value)];
    }

    /** The marker that ends with the last byte. */
    @Nullable Marker found(int state) {
        return found.get(state);
    }

    private int addState() {
        int[] row = new int[256];
        Arrays.fill(row, -1);
        next.add(row);
        found.add(null);
        return next.size() - 1;
    }

    private void insert(byte[] form, Marker marker) {
        int state = START;
        for (byte value : form) {
            int[] row = next.get(state);
            int symbol = fold(value);
            if (row[symbol] < 0) {
                row[symbol] = addState();
            }
            state = row[symbol];
        }
        found.set(state, marker);
    }

    /** Gives every state a way on for every byte: that of its longest suffix which is itself a beginning. */
    private void link() {
        int[] suffix = new int[next.size()];
        var queue = new ArrayDeque<Integer>();
        queue.add(START);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int[] row = next.get(state);
            int[] fallback = next.get(suffix[state]);
            for (int symbol = 0; symbol < 256; symbol++) {
                int elsewhere = state == START ? START : fallback[symbol];
                if (row[symbol] < 0) {
                    row[symbol] = elsewhere;
                } else {
                    suffix[row[symbol]] = elsewhere;
                    inherit(row[symbol], elsewhere);
                    queue.add(row[symbol]);
                }
            }
        }
    }

    private void inherit(int state, int suffix) {
        if (found.get(state) == null) {
            found.set(state, found.get(suffix));
        }
    }

    private static int fold(byte value) {
        int symbol = value & 255;
        return symbol >= 'A' && symbol <= 'Z' ? symbol + 32 : symbol;
    }
}
