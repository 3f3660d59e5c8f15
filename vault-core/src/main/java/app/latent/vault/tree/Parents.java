package app.latent.vault.tree;

import app.latent.vault.backing.BoundedLock.Held;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.DirectoryId;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * The directories that nodes are in, held still while something is done with the nodes. Whoever changes the tree takes its locks here, and always so:
 *
 * <ol>
 *   <li>{@link Directories} says, without a lock, which directories the paths of the parents lead to.
 *   <li>Whoever moves a directory takes the lock of {@link #renaming}, before all others: else two moves at once could put each directory below the other.
 *   <li>The locks of directories are taken together, in the order of their IDs: the parents', and that of a directory that is to go, so that nothing is created
 *       in it meanwhile. To open or create a file its parent's is shared; to change or take away what stands there it is exclusive.
 *   <li>The paths are followed again. Where one leads into another directory by now ({@link #isOf}, or {@link Place#has} of the node that is found), or
 *       another lock turns out to be needed, all are given back and it begins anew, {@value #ATTEMPTS} times at most.
 * </ol>
 *
 * <p>Three take one lock by themselves: {@link Nodes#settled}, to look again at what seems damaged, which does not wait where its caller holds others (and 4.
 * begins anew), {@link Conflicts} and {@link InnerCopies}, for the directory
 * that is listed; the last also under the exclusive lock that its caller holds.
 */
final class Parents {

    /** How often to begin anew when other threads change what a path leads to. */
    static final int ATTEMPTS = 16;

    /** What is done at a place while its parent is held. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T at(Place place) throws IOException;
    }

    private final Directories directories;
    private final DirectoryLocks locks;
    private final Finder finder;

    Parents(Directories directories, DirectoryLocks locks, Finder finder) {
        this.directories = directories;
        this.locks = locks;
        this.finder = finder;
    }

    /** Opens or creates a file; once more when it is not there and the parent turns out to be another directory than was remembered. */
    <T extends @Nullable Object> T whileOpening(TreePath file, Work<T> work) throws IOException {
        TreePath parent = pathOf(file);
        Directory before = directories.resolve(parent).directory();
        try {
            return holding(file, false, work);
        } catch (NoSuchFileException e) {
            if (directories.resolveInDoubt(parent).directory().equals(before)) throw e;
            return holding(file, false, work);
        }
    }

    /** Changes what stands at a path, be it nothing. */
    <T extends @Nullable Object> T whileChanging(TreePath path, Work<T> work) throws IOException {
        return holding(path, true, work);
    }

    private <T extends @Nullable Object> T holding(TreePath path, boolean exclusive, Work<T> work) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Directories.Known parent = of(path);
            DirectoryId id = parent.directory().id();
            try (var _ = exclusive ? locks.exclusive(id) : locks.shared(id)) {
                if (isOf(path, parent)) return work.at(finder.place(parent, path));
            }
        }
        throw busy(path);
    }

    /** The directory that a node is in, which may be another as soon as this returns. */
    Directories.Known of(TreePath node) throws IOException {
        return directories.resolve(pathOf(node));
    }

    /** Whether the directory that a node is in is this one; while that is held, it stays so unless an ancestor is renamed. */
    boolean isOf(TreePath node, Directories.Known parent) throws IOException {
        try {
            return of(node).directory().equals(parent.directory());
        } catch (UnsettledException _) {
            return false;
        }
    }

    /** The exclusive locks of directories, in their order. What is asked for twice is taken once. */
    Held exclusive(DirectoryId... directories) throws IOException {
        return locks.exclusive(directories);
    }

    /** For whoever moves a directory; taken before any directory's lock. */
    Held renaming() throws IOException {
        return locks.renaming();
    }

    private static TreePath pathOf(TreePath node) throws FileSystemException {
        TreePath parent = node.parent();
        if (parent == null) throw busy(node);
        return parent;
    }

    /** What to throw for what cannot be done with the root, or was begun anew too often. */
    static FileSystemException busy(TreePath path) {
        return Reason.BUSY.at(path.toString());
    }
}
