package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives back what a sync client has taken of nodes ({@link Loss}). To be asked once nothing more comes: what looks lost may be on its way. For any number of threads.
 *
 * <p>Two machines that mend the same loss write the same bytes under the same name, so that it is no conflict between them: a name follows from its node, and the node
 * that is made beside another, to lead to the tree that nothing leads to any more, is named after that tree's ID.
 */
public final class Mender {

    private final BackingStore store;
    private final Directories directories;
    private final Lister lister;
    private final TreeSearch search;
    private final LongNames longNames;
    private final Conflicts conflicts;
    private final Shells shells;
    private final Mover mover;
    private final DirectoryLocks locks;
    private final Losses losses;
    private final TreeListener listener;

    Mender(
            BackingStore store,
            Directories directories,
            Lister lister,
            LongNames longNames,
            Conflicts conflicts,
            Shells shells,
            Mover mover,
            DirectoryLocks locks,
            Losses losses,
            TreeListener listener) {
        this.store = store;
        this.directories = directories;
        this.lister = lister;
        this.search = new TreeSearch(store, directories, lister);
        this.longNames = longNames;
        this.conflicts = conflicts;
        this.shells = shells;
        this.mover = mover;
        this.locks = locks;
        this.losses = losses;
        this.listener = listener;
    }

    /** @param hears from now on what is noticed to be lost of nodes; at once, under locks: it must not call the tree */
    public void attend(Consumer<Loss> hears) {
        losses.attend(hears);
    }

    /** Looks whether a node has lost its long name, where that is known. */
    public void look(String node) throws IOException {
        if (!node.endsWith(NodeName.SHORTENED_SUFFIX) || longNames.remembered(RelativePaths.name(node)) == null) return;
        if (store.stat(node + "/" + NodeName.LONG_NAME_FILE) == null) losses.noticed(new Loss.Name(node));
    }

    /**
     * Gives back what was lost, if it still is. Nothing is done in a store that is read only.
     *
     * @param going whether to go on with what takes long
     */
    public Loss.Outcome mend(Loss loss, BooleanSupplier going) throws IOException {
        return Cleartext.naming(TreePath.ROOT, () -> mended(loss, going));
    }

    private Loss.Outcome mended(Loss loss, BooleanSupplier going) throws IOException {
        Directories.Known parent = parent(loss.node());
        if (parent == null || store.isReadOnly()) return Loss.Outcome.NOT_LOST;
        return switch (loss) {
            case Loss.Name(String node) -> mendName(parent, node);
            case Loss.Tree tree -> mendTree(parent, tree, going);
            case Loss.Purpose(String node) -> takeAway(parent, node);
        };
    }

    /** The directory that a node is in; null where that is not known, or not there any more. */
    private Directories.@Nullable Known parent(String node) throws IOException {
        Directories.Known known = directories.withContent(RelativePaths.parent(node));
        if (known == null) return null;
        try {
            Directories.Known now = directories.resolve(known.path());
            return now.directory().equals(known.directory()) ? now : null;
        } catch (NoSuchFileException | NotDirectoryException | BrokenNodeException _) {
            return null;
        }
    }

    private Loss.Outcome mendName(Directories.Known parent, String node) throws IOException {
        String full = longNames.remembered(RelativePaths.name(node));
        if (full == null) return Loss.Outcome.NOT_LOST;
        try (var _ = locks.exclusive(parent.directory().id())) {
            BackingStat stat = store.stat(node);
            boolean lost = stat != null && stat.isFolder() && !mover.isEmptyShell(node) && longNames.isLost(node);
            if (!lost || !losses.mayGiveName(node)) return Loss.Outcome.NOT_LOST;
            shells.writeName(node, full);
            losses.gaveName(node);
            return Loss.Outcome.MENDED;
        }
    }

    private Loss.Outcome mendTree(Directories.Known parent, Loss.Tree lost, BooleanSupplier going) throws IOException {
        String name = lister.nameOf(parent.directory(), RelativePaths.name(lost.node()));
        if (name == null) return Loss.Outcome.NOT_LOST;
        // Copies that the sync client has made get their names, and lead to it perhaps.
        lister.list(parent.path(), (_, _) -> {});
        takeNeedlessAway(parent, lost.node());
        Directory directory = directories.directory(lost.id());
        if (store.stat(directory.contentDirectory()) == null || lister.isEmpty(directory) || isWhereItWasMet(directory))
            return Loss.Outcome.NOT_LOST;
        long before = directories.changes();
        return switch (search.leadsTo(lost.id(), going)) {
            case YES -> Loss.Outcome.NOT_LOST;
            case UNKNOWN -> Loss.Outcome.UNKNOWN;
            // What was renamed meanwhile may have been where the search came later, and is where it has been.
            case NO -> before == directories.changes() ? makeCopy(parent, name, directory) : Loss.Outcome.UNKNOWN;
        };
    }

    /** Which costs no search. */
    private boolean isWhereItWasMet(Directory directory) throws IOException {
        Directories.Known met = directories.withContent(directory.contentDirectory());
        return met != null && directory.id().equals(idAt(met.nodePath()));
    }

    private @Nullable DirectoryId idAt(String node) throws IOException {
        try {
            return IdFile.read(store, node).id();
        } catch (NoSuchFileException | NotDirectoryException | IllegalArgumentException _) {
            return null;
        }
    }

    private Loss.Outcome makeCopy(Directories.Known parent, String name, Directory lost) throws IOException {
        Directory in = parent.directory();
        Place original = lister.place(parent, name);
        try (var _ = locks.exclusive(in.id())) {
            Place copy = conflicts.freePlace(original, name, " " + mark(lost.id()));
            if (copy == null) return Loss.Outcome.NOT_LOST;
            directories.forget(copy.path());
            shells.create(copy, NodeName.DIRECTORY_FILE, lost.id().bytes());
            losses.made(copy.nodePath());
            listener.conflict(original.path(), copy.path());
            return Loss.Outcome.MENDED;
        } catch (FileAlreadyExistsException _) {
            // The other machine was faster, and has made the same.
            return Loss.Outcome.NOT_LOST;
        }
    }

    /** What tells that a node was made so, and for which directory. */
    private static String mark(DirectoryId id) {
        return String.format(Locale.ROOT, "(conflict %08x)", id.value().hashCode());
    }

    /** Where the node leads to what a node was made for, before, that one would be a second with its ID. */
    private void takeNeedlessAway(Directories.Known parent, String node) throws IOException {
        DirectoryId id = idAt(node);
        if (id == null) return;
        String content = parent.directory().contentDirectory();
        try (var _ = locks.exclusive(parent.directory().id())) {
            for (String copy : copiesFor(parent.directory(), id)) {
                if (copy.equals(node) || !id.equals(idAt(copy)) || !id.equals(idAt(node))) continue;
                takeAway(content, copy);
            }
        }
    }

    private List<String> copiesFor(Directory in, DirectoryId id) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String node : lister.folders(in)) {
            String name = lister.nameOf(in, RelativePaths.name(node));
            if (name != null && name.contains(mark(id))) copies.add(node);
        }
        return copies;
    }

    /**
     * Of a node that this process made, as it has seen what that leads to. Where another did, that may be on its way here.
     */
    private Loss.Outcome takeAway(Directories.Known parent, String node) throws IOException {
        String content = parent.directory().contentDirectory();
        try (var _ = locks.exclusive(parent.directory().id())) {
            DirectoryId id = idAt(node);
            boolean needless = losses.isMade(node)
                    && id != null
                    && store.stat(directories.directory(id).contentDirectory()) == null;
            if (!needless) return Loss.Outcome.NOT_LOST;
            takeAway(content, node);
            return Loss.Outcome.MENDED;
        }
    }

    /** The lock of the directory is held. */
    private void takeAway(String content, String node) throws IOException {
        shells.discard(content, node);
        directories.forgetNode(content, node);
        listener.settled(node);
    }
}
