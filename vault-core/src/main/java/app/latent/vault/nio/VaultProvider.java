package app.latent.vault.nio;

import app.latent.vault.backing.Reason;
import app.latent.vault.tree.Glance;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates what {@link java.nio.file.Files} asks for. */
final class VaultProvider extends FileSystemProvider {

    private static final String SCHEME = "latent";

    private final VaultFileSystem fileSystem;
    private final VaultTree tree;
    private final Links links;
    private final Changes changes;
    private final Publisher publisher;
    private final Channels channels;
    private final Attributes attributes;
    private final Copier copier;

    VaultProvider(VaultFileSystem fileSystem, Publisher publisher) {
        this.fileSystem = fileSystem;
        this.publisher = publisher;
        this.tree = fileSystem.tree();
        this.links = new Links(tree);
        this.changes = new Changes();
        this.attributes = new Attributes(fileSystem, links, changes, publisher);
        this.channels = new Channels(fileSystem, links, changes, attributes);
        this.copier = new Copier(this, tree, links, channels, attributes);
    }

    Changes changes() {
        return changes;
    }

    void closeChannels() throws IOException {
        channels.closeAll();
    }

    private VaultPath own(Path path) {
        return fileSystem.rootPath().own(path);
    }

    /** @throws java.nio.file.ClosedFileSystemException after the lock */
    private TreePath reading(Path path) {
        VaultPath own = own(path);
        fileSystem.requireOpen();
        return own.inTree();
    }

    /** Where an entry that is to change really is. */
    private TreePath changing(Path path) throws IOException {
        TreePath asked = reading(path);
        fileSystem.requireWritable();
        return links.entry(asked);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    static URI uriOf(VaultPath path) {
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
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... initially) throws IOException {
        return newFileChannel(path, options, initially);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... initially)
            throws IOException {
        return channels.open(reading(path), options, initially);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return new VaultDirectoryStream(own(directory), list(reading(directory)), filter);
    }

    Optional<Glance> glance(Path folder) throws IOException {
        return Optional.ofNullable(tree.glance(reading(folder)));
    }

    List<String> list(TreePath directory) throws IOException {
        try {
            return listExactly(directory);
        } catch (NoSuchFileException | NotDirectoryException e) {
            TreePath target = links.target(directory);
            if (target.equals(directory)) throw e;
            return listExactly(target);
        }
    }

    private List<String> listExactly(TreePath directory) throws IOException {
        List<String> names = new ArrayList<>();
        tree.list(directory, (name, _) -> names.add(name));
        return names;
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... initially) throws IOException {
        createDirectory(changing(directory), initially);
    }

    void createDirectory(TreePath entry, FileAttribute<?>... initially) throws IOException {
        attributes.requireInitial(initially);
        if (entry.isRoot()) throw new FileAlreadyExistsException(entry.toString());
        try (var _ = changes.begin(entry)) {
            tree.createDirectory(entry);
            attributes.initialise(entry, initially);
        }
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... initially) throws IOException {
        if (initially.length > 0) throw new UnsupportedOperationException("a link has no attributes of its own");
        createLink(changing(link), own(target).toString());
    }

    void createLink(TreePath entry, String target) throws IOException {
        try (var _ = changes.begin(entry)) {
            tree.createLink(entry, target);
        }
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return fileSystem.getPath(readLink(reading(link)));
    }

    String readLink(TreePath path) throws IOException {
        Links.Found found = links.noFollow(path);
        if (!found.node().isLink()) throw new NotLinkException(path.toString());
        return tree.readLink(found.path());
    }

    @Override
    public void delete(Path path) throws IOException {
        deleteEntry(changing(path));
    }

    void deleteEntry(TreePath entry) throws IOException {
        try (var _ = changes.begin(entry)) {
            tree.delete(entry);
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        TreePath from = reading(source);
        copier.copy(from, changing(target), Set.of(options));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        TreePath from = changing(source);
        TreePath to = changing(target);
        if (from.equals(to)) {
            links.noFollow(from);
            return;
        }
        if (to.startsWith(from)) throw new FileSystemException(from.toString(), to.toString(), Reason.INVALID.words());
        Set<CopyOption> given = Set.of(options);
        moveEntry(from, to, replacing(given));
    }

    /** That an atomic move ignores all other options is what {@link java.nio.file.Files#move} says. */
    private static Replacing replacing(Set<CopyOption> given) {
        if (given.contains(StandardCopyOption.ATOMIC_MOVE)) return Replacing.LIKE;
        return given.contains(StandardCopyOption.REPLACE_EXISTING) ? Replacing.ANYTHING : Replacing.NOTHING;
    }

    void moveEntry(TreePath from, TreePath to, Replacing replacing) throws IOException {
        try (var _ = changes.begin(from, to)) {
            publisher.replacing(to);
            try {
                tree.move(from, to, replacing);
            } finally {
                publisher.replaced(to);
            }
        }
    }

    @Override
    public boolean isSameFile(Path first, Path second) throws IOException {
        if (first.equals(second)) return true;
        if (!(second instanceof VaultPath path) || path.getFileSystem() != fileSystem) return false;
        TreePath one = links.follow(reading(first)).path();
        return one.equals(links.follow(reading(path)).path());
    }

    VaultPath realPath(VaultPath path, LinkOption... options) throws IOException {
        return fileSystem.path(links.find(reading(path), options).path());
    }

    @Override
    public boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        links.follow(reading(path));
        return fileSystem.fileStore();
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        TreePath asked = reading(path);
        VaultAttributes found = attributes.read(asked);
        for (AccessMode mode : modes) {
            // Not ReadOnlyFileSystemException, which Files.isWritable would not take for an answer.
            boolean refused = mode == AccessMode.WRITE && fileSystem.isReadOnly();
            if (refused || !found.allows(mode)) throw new AccessDeniedException(asked.toString());
        }
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (!attributes.supports(type)) throw new UnsupportedOperationException(type.getSimpleName());
        return type.cast(attributes.read(reading(path), options));
    }

    /** Without the exception that most file systems make of every name that is not there, and throw away. */
    @Override
    public <A extends BasicFileAttributes> @Nullable A readAttributesIfExists(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        if (!attributes.supports(type)) throw new UnsupportedOperationException(type.getSimpleName());
        return type.cast(attributes.readIfExists(reading(path), options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return attributes.readByName(reading(path), names, options);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        FileAttributeView view = AttributeViews.of(attributes, () -> reading(path), type, options);
        return view == null ? null : type.cast(view);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        attributes.setByName(reading(path), attribute, value, options);
    }
}
