package app.latent.vault.observed;

import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes every call on to the provider underneath, and tells of those that change something. */
final class ObservedProvider extends FileSystemProvider {

    private static final String SCHEME = "latent";

    private final ObservedFileSystem fileSystem;
    private final OpenFiles openFiles;
    private final Channels channels;
    private final Mover mover;
    private final ObservedViews views;

    ObservedProvider(ObservedFileSystem fileSystem, Underneath kind, EventSink sink) {
        this.fileSystem = fileSystem;
        this.openFiles = new OpenFiles(sink);
        this.channels = new Channels(fileSystem, openFiles, kind);
        this.mover = new Mover(fileSystem, openFiles, kind);
        this.views = new ObservedViews(fileSystem, openFiles);
    }

    OpenFiles openFiles() {
        return openFiles;
    }

    void closeChannels() throws IOException {
        channels.closeAll();
    }

    private ObservedPath own(Path path) {
        return fileSystem.rootPath().own(path);
    }

    private Path underneath(Path path) throws IOException {
        return fileSystem.toBase(own(path));
    }

    private FileSystemProvider provider() {
        return fileSystem.base().getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    URI uriOf(ObservedPath path) {
        try {
            return new URI(SCHEME, null, path.toAbsolutePath().toString(), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException("a vault is unlocked, not made from a URI");
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        if (!SCHEME.equals(uri.getScheme()) || uri.getPath() == null) {
            throw new IllegalArgumentException("not a URI of this file system");
        }
        return fileSystem.getPath(uri.getPath());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return channels.open(own(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return channels.open(own(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        ObservedPath dir = own(directory);
        DirectoryStream<Path> stream = fileSystem.links().follow(dir, underneath -> openDirectory(dir, underneath));
        return new ObservedDirectoryStream(dir, stream, filter);
    }

    /** cryptofs, asked to list a file, remembers it as a directory that is being read, and waits for ever the next time. */
    private DirectoryStream<Path> openDirectory(ObservedPath directory, Path underneath) throws IOException {
        if (!provider().readAttributes(underneath, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(directory.toString());
        }
        return provider().newDirectoryStream(underneath, _ -> true);
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        ObservedPath entry = fileSystem.links().entry(own(directory));
        openFiles.change(
                () -> provider().createDirectory(fileSystem.toBase(entry), attributes), new VaultEvent.Created(entry));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        ObservedPath entry = fileSystem.links().entry(own(link));
        Path targetUnderneath = fileSystem.linkTargetToBase(own(target));
        openFiles.change(
                () -> provider().createSymbolicLink(fileSystem.toBase(entry), targetUnderneath, attributes),
                new VaultEvent.Created(entry));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return fileSystem.linkTargetFromBase(fileSystem.links().noFollow(own(link), provider()::readSymbolicLink));
    }

    @Override
    public void delete(Path path) throws IOException {
        ObservedPath entry = fileSystem.links().entry(own(path));
        openFiles.delete(entry, () -> {
            provider().delete(fileSystem.toBase(entry));
            fileSystem.relocated(entry);
        });
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        List<CopyOption> given = List.of(options);
        boolean follow = !given.contains(LinkOption.NOFOLLOW_LINKS);
        Links links = fileSystem.links();
        ObservedPath from = follow ? links.target(own(source)) : links.entry(own(source));
        ObservedPath to = links.entry(own(target));
        if (links.isSame(from, to)) {
            return;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean bothFiles = attributes.isRegularFile() && Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS);
        if (given.contains(StandardCopyOption.REPLACE_EXISTING) && !bothFiles) {
            Files.deleteIfExists(to);
        }
        if (attributes.isRegularFile()) {
            channels.copyFile(from, to, given);
        } else {
            openFiles.change(
                    () -> provider().copy(fileSystem.toBase(from), fileSystem.toBase(to), options),
                    new VaultEvent.Created(to));
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        mover.move(own(source), own(target), List.of(options));
    }

    @Override
    public boolean isSameFile(Path first, Path second) throws IOException {
        if (!(second instanceof ObservedPath path) || path.getFileSystem() != fileSystem) {
            return false;
        }
        return fileSystem.links().isSame(own(first), path);
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return provider().isHidden(underneath(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return provider().getFileStore(underneath(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        fileSystem.links().follow(own(path), underneath -> {
            provider().checkAccess(underneath, modes);
            return underneath;
        });
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return fileSystem
                .links()
                .reach(own(path), options, underneath -> provider().readAttributes(underneath, type, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return fileSystem
                .links()
                .reach(own(path), options, underneath -> provider().readAttributes(underneath, attributes, options));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        FileAttributeView view = views.of(own(path), type, options);
        return view == null ? null : type.cast(view);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        fileSystem.links().reach(own(path), options, underneath -> {
            provider().setAttribute(underneath, attribute, value, options);
            return underneath;
        });
        if (attribute.substring(attribute.indexOf(':') + 1).equals("lastModifiedTime")) {
            views.timesSet(own(path), options);
        }
    }
}
