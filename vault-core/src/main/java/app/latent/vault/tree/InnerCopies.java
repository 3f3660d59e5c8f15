package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies that a sync client made in the folder of a node, as {@code contents (1).c9r} or {@code dir (1).c9r}: when two machines made or changed that node. Each
 * becomes a node of its own, whose name is not shortened; or the node itself, where that has nothing else.
 */
final class InnerCopies {

    private final BackingStore store;
    private final DirectoryLocks locks;
    private final Conflicts conflicts;
    private final Mover mover;
    private final UnsyncedFolders unsynced;
    private final Losses losses;
    private final TreeListener listener;

    InnerCopies(
            BackingStore store,
            DirectoryLocks locks,
            Conflicts conflicts,
            Mover mover,
            UnsyncedFolders unsynced,
            Losses losses,
            TreeListener listener) {
        this.losses = losses;
        this.store = store;
        this.locks = locks;
        this.conflicts = conflicts;
        this.mover = mover;
        this.unsynced = unsynced;
        this.listener = listener;
    }

    /** What was added stands between the name of an inner file and its ending. */
    private record Inner(String onDisk, Node.Kind kind, String added) {

        static @Nullable Inner of(String onDisk) {
            String spelt = NodeName.withMarkInside(onDisk);
            if (!spelt.endsWith(NodeName.SUFFIX)) return null;
            String base = base(spelt);
            if (base.startsWith(base(NodeName.DIRECTORY_ID_BACKUP))) return null;
            for (Node.Kind kind : Node.Kind.values()) {
                String file = base(Place.innerFile(kind));
                if (base.startsWith(file) && base.length() > file.length()) {
                    return new Inner(onDisk, kind, base.substring(file.length()));
                }
            }
            return null;
        }

        private static String base(String onDisk) {
            return onDisk.substring(0, onDisk.length() - NodeName.SUFFIX.length());
        }
    }

    /**
     * Gives the copies in one node their names. What fails stays what it is, until the directory is listed again.
     *
     * @return whether anything has changed
     */
    boolean settle(Place original) throws IOException {
        if (copies(original).isEmpty() || store.isReadOnly()) return false;
        try (var _ = locks.exclusive(original.parent().id())) {
            for (Inner copy : copies(original)) settle(original, copy);
        } catch (IOException _) {
            // The others are listed.
        }
        return true;
    }

    /**
     * The same for a node that is to go.
     *
     * @throws FileSystemException where a copy is left, which would go with it
     */
    void settleAll(Place original) throws IOException {
        settle(original);
        if (copies(original).isEmpty()) return;
        String what = "a sync client has put a copy into it, which cannot be given a name";
        throw Reason.INPUT_OUTPUT.at(original.path().toString(), what);
    }

    private List<Inner> copies(Place original) throws IOException {
        List<Inner> copies = new ArrayList<>();
        boolean files = original.name().isShortened();
        boolean[] named = new boolean[1];
        try {
            store.list(original.nodePath(), (name, kind) -> {
                named[0] |= name.equals(NodeName.LONG_NAME_FILE);
                Inner copy = kind == BackingStat.Kind.FILE ? Inner.of(name) : null;
                if (copy != null && (files || copy.kind() != Node.Kind.FILE)) copies.add(copy);
            });
            if (files && !named[0]) losses.noticed(new Loss.Name(original.nodePath()));
        } catch (NoSuchFileException | NotDirectoryException _) {
            // No folder, or none any more.
        }
        return copies;
    }

    private void settle(Place original, Inner copy) throws IOException {
        String path = original.nodePath() + "/" + copy.onDisk();
        if (mover.isEmptyShell(original.nodePath())) {
            Verified.rename(store, path, original.itemPath(copy.kind()));
            unsynced.changed(original.nodePath());
            return;
        }
        if (conflicts.isSame(path, original.itemPath(copy.kind()))) {
            // A directory would be there twice, under one ID.
            Verified.delete(store, path);
            unsynced.changed(original.nodePath());
            return;
        }
        Place place = conflicts.freePlace(original, original.path().name(), copy.added());
        if (place == null) return;
        if (copy.kind() == Node.Kind.FILE) {
            Verified.rename(store, path, place.nodePath());
        } else {
            mover.rename(original.nodePath(), path, copy.kind(), place);
        }
        unsynced.changed(original.nodePath());
        unsynced.changed(place.parent().contentDirectory());
        listener.conflict(original.path(), place.path());
    }
}
