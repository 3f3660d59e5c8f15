package app.latent.testkit.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/**
 * A path of a {@link FaultyFileSystem}.
 *
 * @param fileSystem the file system
 * @param inner the path of the default file system that is written alike; it names nothing real, {@code /} is the faulty root
 */
record FaultyPath(FaultyFileSystem fileSystem, Path inner) implements Path {

    private @Nullable Path wrap(@Nullable Path path) {
        return path == null ? null : fileSystem.wrap(path);
    }

    @Override
    public FileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public boolean isAbsolute() {
        return inner.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return wrap(inner.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return wrap(inner.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return wrap(inner.getParent());
    }

    @Override
    public int getNameCount() {
        return inner.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return fileSystem.wrap(inner.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return fileSystem.wrap(inner.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultyPath path && path.fileSystem == fileSystem && inner.startsWith(path.inner);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultyPath path && path.fileSystem == fileSystem && inner.endsWith(path.inner);
    }

    @Override
    public Path normalize() {
        return fileSystem.wrap(inner.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return fileSystem.wrap(inner.resolve(FaultyFileSystem.inner(other)));
    }

    @Override
    public Path relativize(Path other) {
        return fileSystem.wrap(inner.relativize(FaultyFileSystem.inner(other)));
    }

    @Override
    public URI toUri() {
        return URI.create("faulty:" + fileSystem.real(this).toUri());
    }

    @Override
    public Path toAbsolutePath() {
        return isAbsolute() ? this : fileSystem.getPath("/").resolve(this);
    }

    /** The links are followed on the real path; the answer is a path of this file system again. */
    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        Path root = fileSystem.real(fileSystem.getPath("/")).toRealPath();
        Path real = fileSystem.real(this).toRealPath(options);
        return fileSystem.getPath("/").resolve(root.relativize(real).toString());
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException("watch the real folder");
    }

    @Override
    public int compareTo(Path other) {
        return inner.compareTo(FaultyFileSystem.inner(other));
    }

    @Override
    public String toString() {
        return inner.toString();
    }
}
