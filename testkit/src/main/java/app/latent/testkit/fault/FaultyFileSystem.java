package app.latent.testkit.fault;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** A file system whose root is a real folder and whose operations go through a {@link Backing}. */
public final class FaultyFileSystem extends FileSystem {

    private final Path folder;
    private final FaultyProvider provider;

    private FaultyFileSystem(Path folder, Backing backing) {
        this.folder = folder;
        this.provider = new FaultyProvider(this, backing);
    }

    /**
     * Lays a file system over a folder.
     *
     * @param folder an existing folder of the default file system
     * @param backing what happens to it
     * @return the root of the new file system
     */
    public static Path over(Path folder, Backing backing) {
        var fileSystem = new FaultyFileSystem(folder.toAbsolutePath(), backing);
        return fileSystem.wrap(folder.getFileSystem().getPath("/"));
    }

    /** The path of this file system that is written like {@code inner}, a path of the default file system. */
    Path wrap(Path inner) {
        return new FaultyPath(this, inner);
    }

    /** The real path underneath. */
    Path real(Path path) {
        Path inner = inner(path);
        Path absolute = inner.getFileSystem().getPath("/").resolve(inner);
        return folder.resolve(
                inner.getFileSystem().getPath("/").relativize(absolute).toString());
    }

    static Path inner(Path path) {
        if (path instanceof FaultyPath faulty) {
            return faulty.inner();
        }
        throw new ProviderMismatchException();
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("there is nothing to close");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(getPath("/"));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        try {
            return List.of(Files.getFileStore(folder));
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return folder.getFileSystem().supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(folder.getFileSystem().getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = folder.getFileSystem().getPathMatcher(pattern);
        return path -> matcher.matches(inner(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return folder.getFileSystem().getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("watch the real folder");
    }
}
