package app.latent.gateway.dav;

import app.latent.gateway.http.RequestPath;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a path names, whether or not it exists.
 *
 * @param names from the root of the tree
 * @param realNames the same where no symbolic link is among the names; else those of where they lead
 * @param file where it is or would be
 * @param attributes null where there is nothing
 * @param isWay whether it is seen only as the way to what the caller may see, so that nothing is told of it but its name
 */
public record Resource(
        List<String> names,
        List<String> realNames,
        Path file,
        @Nullable BasicFileAttributes attributes,
        boolean isWay) {

    public Resource {
        names = List.copyOf(names);
        realNames = List.copyOf(realNames);
    }

    Resource(List<String> names, Path file, @Nullable BasicFileAttributes attributes) {
        this(names, names, file, attributes, false);
    }

    Resource leadingTo(List<String> real) {
        return new Resource(names, real, file, attributes, isWay);
    }

    Resource asWay() {
        return new Resource(names, realNames, file, attributes, true);
    }

    public boolean exists() {
        return attributes != null;
    }

    public boolean isCollection() {
        return attributes != null && attributes.isDirectory();
    }

    boolean isEmptyFile() {
        return attributes != null && attributes.isRegularFile() && attributes.size() == 0;
    }

    boolean isRoot() {
        return names.isEmpty();
    }

    /** @return the name of this resource; empty for the root */
    String name() {
        return names.isEmpty() ? "" : names.getLast();
    }

    List<String> parentNames() {
        return names.subList(0, names.size() - 1);
    }

    boolean isBelow(Resource other) {
        return names.size() > other.names.size() && RequestPath.startsWith(names, other.names);
    }

    /** @return the path for a URI, below the prefix, such as {@code /dav/a%20b/}; a collection ends with a slash */
    String href(String prefix) {
        String href = href(prefix, names);
        return isCollection() && !names.isEmpty() ? href + "/" : href;
    }

    static String href(String prefix, List<String> names) {
        return names.stream().map(RequestPath::encode).collect(Collectors.joining("/", prefix, ""));
    }
}
