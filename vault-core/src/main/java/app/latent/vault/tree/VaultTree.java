package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toMillis(30);

    private final BackingStore store;
    private final NodeJournal journal;
    private final TreeListener listener;
    private final NodeNames names;
    private final Nodes nodes;
    private final Directories directories;
    private final DirectoryLocks locks;
    private final SealedFiles files;
    private final UnsyncedFolders unsynced;
    private final Shells shells;
    private final Lister lister;
    private final Remover remover;
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
        this(store, cryptor, threshold, journal, listener, pool, System::nanoTime, LONGEST_WAIT);
    }

    VaultTree(
            BackingStore store,
            VaultCryptor cryptor,
            int threshold,
            NodeJournal journal,
            TreeListener listener,
            Executor pool,
            LongSupplier clock,
            long longestWaitMillis) {
        this.store = store;
        this.journal = journal;
        this.listener = listener;
        this.names = new NodeNames(cryptor, threshold);
        this.nodes = new Nodes(store, new Damage(listener));
        this.directories = new Directories(store, cryptor, names, nodes, clock);
        this.locks = new DirectoryLocks(longestWaitMillis);
        this.files = new SealedFiles(store, cryptor);
        this.unsynced = new UnsyncedFolders(store);
        this.shells = new Shells(store, files, unsynced);
        this.lister = new Lister(store, names);
        this.remover = new Remover(store, shells, lister, unsynced);
        this.mover = new Mover(store, shells, unsynced, remover);
    }

    /**
     * What stands at a path; for a path that was met before, in one call to the store.
     *
     * @return null when there is nothing, or something above it is absent or no directory
     * @throws BrokenNodeException when it, or a directory above it, is damaged
     */
    public @Nullable Node lookup(TreePath path) throws IOException {
        return Cleartext.<@Nullable Node>naming(path, () -> {
            TreePath parent = path.parent();
            if (parent == null) return root();
            try {
                Node node = lookup(directories.resolve(parent), path);
                return node != null ? node : lookup(directories.resolveInDoubt(parent), path);
            } catch (NoSuchFileException | NotDirectoryException _) {
                return null;
            }
        });
    }

    private Node root() throws IOException {
        Directory root = directories.resolve(TreePath.ROOT).directory();
        BackingStat stat = store.stat(root.contentDirectory());
        if (stat == null) throw new BrokenNodeException(TreePath.ROOT, "the content directory is missing");
        return new Node(Node.Kind.DIRECTORY, "", root.contentDirectory(), stat, root);
    }

    private @Nullable Node lookup(Directories.Known parent, TreePath path) throws IOException {
        Directories.Known child = directories.child(parent, path.name());
        if (child != null) {
            BackingStat stat = store.stat(child.directory().contentDirectory());
            if (stat != null) return directory(child, stat);
        }
        Place place = place(parent, path);
        Nodes.Look look = nodes.look(place);
        if (look == null) return null;
        if (look.kind() == Node.Kind.DIRECTORY) return directory(parent, place);
        return new Node(look.kind(), place.nodePath(), look.contentPath(), look.stat(), null);
    }

    private Node directory(Directories.Known parent, Place place) throws IOException {
        Directories.Known known = directories.load(parent, place.path().name(), place.path());
        BackingStat stat = store.stat(known.directory().contentDirectory());
        if (stat == null || !stat.isFolder()) throw nodes.broken(place, "its content directory is missing");
        return directory(known, stat);
    }

    private static Node directory(Directories.Known known, BackingStat stat) {
        return new Node(
                Node.Kind.DIRECTORY, known.nodePath(), known.directory().contentDirectory(), stat, known.directory());
    }

    private Place place(Directories.Known parent, TreePath path) {
        return new Place(
                path, parent.directory(), names.encrypt(parent.directory().id(), path.name()));
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
     * Holds the parent of a file still (none of its nodes is deleted or renamed) while the file is being opened or created.
     *
     * @throws NoSuchFileException when there is no parent
     * @throws NotDirectoryException when the parent, or something above it, is no directory
     */
    public <T extends @Nullable Object> T whileOpening(TreePath file, Opening<T> opening) throws IOException {
        return Cleartext.naming(file, () -> {
            TreePath parent = parentOf(file);
            Directories.Known known = directories.resolve(parent);
            try {
                return whileOpening(known, file, opening);
            } catch (NoSuchFileException e) {
                Directories.Known now = directories.resolveInDoubt(parent);
                if (now.directory().equals(known.directory())) throw e;
                return whileOpening(now, file, opening);
            }
        });
    }

    private <T extends @Nullable Object> T whileOpening(Directories.Known parent, TreePath file, Opening<T> opening)
            throws IOException {
        try (var _ = locks.shared(parent.directory().id())) {
            return opening.open(place(parent, file));
        }
    }

    private static TreePath parentOf(TreePath path) throws FileSystemException {
        TreePath parent = path.parent();
        if (parent == null) throw new FileSystemException("/", null, "Device or resource busy");
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

    /** A name was created in a directory by somebody else than the tree: it is not durable yet. */
    public void changed(Directory directory) {
        unsynced.changed(directory.contentDirectory());
    }

    /** Whoever is told the nodes of a directory. */
    @FunctionalInterface
    public interface Entries {
        void entry(String name, Node.Kind kind) throws IOException;
    }

    /** Tells each node of a directory once, in any order, on the caller's thread. Damaged nodes are left out. */
    public void list(TreePath path, Entries entries) throws IOException {
        Cleartext.<@Nullable Void>naming(path, () -> {
            lister.list(path, directories.resolve(path).directory(), nodes, entries);
            return null;
        });
    }

    /**
     * @throws FileAlreadyExistsException when there is a node at the path
     * @throws NoSuchFileException when there is no parent
     */
    public Directory createDirectory(TreePath path) throws IOException {
        return Cleartext.naming(
                path,
                () -> inParent(path, place -> {
                    requireAbsent(place);
                    Directory directory = directories.directory(DirectoryId.random());
                    makeContentDirectory(directory);
                    shells.create(
                            place,
                            NodeName.DIRECTORY_FILE,
                            directory.id().value().getBytes(StandardCharsets.US_ASCII));
                    return directory;
                }));
    }

    private void makeContentDirectory(Directory directory) throws IOException {
        String content = directory.contentDirectory();
        String above = content.substring(0, content.lastIndexOf('/'));
        if (store.stat(above) == null) {
            try {
                store.createFolder(above);
            } catch (FileAlreadyExistsException _) {
                // Made by somebody else meanwhile.
            }
            store.syncFolder(above.substring(0, above.lastIndexOf('/')));
        }
        store.createFolder(content);
        files.write(
                content + "/" + NodeName.DIRECTORY_ID_BACKUP,
                files.encrypt(directory.id().value().getBytes(StandardCharsets.US_ASCII)));
        store.syncFolder(content);
        store.syncFolder(above);
    }

    /**
     * @param target of any form; not looked at
     * @throws FileAlreadyExistsException when there is a node at the path
     */
    public void createLink(TreePath path, String target) throws IOException {
        Cleartext.<@Nullable Void>naming(
                path,
                () -> inParent(path, place -> {
                    requireAbsent(place);
                    shells.create(place, NodeName.SYMLINK_FILE, files.encrypt(target.getBytes(StandardCharsets.UTF_8)));
                    return null;
                }));
    }

    /**
     * The target of a symbolic link.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws NotLinkException when there is something else
     */
    public String readLink(TreePath path) throws IOException {
        return Cleartext.naming(path, () -> {
            Node node = lookup(path);
            if (node == null) throw new NoSuchFileException(path.toString());
            if (!node.isLink()) throw new NotLinkException(path.toString());
            byte[] target = files.decrypt(files.read(node.contentPath(), SealedFiles.LONGEST));
            return new String(target, StandardCharsets.UTF_8);
        });
    }

    /**
     * Deletes a file, a symbolic link or an empty directory.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws java.nio.file.DirectoryNotEmptyException when it is a directory that holds something
     */
    public void delete(TreePath path) throws IOException {
        Cleartext.<@Nullable Void>naming(
                path,
                () -> inParent(path, place -> {
                    Node node = present(path);
                    if (node.directory() == null) {
                        remover.remove(place, node);
                    } else {
                        try (var _ = locks.exclusive(node.directory().id())) {
                            remover.removeDirectory(place, node.directory());
                        }
                        directories.forget(path);
                    }
                    gone(path, node);
                    return null;
                }));
    }

    private void gone(TreePath path, Node node) {
        listener.deleted(path, node.isFile() ? node.contentPath() : null);
        if (!node.isFile()) return;
        try {
            journal.settled(node.contentPath());
        } catch (IOException _) {
            // The node is gone all the same; records that stay find no file with their header.
        }
    }

    private Node present(TreePath path) throws IOException {
        Node node = lookup(path);
        if (node == null) throw new NoSuchFileException(path.toString());
        return node;
    }

    /**
     * Renames a node.
     *
     * @param replace whether a node at {@code to} is replaced, unless it is a directory that holds something
     * @throws NoSuchFileException when there is nothing at {@code from}, or no parent of {@code to}
     * @throws FileAlreadyExistsException when there is a node at {@code to} and it is not to be replaced
     * @throws java.nio.file.DirectoryNotEmptyException when a directory that holds something would be replaced
     */
    public void move(TreePath from, TreePath to, boolean replace) throws IOException {
        if (from.equals(to)) {
            Cleartext.naming(from, () -> present(from));
            return;
        }
        if (to.startsWith(from)) {
            throw new FileSystemException(from.toString(), to.toString(), "Invalid argument");
        }
        Cleartext.<@Nullable Void>naming(to, () -> {
            Node before = Cleartext.naming(from, () -> present(from));
            if (before.isDirectory()) {
                try (var _ = locks.renaming()) {
                    moveLocked(from, to, replace);
                }
            } else {
                moveLocked(from, to, replace);
            }
            return null;
        });
    }

    private void moveLocked(TreePath from, TreePath to, boolean replace) throws IOException {
        Directories.Known source = directories.resolve(parentOf(from));
        Directories.Known target = directories.resolve(parentOf(to));
        try (var _ = locks.exclusive(source.directory().id(), target.directory().id())) {
            Node node = present(from);
            Node replaced = lookup(to);
            if (replaced != null && !replace) throw new FileAlreadyExistsException(to.toString());
            if (node.isFile()) journal.settle(node.contentPath());
            mover.move(place(source, from), node, place(target, to), replaced);
            if (replaced != null) {
                directories.forget(to);
                gone(to, replaced);
            }
            if (node.isDirectory()) directories.moved(from, to);
            listener.moved(
                    from,
                    to,
                    node.isFile() ? node.contentPath() : null,
                    node.isFile() ? place(target, to).contentPath() : null);
        }
    }

    private interface Change<T extends @Nullable Object> {
        T make(Place place) throws IOException;
    }

    private <T extends @Nullable Object> T inParent(TreePath path, Change<T> change) throws IOException {
        Directories.Known parent = directories.resolve(parentOf(path));
        try (var _ = locks.exclusive(parent.directory().id())) {
            return change.make(place(parent, path));
        }
    }

    private void requireAbsent(Place place) throws IOException {
        if (store.stat(place.nodePath()) != null)
            throw new FileAlreadyExistsException(place.path().toString());
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

    /** What is known of directories may be wrong: a sync client changed something at a path. */
    public void invalidate(TreePath path) {
        directories.forget(path);
    }

    public void invalidateAll() {
        directories.forgetAll();
    }

    /**
     * The cleartext path of a node.
     *
     * @param ciphertext the path in the store of a node or of something in it
     * @return null when it is in no node, or its directory is not known, or its name does not decrypt
     */
    public @Nullable TreePath pathOf(String ciphertext) throws IOException {
        return lister.pathOf(ciphertext, directories);
    }

    /**
     * The cleartext path of the directory that a node is in.
     *
     * @param ciphertext as of {@link #pathOf}
     * @return null when the directory is not known
     */
    public @Nullable TreePath directoryOf(String ciphertext) {
        return lister.directoryOf(ciphertext, directories);
    }
}
