package app.latent.testkit.fault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens underneath a {@link FaultyFileSystem}: each method does the real thing to real paths. A test overrides some to misbehave.
 * Called by many threads at once.
 */
public class Backing {

    /** A backing without faults. */
    public Backing() {}

    /** Opens a file; wrap the result in a {@link FilterFileChannel} to meddle with its reads and writes. */
    protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return FileChannel.open(file, options, attributes);
    }

    /** Lists a directory; the caller closes the listing. */
    protected DirectoryStream<Path> list(Path directory) throws IOException {
        return directory.getFileSystem().provider().newDirectoryStream(directory, entry -> true);
    }

    /** Creates a directory. */
    protected void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(directory, attributes);
    }

    /** Creates a symbolic link. */
    protected void createLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        Files.createSymbolicLink(link, target, attributes);
    }

    /** Reads a symbolic link. */
    protected Path readLink(Path link) throws IOException {
        return Files.readSymbolicLink(link);
    }

    /** Deletes a file or an empty directory. */
    protected void delete(Path path) throws IOException {
        Files.delete(path);
    }

    /** Copies a file. */
    protected void copy(Path source, Path target, CopyOption... options) throws IOException {
        Files.copy(source, target, options);
    }

    /** Renames a file or directory. */
    protected void move(Path source, Path target, CopyOption... options) throws IOException {
        Files.move(source, target, options);
    }

    /** Reads attributes. */
    protected <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(path, type, options);
    }

    /** Reads attributes by name. */
    protected Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return Files.readAttributes(path, names, options);
    }

    /** Sets an attribute by name. */
    protected void setAttribute(Path path, String name, @Nullable Object value, LinkOption... options)
            throws IOException {
        path.getFileSystem().provider().setAttribute(path, name, value, options);
    }

    /** A view of attributes, or null when there is no such view. */
    protected <V extends FileAttributeView> @Nullable V attributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(path, type, options);
    }
}
