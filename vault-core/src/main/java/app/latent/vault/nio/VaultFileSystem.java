package app.latent.vault.nio;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.ReadOnlyStore;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.content.Places;
import app.latent.vault.content.Workers;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventSink;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.NodeName;
import app.latent.vault.journal.Journal;
import app.latent.vault.tree.FreshNames;
import app.latent.vault.tree.Glance;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.NodeJournal;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cleartext tree of an unlocked vault as a file system whose changes are published.
 *
 * <p>Held as an object; it is not registered with {@link java.nio.file.FileSystems}.
 */
public final class VaultFileSystem extends FileSystem {

    private static final char FIRST_COMBINING = '\u0300';

    /** Nanoseconds that a use lasts, for whoever waits for others. */
    private static final long IN_USE = TimeUnit.MILLISECONDS.toNanos(100);

    private static final long USE_STEP = TimeUnit.MILLISECONDS.toNanos(1);

    private final BackingStore store;
    private final boolean readOnly;
    private final Publisher publisher;
    private final VaultTree tree;
    private final OpenFiles files;
    private final CiphertextSizes sizes;
    private final Principals principals;
    private final AttributeNames attributeNames;
    private final OpenGuard guard;
    private final VaultProvider provider;
    private volatile boolean open = true;
    private boolean filesClosed;
    private boolean closed;

    /** Nanoseconds; to a millisecond, so that it costs nobody anything. */
    private volatile long usedAt = System.nanoTime() - IN_USE;

    /**
     * What it stands on; all but the workers stay the caller's, who closes them after this.
     *
     * @param store the vault's folder
     * @param folder the same, to ask for its owner's name; null where that is nowhere
     * @param threshold from which length on names are shortened
     * @param journal recovered and ready
     * @param fresh names for what is made
     * @param workers help to decrypt names, to write and to read
     */
    public record Ground(
            BackingStore store,
            @Nullable Path folder,
            VaultCryptor cryptor,
            int threshold,
            Journal journal,
            FreshNames fresh,
            Workers workers) {

        /** With workers of its own. */
        public Ground(
                BackingStore store,
                Path folder,
                VaultCryptor cryptor,
                int threshold,
                Journal journal,
                FreshNames fresh) {
            this(store, folder, cryptor, threshold, journal, fresh, Workers.ofCores());
        }

        /** With names that tell nobody later whose they were. */
        public Ground(BackingStore store, Path folder, VaultCryptor cryptor, int threshold, Journal journal) {
            this(store, folder, cryptor, threshold, journal, FreshNames.unmarked());
        }
    }

    /** Without anybody who asks what we have changed in the store. */
    public VaultFileSystem(Ground ground, EventSink sink, boolean readOnly) throws IOException {
        this(ground, sink, OwnChanges.UNASKED, readOnly);
    }

    /**
     * @param sink hears of every change
     * @param own is told what was changed in the store
     * @param readOnly nothing can be changed, nor is anything changed in the store
     */
    public VaultFileSystem(Ground ground, EventSink sink, OwnChanges own, boolean readOnly) throws IOException {
        this(ground, sink, own, OpenGuard.NONE, readOnly);
    }

    /**
     * @param sink hears of every change
     * @param own is told what was changed in the store
     * @param guard is asked before each file is opened
     * @param readOnly nothing can be changed, nor is anything changed in the store
     */
    public VaultFileSystem(Ground ground, EventSink sink, OwnChanges own, OpenGuard guard, boolean readOnly)
            throws IOException {
        this.guard = guard;
        // Not only whoever asks for a change is refused: what the engine mends by itself where it looks stays as it is.
        this.store = readOnly ? new ReadOnlyStore(ground.store()) : ground.store();
        this.readOnly = store.isReadOnly();
        this.sizes = ground.cryptor().sizes();
        this.principals = new Principals(ground.folder());
        this.attributeNames = new AttributeNames(hasModes(store), store.keepsAttributes());
        this.publisher = new Publisher(this, sink, own);
        this.tree = new VaultTree(
                store,
                ground.cryptor(),
                ground.threshold(),
                NodeJournal.of(ground.journal()),
                publisher,
                ground.workers(),
                ground.fresh(),
                System::nanoTime);
        this.files =
                new OpenFiles(store, ground.cryptor(), ground.journal(), Places.of(tree), publisher, ground.workers());
        this.provider = new VaultProvider(this, publisher);
    }

    private static boolean hasModes(BackingStore store) throws IOException {
        BackingStat folder = store.stat("");
        return folder != null && folder.mode() >= 0;
    }

    /** As {@link VaultTree#glance}; empty where only listing the folder can tell. Links are not followed. */
    public Optional<Glance> glance(Path folder) throws IOException {
        return provider.glance(folder);
    }

    /** The path {@code /}. */
    public Path root() {
        return rootPath();
    }

    VaultPath rootPath() {
        return new VaultPath(this, true, List.of());
    }

    /** The path here of a path in the tree. */
    public VaultPath path(TreePath path) {
        return new VaultPath(this, true, path.names());
    }

    /** Where in the tree a path of this file system leads before any link is followed. */
    public TreePath inTree(Path path) {
        return rootPath().own(path).inTree();
    }

    /** @param node the path in the store of a node; whether it is a file that is open for writing */
    public boolean isBeingWritten(String node) {
        return files.isBeingWritten(contentOf(node));
    }

    private static String contentOf(String node) {
        return node.endsWith(NodeName.SHORTENED_SUFFIX) ? node + "/" + NodeName.CONTENTS_FILE : node;
    }

    /**
     * The ciphertext of a file that is open has changed. Where that was not by us, those who have it open go on with what is there now, and it is published.
     *
     * @param node the path in the store of its node
     */
    public void lookAgain(String node) throws IOException {
        files.lookAgain(contentOf(node));
    }

    /** A look at the ciphertext, with what follows from it. */
    @FunctionalInterface
    public interface Look {
        void run() throws IOException;
    }

    /**
     * Has something done between our own changes of a path and what is above and below it, none of which begins meanwhile: so that what is found in the
     * ciphertext there is not of a change that is half made, or made and not told yet.
     *
     * @return whether it was done, as no such change is under way
     */
    public boolean betweenChanges(TreePath path, Look look) throws IOException {
        try (Changes.Change free = provider.changes().beginIfFree(path)) {
            if (free == null) return false;
            look.run();
            return true;
        }
    }

    /** A last look at what is about to be changed. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    /**
     * Deletes what is at a path because of what is at another: neither is being written to here, and no change of ours of either falls between the look and the
     * deletion.
     *
     * @return whether the condition held, so that it is gone
     */
    public boolean deleteIf(Path path, Path other, Condition condition) throws IOException {
        requireWritable();
        TreePath going = inTree(path);
        TreePath staying = inTree(other);
        try (Changes.Change _ = provider.changes().begin(going, staying)) {
            if (isBeingWritten(going) || isBeingWritten(staying) || !condition.holds()) return false;
            tree.delete(going);
            return true;
        }
    }

    private boolean isBeingWritten(TreePath path) throws IOException {
        Node node = tree.lookup(path);
        return node != null && node.isFile() && files.isBeingWritten(node.contentPath());
    }

    /** Somebody else has changed what is at a path or below it: damage that is found there is published, though some was before. */
    public void changedFromOutside(TreePath path) {
        publisher.changed(path);
    }

    /** What this stands on. */
    public VaultTree tree() {
        return tree;
    }

    OpenGuard guard() {
        return guard;
    }

    OpenFiles files() {
        return files;
    }

    CiphertextSizes sizes() {
        return sizes;
    }

    BackingStore store() {
        return store;
    }

    Principals principals() {
        return principals;
    }

    AttributeNames attributeNames() {
        return attributeNames;
    }

    FileStore fileStore() {
        return new VaultFileStore(store, attributeNames, readOnly);
    }

    void requireOpen() {
        if (!open) throw new ClosedFileSystemException();
        used();
    }

    /** Notes that somebody is at work. */
    void used() {
        long now = System.nanoTime();
        if (now - usedAt > USE_STEP) usedAt = now;
    }

    /** Whether somebody has used it in the last moment, so that what can wait should. */
    public boolean isInUse() {
        return System.nanoTime() - usedAt < IN_USE;
    }

    void requireWritable() {
        requireOpen();
        if (readOnly) throw new ReadOnlyFileSystemException();
    }

    @Override
    public VaultProvider provider() {
        return provider;
    }

    /**
     * Closes every channel that is still open, so that what was written reaches the store and is published; from then on every use throws
     * {@link ClosedFileSystemException}.
     *
     * @throws IOException when something written could not be brought to the store
     */
    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try (Closings all = new Closings()) {
            if (!readOnly) all.add(tree::syncAll);
            all.add(this::closeFiles);
        }
    }

    /**
     * The first half of {@link #close}: all that was written is with the store, though not durable, and no key is needed any more.
     *
     * @throws IOException when something could not be written; nothing is open all the same
     */
    public void closeFiles() throws IOException {
        open = false;
        if (filesClosed) return;
        filesClosed = true;
        try (Closings all = new Closings()) {
            all.add(files::close);
            all.add(provider::closeChannels);
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String getSeparator() {
        return VaultPath.SEPARATOR;
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(root());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of(fileStore());
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        Set<String> views = new LinkedHashSet<>(List.of("basic", "owner", "posix", "unix", AttributeNames.USER_VIEW));
        views.removeIf(view -> !attributeNames.supports(view));
        return views;
    }

    @Override
    public VaultPath getPath(String first, String... more) {
        StringBuilder joined = new StringBuilder(first);
        for (String part : more) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : VaultPath.SEPARATOR).append(part);
            }
        }
        return parse(joined.toString());
    }

    /** Equal names in the vault are equal paths: names are in Unicode Normalization Form C there. */
    private VaultPath parse(String text) {
        if (text.indexOf('\0') >= 0) throw new InvalidPathException("(a path)", "a NUL character is not allowed");
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            if (end > start) names.add(normalised(text.substring(start, end)));
            start = end + 1;
        }
        return new VaultPath(this, text.startsWith(VaultPath.SEPARATOR), names);
    }

    private static String normalised(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_COMBINING) return Normalizer.normalize(name, Normalizer.Form.NFC);
        }
        return name;
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        int colon = syntaxAndPattern.indexOf(':');
        if (colon <= 0) throw new IllegalArgumentException("not of the form syntax:pattern");
        String pattern = syntaxAndPattern.substring(colon + 1);
        Pattern regex = switch (syntaxAndPattern.substring(0, colon)) {
            case "glob" -> Globs.toPattern(pattern);
            case "regex" -> Pattern.compile(pattern);
            default -> throw new UnsupportedOperationException("only glob and regex");
        };
        return path -> regex.matcher(path.toString()).matches();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        if (!attributeNames.supports("owner")) throw new UnsupportedOperationException("no owners here");
        return principals;
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("subscribe to the vault's events instead");
    }
}
