package app.latent.vault.observed;

import app.latent.vault.event.EventSink;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A folder of another file system, as a file system of its own whose changes are published.
 *
 * <p>Held as an object; it is not registered with {@link java.nio.file.FileSystems}.
 */
public final class ObservedFileSystem extends FileSystem {

    private final Path base;
    private final Underneath kind;
    private final Gate gate;
    private final Set<String> attributeViews;
    private final Links links;
    private final ObservedProvider provider;
    private volatile boolean open = true;

    /** As the other constructor, with every path allowed. */
    public ObservedFileSystem(Path base, Underneath kind, EventSink sink) {
        this(base, kind, Gate.OPEN, sink);
    }

    /**
     * @param base an existing folder, absolute; stays the caller's, and so does its file system
     * @param kind what the file system of {@code base} is like
     * @param gate which paths underneath can be used
     * @param sink hears of every change made through this file system
     */
    public ObservedFileSystem(Path base, Underneath kind, Gate gate, EventSink sink) {
        if (!base.isAbsolute()) {
            throw new IllegalArgumentException("the base must be absolute");
        }
        this.base = base;
        this.kind = kind;
        this.gate = gate;
        this.attributeViews = Set.copyOf(base.getFileSystem().supportedFileAttributeViews());
        this.links = new Links(this, kind);
        this.provider = new ObservedProvider(this, kind, sink);
    }

    /** The path {@code /}. */
    public Path root() {
        return rootPath();
    }

    /**
     * The path here of a path underneath.
     *
     * @throws IllegalArgumentException when it is not below the base
     */
    public Path observe(Path underneath) {
        return fromBase(underneath);
    }

    /** The path underneath of a path of this file system. */
    public Path underneath(Path path) {
        return map(rootPath().own(path));
    }

    /** Whether a file is open for writing through this file system, directly at this path. */
    public boolean isBeingWritten(Path path) {
        return provider.openFiles().isOpen(rootPath().own(path).toAbsolutePath().normalize());
    }

    ObservedPath rootPath() {
        return new ObservedPath(this, true, List.of());
    }

    /** The path underneath, to do something with. */
    Path toBase(ObservedPath path) throws IOException {
        ensureOpen();
        Path underneath = map(path);
        gate.pass(underneath);
        return underneath;
    }

    /** Called after something at this path was moved, replaced or deleted. */
    void relocated(ObservedPath path) {
        gate.relocated(map(path));
    }

    /** Never leads out of the base: what a path does with {@code ..} it does before it gets there. */
    private Path map(ObservedPath path) {
        List<String> names = path.toAbsolutePath().normalize().names();
        return names.isEmpty()
                ? base
                : base.resolve(String.join(base.getFileSystem().getSeparator(), names));
    }

    ObservedPath fromBase(Path underneath) {
        if (!underneath.startsWith(base)) {
            throw new IllegalArgumentException("not below the base");
        }
        List<String> names = new ArrayList<>();
        for (int i = base.getNameCount(); i < underneath.getNameCount(); i++) {
            names.add(underneath.getName(i).toString());
        }
        return new ObservedPath(this, true, names);
    }

    Links links() {
        return links;
    }

    /** A symbolic link's target is kept as it was written, but for the base that an absolute one starts with. */
    Path linkTargetToBase(ObservedPath target) {
        if (target.isAbsolute()) {
            return base.resolve(String.join(base.getFileSystem().getSeparator(), target.names()));
        }
        return base.getFileSystem().getPath(target.toString());
    }

    ObservedPath linkTargetFromBase(Path target) {
        return target.isAbsolute() && target.startsWith(base) ? fromBase(target) : getPath(target.toString());
    }

    Path base() {
        return base;
    }

    void ensureOpen() {
        if (!open) {
            throw new ClosedFileSystemException();
        }
    }

    @Override
    public ObservedProvider provider() {
        return provider;
    }

    /**
     * Closes every channel that is still open, so that what was written reaches the file system underneath and is
     * published; from then on every use throws {@link ClosedFileSystemException}. Does not close what is underneath.
     */
    @Override
    public void close() throws IOException {
        open = false;
        provider.closeChannels();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean isReadOnly() {
        return base.getFileSystem().isReadOnly();
    }

    @Override
    public String getSeparator() {
        return ObservedPath.SEPARATOR;
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(root());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return base.getFileSystem().getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return attributeViews;
    }

    @Override
    public ObservedPath getPath(String first, String... more) {
        StringBuilder joined = new StringBuilder(first);
        for (String part : more) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : ObservedPath.SEPARATOR).append(part);
            }
        }
        return parse(joined.toString());
    }

    private ObservedPath parse(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidPathException("(a path)", "a NUL character is not allowed");
        }
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            if (end > start) {
                names.add(kind.name(text.substring(start, end)));
            }
            start = end + 1;
        }
        return new ObservedPath(this, text.startsWith(ObservedPath.SEPARATOR), names);
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        FileSystem underneath = base.getFileSystem();
        PathMatcher matcher = underneath.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(underneath.getPath(path.toString()));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return base.getFileSystem().getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("subscribe to the vault's events instead");
    }
}
