package app.latent.indexer.metadata;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tags, some of which are below others: {@code places/Norway}. Programs write the path in one list and its parts, or the last
 * of them, in another.
 */
public final class Keywords {
    private Keywords() {}

    /** @param digikam paths with a slash between names; {@code lightroom} those with a bar */
    static List<String> paths(Collection<String> digikam, Collection<String> lightroom) {
        return Stream.concat(digikam.stream(), lightroom.stream())
                .map(Keywords::path)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
    }

    /** Each tag once, by the longest path that is known of it. */
    static List<String> join(List<String> flat, List<String> paths) {
        Set<String> known = paths.stream().flatMap(p -> names(p).stream()).collect(Collectors.toSet());
        known.addAll(paths);
        Set<String> joined = new LinkedHashSet<>();
        flat.stream()
                .filter(t -> !known.contains(t) && !known.contains(path(t)))
                .forEach(joined::add);
        paths.stream()
                .filter(p -> paths.stream().noneMatch(o -> o.startsWith(p + "/")))
                .forEach(joined::add);
        return List.copyOf(joined);
    }

    /** A tag as it is kept: names without blanks around them, a slash between them; empty where nothing is left. */
    public static String path(String tag) {
        return Arrays.stream(tag.split("[/|]"))
                .map(n -> n.strip().replaceAll("\\s+", " "))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** The names of a path, the highest first. */
    public static List<String> names(String path) {
        return List.of(path.split("/"));
    }

    /** The path that one is below; empty for the highest. */
    public static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The last name of a path. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
