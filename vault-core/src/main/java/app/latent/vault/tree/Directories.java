package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which directory a path leads to: a tree of those met so far. Each is checked again, by a look at its {@code dir.c9r}, when the last check is older than a
 * second, or sooner when something below it was not found: a sync client may have put another in its place.
 *
 * <p>No lock: two threads that need the same directory both read it.
 */
final class Directories {

    /** How long what was checked is believed. */
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    /** How long it is believed where something was not found below it. */
    private static final long FRESH_IN_DOUBT = TimeUnit.MILLISECONDS.toNanos(100);

    /** How many are remembered. */
    private static final int MANY = 100_000;

    /** Tells one content of a {@code dir.c9r} from the next. */
    private record Stamp(Object identity, long size, FileTime modified) {
        static Stamp of(BackingStat stat) {
            return new Stamp(stat.identity(), stat.size(), stat.modified());
        }
    }

    /** Where a directory hangs in the tree; replaced as a whole when it moves. */
    private record Hook(Known parent, String name, String nodePath) {}

    /** @param modified the time that the folder had */
    private record Inspection(FileTime modified, long at) {}

    /** A directory that was met. */
    static final class Known {
        private final Directory directory;
        private volatile @Nullable Hook hook;
        private volatile Stamp stamp;
        private volatile long checkedAt;

        /** When somebody looked last what else is in the node's folder. */
        private volatile @Nullable Inspection inspected;

        private final Map<String, Known> children = new ConcurrentHashMap<>(4);

        private Known(Directory directory, @Nullable Hook hook, Stamp stamp, long checkedAt) {
            this.directory = directory;
            this.hook = hook;
            this.stamp = stamp;
            this.checkedAt = checkedAt;
        }

        Directory directory() {
            return directory;
        }

        /** Where its node stands; empty for the root. */
        String nodePath() {
            Hook now = hook;
            return now == null ? "" : now.nodePath();
        }

        TreePath path() {
            Hook now = hook;
            return now == null ? TreePath.ROOT : now.parent().path().resolve(now.name());
        }

        @Nullable Known parent() {
            Hook now = hook;
            return now == null ? null : now.parent();
        }
    }

    private final BackingStore store;
    private final VaultCryptor cryptor;
    private final NodeNames names;
    private final Nodes nodes;
    private final Losses losses;
    private final LongSupplier clock;
    private final Known root;

    /** By content directory. */
    private final Map<String, Known> byContent = new ConcurrentHashMap<>();

    /** By the node's path, which directory was there last; longer than where it hangs is remembered. */
    private final Generations<String, DirectoryId> last = new Generations<>(MANY, (_, _) -> 1);

    private final AtomicInteger count = new AtomicInteger();

    /** Counts what happened that makes a reading begun before it worthless. */
    private final AtomicLong changes = new AtomicLong();

    /** @param clock nanoseconds that only grow */
    Directories(
            BackingStore store, VaultCryptor cryptor, NodeNames names, Nodes nodes, Losses losses, LongSupplier clock) {
        this.losses = losses;
        this.store = store;
        this.cryptor = cryptor;
        this.names = names;
        this.nodes = nodes;
        this.clock = clock;
        this.root = new Known(
                directory(DirectoryId.ROOT), null, new Stamp("", 0, FileTime.fromMillis(0)), clock.getAsLong());
        byContent.put(root.directory.contentDirectory(), root);
    }

    Directory directory(DirectoryId id) {
        return new Directory(id, cryptor.contentDirectory(id));
    }

    /**
     * @throws NoSuchFileException when there is nothing at the path or above it
     * @throws NotDirectoryException when it leads over something else
     * @throws BrokenNodeException when it, or one above it, is damaged
     */
    Known resolve(TreePath path) throws IOException {
        return resolve(path, FRESH);
    }

    /** As {@link #resolve}, believing less. */
    Known resolveInDoubt(TreePath path) throws IOException {
        return resolve(path, FRESH_IN_DOUBT);
    }

    private Known resolve(TreePath path, long believed) throws IOException {
        Known at = root;
        for (int depth = 0; depth < path.names().size(); depth++) {
            String name = path.names().get(depth);
            Known next = at.children.get(name);
            if (next == null || !isCurrent(next, believed)) {
                next = load(at, name, new TreePath(path.names().subList(0, depth + 1)));
            }
            at = next;
        }
        return at;
    }

    /**
     * Whether this was not asked of a child since it was met, or its node's folder was changed: which costs a look at that folder, where the last is older than a
     * second.
     */
    boolean isUninspected(Known parent, String name, String nodePath) throws IOException {
        Known known = parent.children.get(name);
        Inspection last = known == null ? null : known.inspected;
        long now = clock.getAsLong();
        if (last != null && now - last.at() < FRESH) return false;
        BackingStat folder = store.stat(nodePath);
        if (folder == null) return false;
        if (known != null) known.inspected = new Inspection(folder.modified(), now);
        return last == null || !last.modified().equals(folder.modified());
    }

    /** What is remembered of a child, when that is current; null says nothing. */
    @Nullable Known child(Known parent, String name) throws IOException {
        Known known = parent.children.get(name);
        return known != null && isCurrent(known, FRESH) ? known : null;
    }

    private boolean isCurrent(Known known, long believed) throws IOException {
        long now = clock.getAsLong();
        if (now - known.checkedAt < believed) return true;
        BackingStat stat = store.stat(IdFile.path(known.nodePath()));
        if (stat != null && Stamp.of(stat).equals(known.stamp)) {
            known.checkedAt = now;
            return true;
        }
        return false;
    }

    /** Reads a directory's ID, and remembers it. */
    Known load(Known parent, String name, TreePath path) throws IOException {
        long before = changes.get();
        long now = clock.getAsLong();
        NodeName onDisk = names.encrypt(parent.directory.id(), name);
        String nodePath = parent.directory.contentDirectory() + "/" + onDisk.onDisk();
        Known old = parent.children.get(name);
        IdFile file;
        try {
            file = read(parent, new Place(path, parent.directory, onDisk));
        } catch (NoSuchFileException | NotDirectoryException | BrokenNodeException e) {
            if (old != null) forget(path);
            throw e;
        }
        met(nodePath, file.id());
        Stamp stamp = Stamp.of(file.stat());
        if (old != null && old.directory.id().equals(file.id())) {
            old.stamp = stamp;
            old.checkedAt = now;
            return old;
        }
        Known known = new Known(directory(file.id()), new Hook(parent, name, nodePath), stamp, now);
        if (before == changes.get()) remember(known, parent, name);
        return known;
    }

    /** Another number once a directory was renamed or deleted, or looked up anew: what was found on the way over many may not be so. */
    long changes() {
        return changes.get();
    }

    /** A directory is at a node. */
    void met(String nodePath, DirectoryId id) {
        DirectoryId before = last.get(nodePath);
        if (id.equals(before)) return;
        last.put(nodePath, id);
        if (before != null) losses.noticed(new Loss.Tree(nodePath, before, cryptor.contentDirectory(before)));
    }

    private IdFile read(Known parent, Place place) throws IOException {
        try {
            return readSeemingly(parent, place);
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw nodes.whyNoDirectory(place, e);
        } catch (BrokenNodeException _) {
            return nodes.settled(place, () -> readSeemingly(parent, place));
        }
    }

    private IdFile readSeemingly(Known parent, Place place) throws IOException {
        IdFile file;
        try {
            file = IdFile.read(store, place.nodePath());
        } catch (IllegalArgumentException _) {
            throw Nodes.broken(place, "its directory ID is illegal");
        }
        for (Known above = parent; above != null; above = above.parent()) {
            if (above.directory.id().equals(file.id())) throw Nodes.broken(place, "it would hold itself");
        }
        return file;
    }

    private void remember(Known known, Known parent, String name) {
        if (count.incrementAndGet() > MANY) forgetAll();
        Known replaced = parent.children.put(name, known);
        if (replaced != null) forgetContents(replaced);
        byContent.put(known.directory.contentDirectory(), known);
    }

    /** Forgets the directory at a path and all below it: it is gone, or was replaced, or something else was made there. */
    void forget(TreePath path) {
        if (path.isRoot()) {
            forgetAll();
            return;
        }
        Known parent = remembered(path.parent());
        if (parent == null || !parent.children.containsKey(path.name())) return;
        changes.incrementAndGet();
        Known known = parent.children.remove(path.name());
        if (known != null) forgetContents(known);
    }

    /** As {@link #forget}, and a reading of it that is under way is worthless. */
    void deleted(TreePath path) {
        changes.incrementAndGet();
        forget(path);
    }

    void forgetAll() {
        changes.incrementAndGet();
        root.children.clear();
        byContent.clear();
        byContent.put(root.directory.contentDirectory(), root);
        count.set(0);
    }

    /** A directory was renamed by us: what is known below it moves along. */
    void moved(TreePath from, TreePath to) {
        changes.incrementAndGet();
        Known oldParent = remembered(from.parent());
        Known known = oldParent == null ? null : oldParent.children.remove(from.name());
        Known newParent = remembered(to.parent());
        if (known == null) return;
        if (newParent == null) {
            forgetContents(known);
            return;
        }
        NodeName onDisk = names.encrypt(newParent.directory.id(), to.name());
        known.hook = new Hook(newParent, to.name(), newParent.directory.contentDirectory() + "/" + onDisk.onDisk());
        newParent.children.put(to.name(), known);
    }

    private void forgetContents(Known known) {
        byContent.remove(known.directory.contentDirectory(), known);
        count.decrementAndGet();
        known.children.values().forEach(this::forgetContents);
    }

    /** Without a look at the store. */
    private @Nullable Known remembered(@Nullable TreePath path) {
        Known at = path == null ? null : root;
        for (int i = 0; path != null && at != null && i < path.names().size(); i++) {
            at = at.children.get(path.names().get(i));
        }
        return at;
    }

    /** Forgets what is known of the node at a path in the store. */
    void forgetNode(String contentDirectory, String nodePath) {
        Known parent = byContent.get(contentDirectory);
        if (parent == null) return;
        for (Map.Entry<String, Known> child : parent.children.entrySet()) {
            if (child.getValue().nodePath().equals(nodePath)) {
                forget(parent.path().resolve(child.getKey()));
            }
        }
    }

    /** Where the directory that a node leads to hangs, as far as it is remembered, unless that is here. */
    @Nullable TreePath metElsewhere(String nodePath) throws IOException {
        try {
            Known known =
                    withContent(directory(IdFile.read(store, nodePath).id()).contentDirectory());
            return known == null || known.nodePath().equals(nodePath) ? null : known.path();
        } catch (NoSuchFileException | NotDirectoryException | IllegalArgumentException _) {
            return null;
        }
    }

    /** @return null when the directory with this content directory was not met, or forgotten */
    @Nullable Known withContent(String contentDirectory) {
        return byContent.get(contentDirectory);
    }
}
