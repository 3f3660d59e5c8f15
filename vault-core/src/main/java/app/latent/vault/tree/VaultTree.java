package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The vault's tree of files, directories and symbolic links. Links are not followed: a path that leads over one is a path over something that is no directory.
 *
 * <p>For any number of threads. Waits for no other thread longer than 30 s, and then throws. What fails is told with cleartext paths.
 *
 * <p>Changes are durable after {@link #makeDurable} or {@link #syncDirectory}, and whole or absent before.
 */
public final class VaultTree {

    /** How often to look again when other threads change what a path leads to. */
    private static final int ATTEMPTS = 16;

    /** Bytes of the longest target of a symbolic link. */
    private static final int LONGEST_TARGET = 32767;

    private final BackingStore store;
    private final NodeJournal journal;
    private final FreshNames fresh;
    private final TreeListener listener;
    private final NodeNames names;
    private final Directories directories;
    private final DirectoryLocks locks;
    private final Nodes nodes;
    private final Finder finder;
    private final SealedFiles files;
    private final UnsyncedFolders unsynced;
    private final Shells shells;
    private final Trash trash;
    private final Lister lister;
    private final Remover remover;
    private final BrokenNodes broken;
    private final InnerCopies innerCopies;
    private final Mover mover;

    /**
     * @param store stays the caller's, as the cryptor does
     * @param threshold the vault's shortening threshold
     * @param listener told of every change of a node that stands already
     * @param pool helps to decrypt names; may refuse
     */
    public VaultTree(
            BackingStore store,
            VaultCryptor cryptor,
            int threshold,
            NodeJournal journal,
            TreeListener listener,
            Executor pool) {
        this(store, cryptor, threshold, journal, listener, pool, FreshNames.unmarked(), System::nanoTime);
    }

    /**
     * As the other.
     *
     * @param fresh for directory IDs and for what is made aside
     * @param clock nanoseconds that only grow
     */
    public VaultTree(
            BackingStore store,
            VaultCryptor cryptor,
            int threshold,
            NodeJournal journal,
            TreeListener listener,
            Executor pool,
            FreshNames fresh,
            LongSupplier clock) {
        this(
                store,
                cryptor,
                threshold,
                journal,
                listener,
                pool,
                fresh,
                clock,
                TimeUnit.SECONDS.toMillis(BoundedLock.LONGEST_SECONDS));
    }

    VaultTree(
            BackingStore store,
            VaultCryptor cryptor,
            int threshold,
            NodeJournal journal,
            TreeListener listener,
            Executor pool,
            FreshNames fresh,
            LongSupplier clock,
            long longestWaitMillis) {
        this.store = store;
        this.journal = journal;
        this.fresh = fresh;
        this.listener = listener;
        this.names = new NodeNames(cryptor, threshold);
        this.locks = new DirectoryLocks(longestWaitMillis);
        Damage damage = new Damage(listener);
        this.nodes = new Nodes(store, locks, damage);
        this.directories = new Directories(store, cryptor, names, nodes, clock);
        this.finder = new Finder(store, names, nodes, directories, damage);
        this.files = new SealedFiles(store, cryptor);
        this.trash = new Trash(store);
        this.unsynced = new UnsyncedFolders(store, trash);
        this.shells = new Shells(store, files, unsynced, trash, fresh);
        this.mover = new Mover(store, files, shells, trash, unsynced, journal, fresh);
        Conflicts conflicts =
                new Conflicts(store, names, files, shells, trash, unsynced, locks, nodes, mover, damage, listener);
        Sweeper sweeper = new Sweeper(store, fresh, trash, directories);
        this.innerCopies = new InnerCopies(store, locks, conflicts, mover, unsynced, listener);
        this.lister =
                new Lister(store, names, new LongNames(store), finder, conflicts, innerCopies, sweeper, damage, pool);
        this.broken = new BrokenNodes(store, files, directories, shells, trash, damage);
        this.remover = new Remover(store, shells, lister, unsynced, trash);
    }

    /**
     * What stands at a path; for a path that was met before, in one call to the store.
     *
     * @return null when there is nothing, or something above it is absent or no directory
     * @throws BrokenNodeException when it, or a directory above it, is damaged
     */
    public @Nullable Node lookup(TreePath path) throws IOException {
        return Cleartext.<@Nullable Node>naming(path, () -> finder.find(path));
    }

    /**
     * The directory at a path, as it is known; whether its content directory is there is not looked at.
     *
     * @throws NoSuchFileException when there is nothing
     * @throws NotDirectoryException when it or something above it is no directory
     * @throws BrokenNodeException when it, or one above it, is damaged
     */
    public Directory directory(TreePath path) throws IOException {
        return Cleartext.naming(path, () -> directories.resolve(path).directory());
    }

    /** What opens or creates a file. */
    @FunctionalInterface
    public interface Opening<T extends @Nullable Object> {
        /**
         * May be called once more, with another place, when it throws a {@link NoSuchFileException} and the parent turns out to be another directory. Must not
         * change, list or sync the tree, except by {@link #prepareNew} and {@link #changed}.
         */
        T open(Place place) throws IOException;
    }

    /**
     * Holds the parent of a file still (none of its nodes is deleted or renamed) while the file is being opened or created. An ancestor may be renamed
     * meanwhile: then {@link TreeListener#moved} may have been told before the opening returns, and the place has the path of before.
     *
     * @throws NoSuchFileException when there is no parent
     * @throws NotDirectoryException when the parent, or something above it, is no directory
     */
    public <T extends @Nullable Object> T whileOpening(TreePath file, Opening<T> opening) throws IOException {
        return Cleartext.naming(file, () -> {
            TreePath parent = parentOf(file);
            Directory before = directories.resolve(parent).directory();
            try {
                return holding(file, false, opening);
            } catch (NoSuchFileException e) {
                if (directories.resolveInDoubt(parent).directory().equals(before)) throw e;
                return holding(file, false, opening);
            }
        });
    }

    /** Runs with the lock of the parent held, and the path leading to that parent. */
    private <T extends @Nullable Object> T holding(TreePath path, boolean exclusive, Opening<T> work)
            throws IOException {
        TreePath parent = parentOf(path);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Directories.Known known = directories.resolve(parent);
            DirectoryId id = known.directory().id();
            try (var _ = exclusive ? locks.exclusive(id) : locks.shared(id)) {
                if (directories.resolve(parent).directory().id().equals(id)) {
                    return work.open(finder.place(known, path));
                }
            }
        }
        throw busy(path);
    }

    private static FileSystemException busy(TreePath path) {
        return new FileSystemException(path.toString(), null, "Device or resource busy");
    }

    private static TreePath parentOf(TreePath path) throws FileSystemException {
        TreePath parent = path.parent();
        if (parent == null) throw busy(path);
        return parent;
    }

    /**
     * Makes an empty file with a shortened name, whole: its folder, its long name, and its ciphertext, which is the header alone. To be called while opening.
     *
     * @return its content path
     * @throws FileAlreadyExistsException when there is a node at the place
     */
    public String prepareNew(Place place, ContentHeader header) throws IOException {
        shells.create(place, NodeName.CONTENTS_FILE, header.ciphertext());
        return place.contentPath();
    }

    /** Where something may be made that is to be renamed to a place, or deleted, by this process. */
    public String temporary(Place place) {
        return fresh.temporary(place.parent().contentDirectory());
    }

    /** A file was created or replaced at a place by somebody else than the tree: its name is not durable yet. */
    public void changed(Place place) throws IOException {
        directories.forget(place.path());
        unsynced.changed(Renaming.parent(place.contentPath()));
        unsynced.trim();
    }

    /** Whoever is told the nodes of a directory. */
    @FunctionalInterface
    public interface Entries {
        void entry(String name, Node.Kind kind) throws IOException;
    }

    /**
     * Tells each node of a directory once, in any order, on the caller's thread. Damaged nodes are left out. Copies that a sync client made of nodes that
     * were changed on two machines get names of their own, which is told the listener, and are told like others.
     */
    public void list(TreePath path, Entries entries) throws IOException {
        Cleartext.<@Nullable Void>naming(path, () -> {
            Directories.Known directory = directories.resolve(path);
            try {
                lister.list(directory, path, entries);
            } catch (NoSuchFileException e) {
                Directories.Known now = directories.resolveInDoubt(path);
                if (now == directory) throw new BrokenNodeException(path, "the content directory is missing");
                lister.list(now, path, entries);
            }
            return null;
        });
    }

    /**
     * @throws FileAlreadyExistsException when there is a node at the path
     * @throws NoSuchFileException when there is no parent
     */
    public Directory createDirectory(TreePath path) throws IOException {
        if (path.isRoot()) throw new FileAlreadyExistsException(path.toString());
        return Cleartext.naming(
                path,
                () -> holding(path, true, place -> {
                    requireCreatable(place);
                    Directory directory = directories.directory(fresh.directoryId());
                    boolean made = false;
                    try {
                        makeContentDirectory(directory);
                        shells.create(place, NodeName.DIRECTORY_FILE, bytesOf(directory.id()));
                        unsynced.created(directory, place.parent());
                        made = true;
                    } finally {
                        if (!made) deleteUnlessNeeded(directory, place);
                    }
                    unsynced.trim();
                    return directory;
                }));
    }

    /** Where the store cannot even tell whether the node is there, the content directory stays. */
    private void deleteUnlessNeeded(Directory directory, Place place) throws IOException {
        if (store.stat(place.nodePath()) == null) trash.deleteQuietly(directory.contentDirectory());
    }

    private static byte[] bytesOf(DirectoryId id) {
        return id.value().getBytes(StandardCharsets.US_ASCII);
    }

    /** Durably: once the node is seen, what it leads to is there, whatever happens. */
    private void makeContentDirectory(Directory directory) throws IOException {
        String content = directory.contentDirectory();
        String above = Renaming.parent(content);
        if (store.stat(above) == null) {
            try {
                store.createFolder(above);
            } catch (FileAlreadyExistsException _) {
                // Made by somebody else meanwhile.
            }
            store.syncFolder(Renaming.parent(above));
        }
        store.createFolder(content);
        files.write(content + "/" + NodeName.DIRECTORY_ID_BACKUP, files.encrypt(bytesOf(directory.id())));
        store.syncFolder(content);
        store.syncFolder(above);
    }

    /**
     * @param target of any form, up to {@value #LONGEST_TARGET} bytes; not looked at
     * @throws FileAlreadyExistsException when there is a node at the path
     */
    public void createLink(TreePath path, String target) throws IOException {
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_TARGET) throw new FileSystemException(path.toString(), null, "File name too long");
        if (path.isRoot()) throw new FileAlreadyExistsException(path.toString());
        Cleartext.<@Nullable Void>naming(
                path,
                () -> holding(path, true, place -> {
                    requireCreatable(place);
                    shells.create(place, NodeName.SYMLINK_FILE, files.encrypt(bytes));
                    unsynced.trim();
                    return null;
                }));
    }

    private void requireCreatable(Place place) throws IOException {
        place.requireCreatable();
        if (store.stat(place.nodePath()) != null)
            throw new FileAlreadyExistsException(place.path().toString());
        directories.forget(place.path());
    }

    /**
     * The target of a symbolic link.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws NotLinkException when there is something else
     * @throws BrokenNodeException when it cannot be decrypted
     */
    public String readLink(TreePath path) throws IOException {
        return Cleartext.naming(path, () -> {
            Node node = present(path);
            if (!node.isLink()) throw new NotLinkException(path.toString());
            return files.readText(node.contentPath(), () -> {
                Place place = finder.place(directories.resolve(parentOf(path)), path);
                return nodes.told(place, "its target does not decrypt");
            });
        });
    }

    private Node present(TreePath path) throws IOException {
        Node node = finder.find(path);
        if (node == null) throw new NoSuchFileException(path.toString());
        return node;
    }

    /**
     * Deletes a file, a symbolic link or an empty directory; or what is left of one that is damaged, where that leads to nothing.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws BrokenNodeException when it is a damaged directory whose files may still be there
     * @throws DirectoryNotEmptyException when it is a directory that holds something
     */
    public void delete(TreePath path) throws IOException {
        Cleartext.<@Nullable Void>naming(path, () -> {
            Directory directory = holding(path, true, place -> deleteUnlessDirectory(place));
            for (int attempt = 0; directory != null; attempt++) {
                if (attempt == ATTEMPTS) throw busy(path);
                directory = deleteDirectory(path, directory);
            }
            return null;
        });
    }

    /** @return the directory that it turns out to be; null when it was deleted */
    private @Nullable Directory deleteUnlessDirectory(Place place) throws IOException {
        Node node;
        try {
            node = present(place.path());
        } catch (BrokenNodeException e) {
            broken.remove(place, e, () -> {
                directories.deleted(place.path());
                listener.deleted(place.path(), null);
            });
            return null;
        }
        if (node.isDirectory()) return node.directory();
        if (place.isFolder(node.kind())) innerCopies.settle(place);
        settle(node);
        remover.remove(place, node, () -> gone(place.path(), node));
        unsynced.trim();
        return null;
    }

    /** @return the directory that stands there instead; null when it was deleted */
    private @Nullable Directory deleteDirectory(TreePath path, Directory directory) throws IOException {
        Directories.Known parent = directories.resolve(parentOf(path));
        try (var _ = locks.exclusive(parent.directory().id(), directory.id())) {
            Node node = present(path);
            if (!isAt(parentOf(path), parent) || !directory.equals(node.directory())) {
                return node.directory() == null ? deleteUnlessDirectory(finder.place(parent, path)) : node.directory();
            }
            Place place = finder.place(parent, path);
            innerCopies.settle(place);
            remover.removeDirectory(place, directory, () -> gone(path, node));
            return null;
        }
    }

    private boolean isAt(TreePath path, Directories.Known directory) throws IOException {
        return directories.resolve(path).directory().equals(directory.directory());
    }

    private void gone(TreePath path, Node node) {
        if (node.directory() != null) {
            directories.deleted(path);
            unsynced.deleted(node.directory());
        }
        listener.deleted(path, node.isFile() ? node.contentPath() : null);
    }

    /** A power cut may bring a file back that goes now: what the journal knows of its chunks must not be needed for it any more, or stay in the journal. */
    private void settle(Node going) {
        if (!going.isFile()) return;
        try {
            journal.settle(going.contentPath());
        } catch (IOException _) {
            // The journal keeps its records, which match no other file.
        }
    }

    /**
     * Renames a node. In place of a node of another form (a link by a file, say) nothing may be seen for a moment.
     *
     * @param replace whether a node at {@code to} is replaced, unless it is a directory that holds something
     * @throws NoSuchFileException when there is nothing at {@code from}, or no parent of {@code to}
     * @throws FileAlreadyExistsException when there is a node at {@code to} and it is not to be replaced
     * @throws DirectoryNotEmptyException when a directory that holds something would be replaced
     */
    public void move(TreePath from, TreePath to, boolean replace) throws IOException {
        if (from.equals(to)) {
            Cleartext.naming(from, () -> present(from));
            return;
        }
        if (to.startsWith(from)) {
            throw new FileSystemException(from.toString(), to.toString(), "Invalid argument");
        }
        if (to.isRoot()) throw busy(to);
        Cleartext.<@Nullable Void>naming(to, () -> {
            boolean directory = Cleartext.naming(from, () -> present(from)).isDirectory();
            DirectoryId replaced = null;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Outcome outcome = directory
                        ? moveRenaming(from, to, replace, replaced)
                        : move(from, to, replace, false, replaced);
                if (outcome.moved()) return null;
                directory |= outcome.needsRenaming();
                replaced = outcome.needsLock();
            }
            throw busy(to);
        });
    }

    /** Whether a rename was made, or what must be held to make it. */
    private record Outcome(
            boolean moved, boolean needsRenaming, @Nullable DirectoryId needsLock) {
        static final Outcome MOVED = new Outcome(true, false, null);
        static final Outcome AGAIN = new Outcome(false, false, null);
    }

    private Outcome moveRenaming(TreePath from, TreePath to, boolean replace, @Nullable DirectoryId held)
            throws IOException {
        try (var _ = locks.renaming()) {
            return move(from, to, replace, true, held);
        }
    }

    private Outcome move(TreePath from, TreePath to, boolean replace, boolean renaming, @Nullable DirectoryId held)
            throws IOException {
        Directories.Known source = directories.resolve(parentOf(from));
        Directories.Known target = directories.resolve(parentOf(to));
        DirectoryId sourceId = source.directory().id();
        DirectoryId targetId = target.directory().id();
        try (var _ = locks.exclusive(sourceId, targetId, held == null ? targetId : held)) {
            if (!isAt(parentOf(from), source) || !isAt(parentOf(to), target)) return Outcome.AGAIN;
            Node node = present(from);
            if (node.isDirectory() && !renaming) return new Outcome(false, true, held);
            Node replaced = finder.find(to);
            if (replaced != null && !replace) throw new FileAlreadyExistsException(to.toString());
            Directory emptied = replaced == null ? null : replaced.directory();
            if (emptied != null && !emptied.id().equals(held)) return new Outcome(false, renaming, emptied.id());
            unsynced.anchor(target);
            move(finder.place(source, from), node, finder.place(target, to), replaced);
            return Outcome.MOVED;
        }
    }

    private void move(Place from, Node node, Place to, @Nullable Node replaced) throws IOException {
        to.requireCreatable();
        // What goes with a folder, or with one that is replaced, must not be somebody's work.
        if (from.isFolder(node.kind())) innerCopies.settle(from);
        if (replaced != null && to.isFolder(replaced.kind())) innerCopies.settle(to);
        if (replaced != null && replaced.directory() != null) remover.requireEmpty(to, replaced.directory());
        if (!node.isFile()) {
            moveStill(from, node, to, replaced);
            return;
        }
        // What the journal is told between the settling and the rename would be told of the old path, and not be found
        // by recovery.
        try (var _ = listener.holdStill(node.contentPath())) {
            journal.settle(node.contentPath());
            moveStill(from, node, to, replaced);
        }
    }

    private void moveStill(Place from, Node node, Place to, @Nullable Node replaced) throws IOException {
        if (replaced != null) settle(replaced);
        mover.move(from, node.kind(), to, replaced, () -> {
            if (replaced != null) gone(to.path(), replaced);
            directories.deleted(to.path());
            if (node.directory() != null) {
                directories.moved(from.path(), to.path());
                unsynced.moved(node.directory(), to.parent());
            }
            boolean file = node.isFile();
            listener.moved(from.path(), to.path(), file ? node.contentPath() : null, file ? to.contentPath() : null);
        });
        unsynced.trim();
    }

    /** Makes the names of a directory durable, and what its own path rests on. */
    public void syncDirectory(TreePath path) throws IOException {
        Cleartext.<@Nullable Void>naming(path, () -> {
            makeDurable(directories.resolve(path).directory());
            return null;
        });
    }

    /** Makes durable what a file in a directory rests on: the names in it, and those of its ancestors. Costs nothing where there is nothing to do. */
    public void makeDurable(Directory directory) throws IOException {
        makeDurable(directory.contentDirectory());
    }

    /** The same, for whoever knows a directory by its place in the store alone. */
    public void makeDurable(String contentDirectory) throws IOException {
        if (unsynced.isEmpty()) return;
        Directories.Known known = directories.withContent(contentDirectory);
        if (known == null) {
            unsynced.syncAll();
            return;
        }
        for (Directories.Known at = known; at != null; at = at.parent()) {
            unsynced.sync(at.directory().contentDirectory());
        }
    }

    /** Makes all durable that was not yet, and deletes what waited for that. To be called before the vault is locked. */
    public void syncAll() throws IOException {
        unsynced.syncAll();
    }

    /** What is known of the directory at a path, and of all below it, is looked at anew. */
    public void invalidate(TreePath path) {
        directories.forget(path);
    }

    /** The same for all directories. */
    public void invalidateAll() {
        directories.forgetAll();
    }

    /**
     * A sync client changed something.
     *
     * @param ciphertext its path in the store: a node, or something in it, or anything else
     */
    public void changedUnderneath(String ciphertext) {
        String node = CiphertextPaths.nodeOf(ciphertext);
        if (node != null) directories.forgetNode(Renaming.parent(node), node);
    }

    /**
     * The cleartext path of a node, from its place in the store alone.
     *
     * @param ciphertext the path of a node or of something in it
     * @return null when it is no node's, or its directory was not met (see {@link #meetAll}), or its name does not decrypt
     */
    public @Nullable TreePath pathOf(String ciphertext) throws IOException {
        String node = CiphertextPaths.nodeOf(ciphertext);
        Directories.Known parent = node == null ? null : directories.withContent(Renaming.parent(node));
        if (node == null || parent == null) return null;
        String name = lister.nameOf(parent.directory(), node.substring(node.lastIndexOf('/') + 1));
        return name == null ? null : parent.path().resolve(name);
    }

    /** The cleartext path of the directory that has this content directory; null when it was not met. */
    public @Nullable TreePath pathOfContent(String contentDirectory) {
        Directories.Known known = directories.withContent(contentDirectory);
        return known == null ? null : known.path();
    }

    /** Looks at every directory of the vault, so that {@link #pathOf} knows them. What is damaged is left out. */
    public void meetAll() throws IOException {
        lister.meetAll(directories.resolve(TreePath.ROOT));
    }
}
