package app.latent.vault.simulation;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStat.Kind;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingWatch;
import app.latent.vault.backing.RelativePaths;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory that behaves as a Linux file system does, and knows what of it is on its disk. Its clock goes on by a millisecond with each change.
 */
public final class MemoryStore implements BackingStore {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Node.Folder root;
    private final long capacity;
    private final boolean fat;
    private final List<NameChange> pendingNames = new ArrayList<>();
    private long clock;
    private long identities;
    private long used;
    private boolean readOnly;
    private boolean gone;
    private boolean ordinaryUser;
    private boolean withoutAttributes;

    /** Where they are given again: those of files that are gone, the last one first. */
    private @Nullable Deque<Long> freed;

    public MemoryStore() {
        this(Long.MAX_VALUE);
    }

    /** @param capacity in bytes, taken in pages of {@value SparseBytes#PAGE} */
    public MemoryStore(long capacity) {
        this(capacity, false);
    }

    private MemoryStore(long capacity, boolean fat) {
        this.capacity = capacity;
        this.fat = fat;
        this.root = new Node.Folder(identities++, now(), fat);
    }

    /** One as on a memory card or a stick: the case of a name does not matter, times are of two seconds, and there are no modes, owners and links. */
    public static MemoryStore fat() {
        return new MemoryStore(Long.MAX_VALUE, true);
    }

    private MemoryStore(MemoryStore before) {
        this.capacity = before.capacity;
        this.fat = before.fat;
        this.root = before.root;
        this.clock = before.clock;
        this.identities = before.identities;
        this.readOnly = before.readOnly;
        this.ordinaryUser = before.ordinaryUser;
        this.withoutAttributes = before.withoutAttributes;
    }

    /**
     * Cuts the power. This store and its open files are no more to be used.
     *
     * @return what is left: all that was synced, and of the rest what chance leaves
     */
    public synchronized MemoryStore crash(RandomGenerator random) {
        gone = true;
        NameChange.settleSurvivors(pendingNames, random);
        MemoryStore after = new MemoryStore(this);
        after.remount(root, random);
        return after;
    }

    /**
     * Ends the process that uses this store. This store and its open files are no more to be used.
     *
     * @return what it left: all of it, and as durable as it was
     */
    public synchronized MemoryStore kill() {
        gone = true;
        MemoryStore after = new MemoryStore(this);
        after.pendingNames.addAll(pendingNames);
        after.collect(root);
        return after;
    }

    private void reset(Node.File file) {
        file.named = true;
        file.opened = 0;
        used += file.view.allocated();
    }

    private void collect(Node.Folder folder) {
        for (Node node : folder.view.values()) {
            switch (node) {
                case Node.Folder below -> collect(below);
                case Node.File file -> reset(file);
                case Node.Special ignored -> {}
            }
        }
    }

    private void remount(Node.Folder folder, RandomGenerator random) {
        folder.view.clear();
        folder.view.putAll(folder.durable);
        for (Node node : folder.view.values()) {
            switch (node) {
                case Node.Folder below -> remount(below, random);
                case Node.File file -> {
                    file.losePending(random);
                    file.revert();
                    reset(file);
                }
                case Node.Special ignored -> {}
            }
        }
    }

    /** From now on a new file has the identity of the last one that went away, as on file systems that give inode numbers again. */
    public synchronized void reuseIdentities() {
        freed = new ArrayDeque<>();
    }

    private long nextIdentity() {
        return freed == null || freed.isEmpty() ? identities++ : freed.pop();
    }

    /** From now on every change is refused. */
    public synchronized void setReadOnly() {
        readOnly = true;
    }

    /** Whether what a mode keeps from the owner is refused from now on, as by a Linux file system to the owner of everything who is not root. */
    public synchronized void setOrdinaryUser(boolean ordinary) {
        ordinaryUser = ordinary;
    }

    public synchronized boolean isOrdinaryUser() {
        return ordinaryUser;
    }

    /** From now on there are no extended attributes. */
    public synchronized void dropAttributes() {
        withoutAttributes = true;
    }

    private void requireRight(Node node, int right, String path) throws IOException {
        if (ordinaryUser && (node.mode & right) != right) throw new AccessDeniedException(path);
    }

    /** Puts a symbolic link or a pipe there, as only somebody else than the engine does. */
    public synchronized void createSpecial(String path, Kind kind) throws IOException {
        create(path, new Node.Special(nextIdentity(), kind, now()));
    }

    @Override
    public synchronized MemoryFile open(String path, Access access) throws IOException {
        if (access == Access.CREATE) {
            Node.File created = new Node.File(nextIdentity(), now());
            create(path, created);
            return new MemoryFile(this, path, created, true);
        }
        if (!(find(path) instanceof Node.File file)) {
            throw new FileSystemException(path, null, "Not a regular file");
        }
        requireRight(file, access == Access.WRITE ? Node.READ | Node.WRITE : Node.READ, path);
        if (access == Access.WRITE) {
            requireWritable(path);
        }
        return new MemoryFile(this, path, file, access == Access.WRITE);
    }

    @Override
    public synchronized @Nullable BackingStat stat(String path) throws IOException {
        try {
            return statOf(find(path));
        } catch (NoSuchFileException | NotDirectoryException absent) {
            return null;
        }
    }

    BackingStat statOf(Node node) {
        BackingStat stat = node.stat();
        if (!fat) return stat;
        return new BackingStat(
                stat.kind(),
                stat.size(),
                coarse(stat.modified()),
                coarse(stat.accessed()),
                coarse(stat.created()),
                coarse(stat.changed()),
                -1,
                -1,
                -1,
                stat.identity());
    }

    private static FileTime coarse(FileTime time) {
        return FileTime.fromMillis(time.toMillis() / 2000 * 2000);
    }

    private void requireModes(String path) throws IOException {
        if (fat) throw new FileSystemException(path, null, "Operation not supported");
    }

    @Override
    public void list(String folder, Listing listing) throws IOException {
        for (Map.Entry<String, Node> entry : entries(folder)) {
            listing.entry(entry.getKey(), entry.getValue().kind());
        }
    }

    private synchronized List<Map.Entry<String, Node>> entries(String folder) throws IOException {
        Node.Folder listed = findFolder(folder, folder);
        requireRight(listed, Node.READ, folder);
        return List.copyOf(listed.view.entrySet());
    }

    @Override
    public synchronized void createFolder(String path) throws IOException {
        create(path, new Node.Folder(nextIdentity(), now(), fat));
    }

    private void create(String path, Node node) throws IOException {
        RelativePaths.require(path);
        Node.Folder parent = parent(path);
        requireRight(parent, Node.SEARCH, path);
        if (parent.view.containsKey(name(path))) {
            throw new FileAlreadyExistsException(path);
        }
        requireRight(parent, Node.WRITE, path);
        requireWritable(path);
        apply(new NameChange().put(parent, name(path), node));
        parent.touch(now());
    }

    @Override
    public synchronized void delete(String path) throws IOException {
        Node node = find(path);
        Node.Folder parent = parent(path);
        requireRight(parent, Node.WRITE, path);
        requireWritable(path);
        if (node instanceof Node.Folder folder && !folder.view.isEmpty()) {
            throw new DirectoryNotEmptyException(path);
        }
        apply(new NameChange().remove(parent, name(path)).ends(node));
        unname(node);
        parent.touch(now());
    }

    private void unname(Node node) {
        if (node instanceof Node.File file) {
            file.named = false;
            free(file);
        }
    }

    /** After a crash or a kill the files belong to the store that comes after this one. */
    void closed(Node.File file) {
        if (!gone) {
            file.opened--;
            free(file);
        }
    }

    private void free(Node.File file) {
        if (!file.named && file.opened == 0) {
            used -= file.view.allocated();
            if (freed != null) {
                freed.push(file.identity());
            }
        }
    }

    @Override
    public synchronized void rename(String from, String to) throws IOException {
        Node node = find(from);
        Node.Folder source = parent(from);
        Node.Folder target = parent(to);
        requireRight(source, Node.WRITE, from);
        requireRight(target, Node.WRITE | Node.SEARCH, to);
        // What it says of the folder that it is in changes.
        if (node instanceof Node.Folder && source != target) requireRight(node, Node.WRITE, from);
        Node replaced = target.view.get(name(to));
        if (replaced == node) {
            return;
        }
        requireReplaceable(node, replaced, to);
        if ((to + "/").startsWith(from + "/")) {
            throw new FileSystemException(from, to, "Invalid argument");
        }
        requireWritable(from);
        NameChange change = new NameChange().remove(source, name(from)).put(target, name(to), node);
        if (replaced != null) {
            change.ends(replaced);
        }
        apply(node instanceof Node.Folder && source != target ? change.movesFolder() : change);
        if (replaced != null) {
            unname(replaced);
        }
        node.changed = now();
        source.touch(now());
        target.touch(now());
    }

    private static void requireReplaceable(Node node, @Nullable Node replaced, String to) throws IOException {
        if (replaced == null) {
            return;
        }
        if (node instanceof Node.Folder != replaced instanceof Node.Folder) {
            throw new FileAlreadyExistsException(to);
        }
        if (replaced instanceof Node.Folder folder && !folder.view.isEmpty()) {
            throw new DirectoryNotEmptyException(to);
        }
    }

    private void apply(NameChange change) {
        change.show();
        pendingNames.add(change);
    }

    @Override
    public synchronized void syncFolder(String folder) throws IOException {
        Node.Folder synced = findFolder(folder, folder);
        requireRight(synced, Node.READ, folder);
        NameChange.settle(synced, pendingNames);
    }

    @Override
    public synchronized void setTimes(
            String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException {
        Node node = fileOrFolder(path);
        node.modified = modified == null ? node.modified : modified;
        node.accessed = accessed == null ? node.accessed : accessed;
        node.changed = now();
    }

    @Override
    public synchronized void setMode(String path, int mode) throws IOException {
        requireModes(path);
        Node node = fileOrFolder(path);
        node.mode = mode;
        node.changed = now();
    }

    @Override
    public synchronized void setOwner(String path, int uid, int gid) throws IOException {
        requireModes(path);
        Node node = fileOrFolder(path);
        node.uid = uid == -1 ? node.uid : uid;
        node.gid = gid == -1 ? node.gid : gid;
        node.changed = now();
    }

    @Override
    public synchronized boolean keepsAttributes() {
        return !fat && !withoutAttributes;
    }

    @Override
    public synchronized List<String> attributes(String path) throws IOException {
        return List.copyOf(known(path).attributes.keySet());
    }

    @Override
    public synchronized byte @Nullable [] attribute(String path, String name) throws IOException {
        return attributeOf(path, known(path), name);
    }

    byte @Nullable [] attributeOf(String path, Node node, String name) throws IOException {
        byte[] value = node.attributes.get(name);
        if (keepsAttributes()) requireRight(node, Node.READ, path);
        return value == null ? null : value.clone();
    }

    @Override
    public synchronized void setAttribute(String path, String name, byte[] value) throws IOException {
        if (!keepsAttributes()) throw new FileSystemException(path, null, "Operation not supported");
        Node node = fileOrFolder(path);
        requireRight(node, Node.WRITE, path);
        node.attributes.put(name, value.clone());
        node.changed = now();
    }

    @Override
    public synchronized boolean removeAttribute(String path, String name) throws IOException {
        Node node = fileOrFolder(path);
        if (keepsAttributes()) requireRight(node, Node.WRITE, path);
        boolean removed = node.attributes.remove(name) != null;
        node.changed = removed ? now() : node.changed;
        return removed;
    }

    private Node known(String path) throws IOException {
        return requireFileOrFolder(path, find(path));
    }

    private static Node requireFileOrFolder(String path, Node node) throws IOException {
        if (node instanceof Node.Special) {
            throw new FileSystemException(path, null, "Not a regular file");
        }
        return node;
    }

    private Node fileOrFolder(String path) throws IOException {
        Node node = find(path);
        requireWritable(path);
        return requireFileOrFolder(path, node);
    }

    @Override
    public BackingWatch watch() {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized Space space() throws IOException {
        requireThere("");
        return new Space(capacity, free(), free(), 0, 0);
    }

    long free() {
        return capacity - used;
    }

    /** @return how many of so many bytes fit, and counts them as taken */
    int take(Node.File file, long offset, int length) {
        int fitting = length;
        while (fitting > 0 && file.view.needed(offset, fitting) > free()) {
            long end = (offset + fitting - 1) / SparseBytes.PAGE * SparseBytes.PAGE;
            fitting = (int) Math.max(0, end - offset);
        }
        used += file.view.needed(offset, fitting);
        return fitting;
    }

    void resized(long allocatedBefore, long allocatedNow) {
        used += allocatedNow - allocatedBefore;
    }

    @Override
    public synchronized boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void close() {}

    FileTime now() {
        return FileTime.from(BEGIN.plusMillis(clock++));
    }

    void requireThere(String path) throws IOException {
        if (gone) {
            throw new FileSystemException(path, null, "Input/output error");
        }
    }

    void requireWritable(String path) throws IOException {
        if (readOnly) {
            throw new FileSystemException(path, null, "Read-only file system");
        }
    }

    private Node.Folder parent(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        return findFolder(slash < 0 ? "" : path.substring(0, slash), path);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Node.Folder findFolder(String folder, String asked) throws IOException {
        if (find(folder) instanceof Node.Folder found) {
            return found;
        }
        throw new NotDirectoryException(asked);
    }

    private Node find(String path) throws IOException {
        requireThere(path);
        RelativePaths.require(path);
        Node node = root;
        int start = 0;
        while (start < path.length()) {
            if (!(node instanceof Node.Folder folder)) {
                throw new NotDirectoryException(path);
            }
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            requireRight(folder, Node.SEARCH, path);
            Node next = folder.view.get(path.substring(start, end));
            if (next == null) {
                throw new NoSuchFileException(path);
            }
            node = next;
            start = end + 1;
        }
        return node;
    }
}
