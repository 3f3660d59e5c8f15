package app.latent.indexer.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that are told by their numbers, and which of them belong together: a disjoint-set forest (Galler and Fischer, 1964). */
public final class Groups {
    private final int[] parents;

    /** Each for itself. */
    public Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    public void join(int one, int other) {
        parents[root(one)] = root(other);
    }

    private int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Those that belong together, without what belongs to nothing else. */
    public Collection<List<Integer>> joined() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            int root = root(i);
            if (root != i) {
                groups.computeIfAbsent(root, first -> new ArrayList<>(List.of(first)))
                        .add(i);
            }
        }
        return groups.values();
    }
}
