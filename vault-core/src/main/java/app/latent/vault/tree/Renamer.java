package app.latent.vault.tree;

import app.latent.vault.backing.Reason;
import app.latent.vault.format.DirectoryId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Renames nodes, by their paths: holds what must be held, looks what stands at both, lets {@link Mover} rename in the store and tells the {@link Witnesses}. */
final class Renamer {

    private final Parents parents;
    private final Finder finder;
    private final Mover mover;
    private final Remover remover;
    private final InnerCopies innerCopies;
    private final Witnesses witnesses;
    private final UnsyncedFolders unsynced;

    Renamer(
            Parents parents,
            Finder finder,
            Mover mover,
            Remover remover,
            InnerCopies innerCopies,
            Witnesses witnesses,
            UnsyncedFolders unsynced) {
        this.parents = parents;
        this.finder = finder;
        this.mover = mover;
        this.remover = remover;
        this.innerCopies = innerCopies;
        this.witnesses = witnesses;
        this.unsynced = unsynced;
    }

    /** Whether a rename was made, or what must be held to make it. */
    private record Outcome(
            boolean moved, boolean needsRenaming, @Nullable DirectoryId needsLock) {
        static final Outcome MOVED = new Outcome(true, false, null);
        static final Outcome AGAIN = new Outcome(false, false, null);
    }

    void move(TreePath from, TreePath to, Replacing replacing) throws IOException {
        if (from.equals(to)) {
            Cleartext.naming(from, () -> finder.present(from));
            return;
        }
        if (to.startsWith(from)) {
            throw new FileSystemException(from.toString(), to.toString(), Reason.INVALID.words());
        }
        if (to.isRoot()) throw Parents.busy(to);
        boolean renaming = Cleartext.naming(from, () -> finder.present(from)).isDirectory();
        DirectoryId replaced = null;
        for (int attempt = 0; attempt < Parents.ATTEMPTS; attempt++) {
            Outcome outcome = tryMove(from, to, replacing, renaming, replaced);
            if (outcome.moved()) return;
            renaming |= outcome.needsRenaming();
            replaced = outcome.needsLock();
        }
        throw Parents.busy(to);
    }

    private Outcome tryMove(
            TreePath from, TreePath to, Replacing replacing, boolean renaming, @Nullable DirectoryId held)
            throws IOException {
        try {
            return renaming ? moveRenaming(from, to, replacing, held) : move(from, to, replacing, false, held);
        } catch (UnsettledException _) {
            // By one of the looks, before anything was done.
            return new Outcome(false, renaming, held);
        }
    }

    private Outcome moveRenaming(TreePath from, TreePath to, Replacing replacing, @Nullable DirectoryId held)
            throws IOException {
        try (var _ = parents.renaming()) {
            return move(from, to, replacing, true, held);
        }
    }

    /** @param held of the directory that stood at {@code to} when last looked at: it is held too, so that it stays empty */
    private Outcome move(TreePath from, TreePath to, Replacing replacing, boolean renaming, @Nullable DirectoryId held)
            throws IOException {
        Directories.Known source = parents.of(from);
        Directories.Known target = parents.of(to);
        Place fromPlace = finder.place(source, from);
        DirectoryId targetId = target.directory().id();
        try (var _ = parents.exclusive(source.directory().id(), targetId, held == null ? targetId : held)) {
            Node node = finder.present(from);
            if (!fromPlace.has(node) || !parents.isOf(to, target)) return Outcome.AGAIN;
            if (node.isDirectory() && !renaming) return new Outcome(false, true, held);
            Node replaced = finder.find(target, to);
            if (replaced != null) requireReplaceable(node, to, replaced, replacing);
            Directory emptied = replaced == null ? null : replaced.directory();
            if (emptied != null && !emptied.id().equals(held)) return new Outcome(false, renaming, emptied.id());
            unsynced.anchor(target);
            move(fromPlace, node, finder.place(target, to), replaced);
            return Outcome.MOVED;
        }
    }

    private static void requireReplaceable(Node node, TreePath to, Node replaced, Replacing replacing)
            throws FileSystemException {
        switch (replacing) {
            case NOTHING -> throw new FileAlreadyExistsException(to.toString());
            case LIKE -> {
                if (node.isDirectory() && !replaced.isDirectory()) throw new NotDirectoryException(to.toString());
                if (!node.isDirectory() && replaced.isDirectory()) throw Reason.IS_DIRECTORY.at(to.toString());
            }
            case ANYTHING -> {}
        }
    }

    private void move(Place from, Node node, Place to, @Nullable Node replaced) throws IOException {
        to.requireCreatable();
        // What goes with a folder, or with one that is replaced, must not be somebody's work.
        if (from.isFolder(node.kind())) innerCopies.settleAll(from);
        if (replaced != null && to.isFolder(replaced.kind())) innerCopies.settleAll(to);
        if (replaced != null && replaced.directory() != null) remover.requireEmpty(to, replaced.directory());
        Cleartext.Step move =
                () -> mover.move(from, node.kind(), to, replaced, () -> witnesses.moved(from, node, to, replaced));
        witnesses.whileStill(node, () -> witnesses.whileGoing(replaced, move));
        unsynced.trim();
    }
}
