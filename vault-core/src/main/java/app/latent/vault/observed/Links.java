package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds what a path leads to, where the file system underneath does not follow symbolic links itself. */
final class Links {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final ObservedFileSystem fileSystem;
    private final Underneath kind;

    Links(ObservedFileSystem fileSystem, Underneath kind) {
        this.fileSystem = fileSystem;
        this.kind = kind;
    }

    /** Something done to the path underneath. */
    @FunctionalInterface
    interface Reach<T> {
        T at(Path underneath) throws IOException;
    }

    /** Does it to what the path leads to. */
    <T> T follow(ObservedPath path, Reach<T> reach) throws IOException {
        return fileSystem.provider().openFiles().whileInPlace(() -> {
            if (kind.followsLinks() || !isLink(path)) {
                return withLinksOnTheWay(path, reach, this::resolve);
            }
            return reach.at(fileSystem.toBase(resolve(path)));
        });
    }

    /** Does it to the entry that the path names, be it a link. */
    <T> T noFollow(ObservedPath path, Reach<T> reach) throws IOException {
        return fileSystem.provider().openFiles().whileInPlace(() -> withLinksOnTheWay(path, reach, this::entry));
    }

    <T> T reach(ObservedPath path, LinkOption[] options, Reach<T> reach) throws IOException {
        return options.length == 0 ? follow(path, reach) : noFollow(path, reach);
    }

    @FunctionalInterface
    private interface Resolving {
        ObservedPath of(ObservedPath path) throws IOException;
    }

    /** Links on the way are rare, and looking for them is not free: they are looked for where the short way fails. */
    private <T> T withLinksOnTheWay(ObservedPath path, Reach<T> reach, Resolving resolving) throws IOException {
        try {
            return reach.at(fileSystem.toBase(path));
        } catch (NoSuchFileException e) {
            ObservedPath resolved = kind.followsLinks() ? path.toAbsolutePath().normalize() : resolving.of(path);
            if (resolved.equals(path.toAbsolutePath().normalize())) {
                throw e;
            }
            return reach.at(fileSystem.toBase(resolved));
        }
    }

    /** Where the entry itself, be it a link, really is; the path as it is when that cannot be told. */
    ObservedPath entry(ObservedPath path) {
        ObservedPath normal = path.toAbsolutePath().normalize();
        ObservedPath parent = normal.getParent();
        ObservedPath name = normal.getFileName();
        return parent == null || name == null ? normal : target(parent).resolve(name);
    }

    /** What the path leads to; the path as it is when that cannot be told. */
    ObservedPath target(ObservedPath path) {
        try {
            return kind.followsLinks() ? realUnderneath(path) : resolve(path);
        } catch (IOException | IllegalArgumentException _) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Whether both lead to one file; not when either leads nowhere, unless they are equal. */
    boolean isSame(ObservedPath first, ObservedPath second) throws IOException {
        ObservedPath a = first.toAbsolutePath().normalize();
        ObservedPath b = second.toAbsolutePath().normalize();
        if (a.equals(b)) {
            return true;
        }
        if (!Files.exists(a) || !Files.exists(b)) {
            return false;
        }
        return kind.followsLinks()
                ? Files.isSameFile(fileSystem.toBase(a), fileSystem.toBase(b))
                : target(a).equals(target(b));
    }

    /** @throws NoSuchFileException when nothing is there */
    ObservedPath realPath(ObservedPath path, LinkOption... options) throws IOException {
        if (kind.followsLinks()) {
            return realUnderneath(path, options);
        }
        ObservedPath real =
                options.length == 0 ? resolve(path) : path.toAbsolutePath().normalize();
        Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return real;
    }

    private ObservedPath realUnderneath(ObservedPath path, LinkOption... options) throws IOException {
        Path base = fileSystem.base();
        Path real = fileSystem.toBase(path).toRealPath(options);
        return fileSystem.fromBase(base.resolve(base.toRealPath(options).relativize(real)));
    }

    /** Follows every link of the path; what comes after something that does not exist stays as it is. */
    private ObservedPath resolve(ObservedPath path) throws IOException {
        Deque<String> ahead = new ArrayDeque<>(path.toAbsolutePath().normalize().names());
        ObservedPath at = fileSystem.rootPath();
        int followed = 0;
        while (!ahead.isEmpty()) {
            ObservedPath next =
                    at.resolve(fileSystem.getPath(ahead.removeFirst())).normalize();
            if (!isLink(next)) {
                at = next;
                continue;
            }
            if (++followed > MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            ObservedPath target = fileSystem.linkTargetFromBase(Files.readSymbolicLink(fileSystem.toBase(next)));
            target.names().reversed().forEach(ahead::addFirst);
            at = target.isAbsolute() ? fileSystem.rootPath() : at;
        }
        return at;
    }

    private boolean isLink(ObservedPath path) throws IOException {
        try {
            return fileSystem.provider().openFiles().whileInPlace(() -> Files.isSymbolicLink(fileSystem.toBase(path)));
        } catch (NoSuchFileException _) {
            // A link on the way, perhaps; there is none here.
            return false;
        }
    }
}
