package app.latent.testkit.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Translates paths and leaves the rest to the {@link Backing}. */
final class FaultyProvider extends FileSystemProvider {

    private final FaultyFileSystem fileSystem;
    private final Backing backing;

    FaultyProvider(FaultyFileSystem fileSystem, Backing backing) {
        this.fileSystem = fileSystem;
        this.backing = backing;
    }

    private Path real(Path path) {
        return fileSystem.real(path);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException("use FaultyFileSystem.over");
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException("paths of this file system have no address");
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return backing.open(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return new Listing(directory, filter, backing.list(real(directory)));
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        backing.createDirectory(real(directory), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        backing.createLink(real(link), FaultyFileSystem.inner(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return fileSystem.wrap(backing.readLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        backing.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        backing.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        backing.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return one.equals(other) || (other instanceof FaultyPath && Files.isSameFile(real(one), real(other)));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path real = real(path);
        real.getFileSystem().provider().checkAccess(real, modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return backing.attributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return backing.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return backing.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options)
            throws IOException {
        backing.setAttribute(real(path), attribute, value, options);
    }

    /** A listing in terms of the faulty file system's paths. */
    private record Listing(Path directory, DirectoryStream.Filter<? super Path> filter, DirectoryStream<Path> real)
            implements DirectoryStream<Path> {

        @Override
        public Iterator<Path> iterator() {
            Iterator<Path> entries = real.iterator();
            Iterable<Path> all = () -> entries;
            return StreamSupport.stream(all.spliterator(), false)
                    .map(path -> directory.resolve(path.getFileName().toString()))
                    .filter(this::accepts)
                    .iterator();
        }

        private boolean accepts(Path path) {
            try {
                return filter.accept(path);
            } catch (IOException e) {
                throw new DirectoryIteratorException(e);
            }
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
