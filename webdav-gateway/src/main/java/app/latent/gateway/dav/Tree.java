package app.latent.gateway.dav;

import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that is served. Names are resolved one at a time, and each must turn out to be exactly one step down, whatever the file system makes of
 * it; symbolic links are followed only where they lead to something inside the root. What is neither file nor folder is not served.
 */
public final class Tree {

    private static final Logger LOG = LoggerFactory.getLogger(Tree.class);

    /** In bytes of UTF-8: what Linux's file systems hold. */
    public static final int LONGEST_NAME = 255;

    private final Path root;
    private final Path realRoot;
    private final InstantSource clock;

    /** @throws IOException where the root cannot be read */
    public Tree(Path root, InstantSource clock) throws IOException {
        this.clock = clock;
        this.root = root;
        this.realRoot = root.toRealPath();
    }

    /**
     * Finds what a path names.
     *
     * @param reach where links may lead
     * @throws StatusException 403 for what is not served; 409 where the parent is missing, since nothing can be made there (RFC 4918, 9.3.1 and 9.7.1)
     */
    public Resource resolve(List<String> names, Reach reach) throws IOException, StatusException {
        if (names.isEmpty()) return new Resource(names, root, Files.readAttributes(root, BasicFileAttributes.class));
        Path parent = root;
        boolean crossesLink = false;
        for (String name : names.subList(0, names.size() - 1)) {
            parent = child(parent, name);
            Found found = inspect(parent, reach);
            if (!found.isDirectory()) throw new ParentMissingException();
            crossesLink |= found.isLink();
        }
        Path file = child(parent, names.getLast());
        Found found = inspect(file, reach);
        var resource = new Resource(names, file, found.attributes());
        return crossesLink || found.isLink() ? resource.leadingTo(realNames(resource)) : resource;
    }

    /** Of what is not there, from where its folder really is. */
    private List<String> realNames(Resource resource) throws IOException {
        if (resource.exists()) return namesOf(resource.file().toRealPath());
        return with(namesOf(Objects.requireNonNull(resource.file().getParent()).toRealPath()), resource.name());
    }

    /** Which parts of the tree somebody may see. */
    @FunctionalInterface
    public interface Reach {

        /** @param names from the root, no links among them */
        boolean holds(List<String> names);
    }

    /** The parent is missing: 409 for what would be made, 404 for what is sought. */
    static final class ParentMissingException extends StatusException {
        ParentMissingException() {
            super(HttpStatus.CONFLICT_409);
        }
    }

    /** @return the children that are served, in the file system's order */
    List<Resource> children(Resource collection, Reach reach) throws IOException {
        var children = new ArrayList<Resource>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(collection.file())) {
            for (Path entry : entries) addChild(collection, entry, reach, children);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return children;
    }

    private void addChild(Resource collection, Path entry, Reach reach, List<Resource> children) {
        String name = entry.getFileName().toString();
        if (!RequestPath.isServable(name)) return;
        try {
            if (Uploads.isTemporary(name)) {
                Uploads.removeIfStale(entry, clock.instant());
                return;
            }
            Found found = inspect(entry, reach);
            if (found.attributes() == null) return;
            var child = new Resource(with(collection.names(), name), entry, found.attributes());
            children.add(isAtItsNames(collection, found) ? child : child.leadingTo(realNames(child)));
        } catch (StatusException e) {
            // A link that leads out, or a device: not served, hence not listed.
        } catch (IOException e) {
            // Gone since the folder was read, or damaged: must not hide its siblings.
            LOG.debug("An entry is left out of a listing", e);
        }
    }

    private static boolean isAtItsNames(Resource collection, Found child) {
        return !child.isLink() && collection.names().equals(collection.realNames());
    }

    private static List<String> with(List<String> names, String name) {
        var more = new ArrayList<>(names);
        more.add(name);
        return List.copyOf(more);
    }

    /** @return the names of a file of this tree, from the root */
    List<String> namesOf(Path file) {
        Path base = file.startsWith(root) ? root : realRoot;
        var names = new ArrayList<String>();
        if (file.equals(base)) return names;
        for (Path name : base.relativize(file)) names.add(name.toString());
        return names;
    }

    /** @throws StatusException 403 for a reserved name; 400 for one that no file can have */
    public static Path child(Path directory, String name) throws StatusException {
        if (Uploads.isTemporary(name)) throw new StatusException(HttpStatus.FORBIDDEN_403);
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
        try {
            Path child = directory.resolve(name);
            boolean oneStepDown = child.getNameCount() == directory.getNameCount() + 1
                    && directory.equals(child.getParent())
                    && child.getFileName().toString().equals(name);
            if (oneStepDown) return child;
        } catch (InvalidPathException e) {
            // Answered below, like every name that this file system cannot hold.
        }
        throw new StatusException(HttpStatus.BAD_REQUEST_400);
    }

    /** A link that leads nowhere or in circles leads out as well. */
    private void requireWithin(Reach reach, Path link) throws StatusException {
        try {
            Path real = link.toRealPath();
            if (real.startsWith(realRoot) && reach.holds(namesOf(real))) return;
        } catch (IOException e) {
            LOG.debug("A link is not served", e);
        }
        throw new StatusException(HttpStatus.FORBIDDEN_403);
    }

    /** @param attributes null where there is nothing; of where a link leads */
    private record Found(@Nullable BasicFileAttributes attributes, boolean isLink) {

        boolean isDirectory() {
            return attributes != null && attributes.isDirectory();
        }
    }

    private Found inspect(Path file, Reach reach) throws IOException, StatusException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean isLink = attributes.isSymbolicLink();
            if (isLink) {
                requireWithin(reach, file);
                attributes = Files.readAttributes(file, BasicFileAttributes.class);
            }
            if (attributes.isOther()) throw new StatusException(HttpStatus.FORBIDDEN_403);
            return new Found(attributes, isLink);
        } catch (NoSuchFileException e) {
            return new Found(null, false);
        }
    }
}
