package app.latent.gallery.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an album lists, each path once, and how that changes. */
final class Members {
    private Members() {}

    /** Those that are not there yet come last. */
    static List<String> with(List<String> members, List<String> added) {
        Set<String> all = new LinkedHashSet<>(members);
        all.addAll(added);
        return List.copyOf(all);
    }

    static List<String> without(List<String> members, List<String> removed) {
        Set<String> gone = new HashSet<>(removed);
        return members.stream().filter(m -> !gone.contains(m)).toList();
    }

    /**
     * Puts some together before another one, in the order in which they are named; those that are not there stay away.
     *
     * @param before where they come last if it is empty, not there, or one of them
     */
    static List<String> moved(List<String> members, List<String> some, Optional<String> before) {
        Set<String> there = new HashSet<>(members);
        List<String> moved = some.stream().filter(there::contains).distinct().toList();
        List<String> all = new ArrayList<>(without(members, moved));
        int at = before.map(all::indexOf).filter(i -> i >= 0).orElse(all.size());
        all.addAll(at, moved);
        return List.copyOf(all);
    }
}
