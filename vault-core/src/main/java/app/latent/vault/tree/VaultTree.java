package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.NodeName;
import java.io.IOException;
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

    private final FreshNames fresh;
    private final Directories directories;
    private final Damage damage;
    private final Nodes nodes;
    private final Finder finder;
    private final Parents parents;
    private final SealedFiles files;
    private final UnsyncedFolders unsynced;
    private final Shells shells;
    private final Lister lister;
    private final Glancer glancer;
    private final Mender mender;
    private final Creator creator;
    private final Deleter deleter;
    private final Renamer renamer;

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
        this.fresh = fresh;
        NodeNames names = new NodeNames(cryptor, threshold);
        EntryNames entryNames = new EntryNames(names);
        DirectoryLocks locks = new DirectoryLocks(longestWaitMillis);
        this.damage = new Damage(listener);
        Losses losses = new Losses();
        Trash trash = new Trash(store);
        this.nodes = new Nodes(store, locks, damage);
        this.directories = new Directories(store, cryptor, names, nodes, losses, clock);
        this.finder = new Finder(store, names, nodes, directories, damage);
        this.parents = new Parents(directories, locks, finder);
        this.files = new SealedFiles(store, cryptor);
        this.unsynced = new UnsyncedFolders(store, trash);
        this.shells = new Shells(store, files, unsynced, trash, fresh);
        Mover mover = new Mover(store, files, shells, trash, unsynced, journal, fresh);
        Conflicts conflicts = new Conflicts(store, entryNames, shells, unsynced, locks, nodes, mover, damage, listener);
        Sweeper sweeper = new Sweeper(store, fresh, trash, directories);
        InnerCopies innerCopies = new InnerCopies(store, locks, conflicts, mover, unsynced, losses, listener);
        LongNames longNames = new LongNames(store);

        this.lister = new Lister(
                store,
                entryNames,
                longNames,
                nodes,
                directories,
                finder,
                conflicts,
                innerCopies,
                sweeper,
                damage,
                losses,
                pool);
        this.glancer = new Glancer(store, directories, finder, lister);
        this.mender =
                new Mender(store, directories, lister, longNames, conflicts, shells, mover, locks, losses, listener);
        Remover remover = new Remover(store, shells, lister, unsynced, trash);
        BrokenNodes broken = new BrokenNodes(store, directories, shells, trash, damage);
        Witnesses witnesses = new Witnesses(directories, unsynced, journal, listener);
        this.creator = new Creator(store, parents, directories, files, shells, witnesses, unsynced, trash, fresh);
        this.deleter = new Deleter(parents, finder, remover, broken, innerCopies, witnesses, unsynced);
        this.renamer = new Renamer(parents, finder, mover, remover, innerCopies, witnesses, unsynced);
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
        return Cleartext.naming(file, () -> parents.whileOpening(file, opening::open));
    }

    /**
     * Makes an empty file with a shortened name, whole: its folder, its long name, and its ciphertext, which is the header alone. To be called while opening.
     *
     * @return its content path
     * @throws FileAlreadyExistsException when there is a node at the place
     */
    public String prepareNew(Place place, ContentHeader header) throws IOException {
        shells.create(place, NodeName.CONTENTS_FILE, header.ciphertext());
        directories.forget(place.path());
        return place.contentPath();
    }

    /** Where something may be made that is to be renamed to a place, or deleted, by this process. */
    public String temporary(Place place) {
        return fresh.temporary(place.parent().contentDirectory());
    }

    /** The name of a node that is to be renamed once it is whole, and is deleted where the process ends before. */
    public String nameOfCopy() {
        return fresh.copy();
    }

    /** A file was created or replaced at a place by somebody else than the tree: its name is not durable yet. */
    public void changed(Place place) throws IOException {
        directories.forget(place.path());
        unsynced.changed(RelativePaths.parent(place.contentPath()));
        unsynced.trim();
    }

    /** Whoever is told the nodes of a directory. */
    @FunctionalInterface
    public interface Entries {
        void entry(String name, Node.Kind kind) throws IOException;
    }

    /**
     * Tells each node of a directory once, in any order, on the caller's thread. Damaged nodes are left out. Copies that a sync client made of nodes that
     * were changed on two machines get names of their own, which is told the listener, and are told like others; in a store that is read only they are left out.
     */
    public void list(TreePath path, Entries entries) throws IOException {
        Cleartext.running(path, () -> lister.list(path, entries));
    }

    /**
     * Tells quickly whether a directory is as it was.
     *
     * @return null where only {@link #list} can tell
     */
    public @Nullable Glance glance(TreePath path) throws IOException {
        return Cleartext.naming(path, () -> glancer.glance(path));
    }

    /**
     * Makes a directory; also of one that is damaged because its content directory is missing: that is there again then, empty.
     *
     * @throws FileAlreadyExistsException when there is a node at the path
     * @throws NoSuchFileException when there is no parent
     */
    public Directory createDirectory(TreePath path) throws IOException {
        return Cleartext.naming(path, () -> creator.createDirectory(path));
    }

    /**
     * @param target of any form, up to {@value Creator#LONGEST_TARGET} bytes; not looked at
     * @throws FileAlreadyExistsException when there is a node at the path
     */
    public void createLink(TreePath path, String target) throws IOException {
        Cleartext.running(path, () -> creator.createLink(path, target));
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
            Node node = finder.present(path);
            if (!node.isLink()) throw new NotLinkException(path.toString());
            return files.readText(node.contentPath(), () -> {
                Place place = finder.place(parents.of(path), path);
                return nodes.told(place, "its target does not decrypt");
            });
        });
    }

    /**
     * Deletes a file, a symbolic link or an empty directory; or what is left of one that is damaged, where that leads to nothing.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws BrokenNodeException when it is a damaged directory whose files may still be there
     * @throws DirectoryNotEmptyException when it is a directory that holds something
     */
    public void delete(TreePath path) throws IOException {
        Cleartext.running(path, () -> deleter.delete(path));
    }

    /**
     * Renames a node. In place of a node of another form (a link by a file, say) nothing may be seen for a moment.
     *
     * @param replacing which node at {@code to} is replaced
     * @throws NoSuchFileException when there is nothing at {@code from}, or no parent of {@code to}
     * @throws FileAlreadyExistsException when there is a node at {@code to} and none is to be replaced
     * @throws NotDirectoryException when a directory would replace what is none, and only what is like it is to be replaced
     * @throws FileSystemException "Is a directory" the other way round
     * @throws DirectoryNotEmptyException when a directory that holds something would be replaced
     */
    public void move(TreePath from, TreePath to, Replacing replacing) throws IOException {
        Cleartext.running(to, () -> renamer.move(from, to, replacing));
    }

    /** Makes the names of a directory durable, and what its own path rests on. */
    public void syncDirectory(TreePath path) throws IOException {
        Cleartext.running(path, () -> makeDurable(directories.resolve(path).directory()));
    }

    /** Makes durable what a file in a directory rests on: the names in it, and those of its ancestors. Costs nothing where there is nothing to do. */
    public void makeDurable(Directory directory) throws IOException {
        makeDurable(directory.contentDirectory());
    }

    /** The same, for whoever knows a directory by its place in the store alone. */
    public void makeDurable(String contentDirectory) throws IOException {
        unsynced.makeDurable(directories.withContent(contentDirectory));
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
        if (node != null) directories.forgetNode(RelativePaths.parent(node), node);
    }

    /**
     * The cleartext path of a node, from its place in the store alone.
     *
     * @param ciphertext the path of a node or of something in it
     * @return null when it is no node's, or its directory was not met (see {@link #meetAll}), or its name does not decrypt
     */
    public @Nullable TreePath pathOf(String ciphertext) throws IOException {
        String node = CiphertextPaths.nodeOf(ciphertext);
        Directories.Known parent = node == null ? null : directories.withContent(RelativePaths.parent(node));
        if (node == null || parent == null) return null;
        String name = lister.nameOf(parent.directory(), RelativePaths.name(node));
        return name == null ? null : parent.path().resolve(name);
    }

    /** The cleartext path of the directory that has this content directory; null when it was not met. */
    public @Nullable TreePath pathOfContent(String contentDirectory) {
        Directories.Known known = directories.withContent(contentDirectory);
        return known == null ? null : known.path();
    }

    /** What gives back what sync clients take of nodes. */
    public Mender mender() {
        return mender;
    }

    /** What is damaged is told again where it is met. */
    public void forgetDamage() {
        damage.forget();
    }

    /**
     * Where the directory that a node leads to was met before, if that was at another node, as when a sync client brings the new name of a directory before it
     * takes the old one away.
     *
     * @return null when it is no directory, or was met nowhere else
     */
    public @Nullable TreePath metElsewhere(String node) throws IOException {
        return directories.metElsewhere(node);
    }

    /**
     * Where the node at a path would be in the store, whatever is there.
     *
     * @throws NoSuchFileException when there is no parent
     * @throws NotDirectoryException when the parent, or something above it, is no directory
     */
    public String nodePathOf(TreePath path) throws IOException {
        return finder.place(parents.of(path), path).nodePath();
    }

    /** Looks at every directory of the vault, so that {@link #pathOf} knows them. What is damaged is left out. */
    public void meetAll() throws IOException {
        lister.meetAll();
    }
}
