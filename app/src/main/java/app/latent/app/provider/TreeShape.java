package app.latent.app.provider;

import app.latent.app.provider.ProviderView.Shape;
import app.latent.app.provider.Survey.FolderTrace;
import app.latent.app.provider.Survey.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What can be told of the tree. A folder's name is in the folder above it, its contents are elsewhere, and only the owner knows which belong together; but both are
 * made at one moment, so whoever looks at times finds the pair where no other folder was made then.
 */
final class TreeShape {
    private static final Duration ONE_MOMENT = Duration.ofSeconds(1);

    private TreeShape() {}

    static Shape of(List<Listing> listings, List<FolderTrace> traces) {
        List<Long> entries = listings.stream().map(Listing::entries).sorted().toList();
        Map<Integer, Integer> parents = parentsByTime(listings, traces);
        return new Shape(
                entries.isEmpty() ? 0 : entries.getLast(),
                entries.isEmpty() ? 0 : entries.get(entries.size() / 2),
                entries.stream().filter(count -> count == 0).count(),
                listings.stream().mapToLong(Listing::subfolders).max().orElse(0),
                parents.size(),
                parents.keySet().stream()
                        .mapToLong(folder -> depth(folder, parents))
                        .max()
                        .orElse(0));
    }

    /** For each content directory whose place is given away, that above it. */
    private static Map<Integer, Integer> parentsByTime(List<Listing> listings, List<FolderTrace> traces) {
        NavigableMap<Instant, List<Integer>> made = new TreeMap<>();
        for (int number = 0; number < listings.size(); number++) {
            Instant time = listings.get(number).made();
            if (time != null) made.computeIfAbsent(time, _ -> new ArrayList<>()).add(number);
        }
        Map<Integer, List<Integer>> claims = new HashMap<>();
        for (FolderTrace trace : traces) {
            List<Integer> candidates =
                    made
                            .subMap(
                                    trace.made().minus(ONE_MOMENT),
                                    true,
                                    trace.made().plus(ONE_MOMENT),
                                    true)
                            .values()
                            .stream()
                            .flatMap(List::stream)
                            .filter(number -> number != trace.in())
                            .toList();
            if (candidates.size() == 1) {
                claims.computeIfAbsent(candidates.getFirst(), _ -> new ArrayList<>())
                        .add(trace.in());
            }
        }
        Map<Integer, Integer> parents = new HashMap<>();
        claims.forEach((folder, claimants) -> {
            if (claimants.size() == 1) parents.put(folder, claimants.getFirst());
        });
        return parents;
    }

    /** Guesses may be wrong, and wrong ones go round in circles. */
    private static long depth(int folder, Map<Integer, Integer> parents) {
        long depth = 0;
        for (Integer at = parents.get(folder); at != null && depth <= parents.size(); at = parents.get(at)) depth++;
        return Math.min(depth, parents.size());
    }
}
