package app.latent.vault.tree;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Copies of nodes that a sync client made when two machines changed one: their names hold that of the node and something more, as {@code NAME (1).c9r}. Each
 * gets a cleartext name of its own, made of the node's and that something.
 */
final class Conflicts {

    /** Files larger than this are not read to be compared; whoever merges conflicts compares them. */
    private static final long LARGEST_COMPARED = 64L << 20;

    private static final int COMPARED_AT_ONCE = 1 << 16;

    /**
     * A copy.
     *
     * @param of the node that it is a copy of
     */
    record Copy(Lister.Entry entry, EntryNames.Copy of) {}

    private final BackingStore store;
    private final EntryNames names;
    private final Shells shells;
    private final UnsyncedFolders unsynced;
    private final DirectoryLocks locks;
    private final Nodes nodes;
    private final Mover mover;
    private final Damage damage;
    private final TreeListener listener;

    Conflicts(
            BackingStore store,
            EntryNames names,
            Shells shells,
            UnsyncedFolders unsynced,
            DirectoryLocks locks,
            Nodes nodes,
            Mover mover,
            Damage damage,
            TreeListener listener) {
        this.store = store;
        this.names = names;
        this.shells = shells;
        this.unsynced = unsynced;
        this.locks = locks;
        this.nodes = nodes;
        this.mover = mover;
        this.damage = damage;
        this.listener = listener;
    }

    /**
     * @param full the node's full name as it seems: its name on disk, or what its {@code name.c9s} says; null when that says nothing
     * @return null when it is no copy
     */
    @Nullable Copy copy(Directory directory, Lister.Entry entry, @Nullable String full) {
        EntryNames.Copy copy = names.copy(directory.id(), entry.onDisk(), full);
        return copy == null ? null : new Copy(entry, copy);
    }

    /** Gives a copy its name. @return what it is now; null when it is nothing, or stays what it is */
    Lister.@Nullable Found settle(Directories.Known directory, TreePath path, Copy copy) throws IOException {
        Place original = new Place(
                path.resolve(copy.of().name()), directory.directory(), copy.of().original());
        String copyPath =
                directory.directory().contentDirectory() + "/" + copy.entry().onDisk();
        try (var _ = locks.exclusive(directory.directory().id())) {
            return settle(original, copyPath, copy);
        } catch (IOException _) {
            damage.found(copyPath, original.path());
            return null;
        }
    }

    private Lister.@Nullable Found settle(Place original, String copyPath, Copy copy) throws IOException {
        if (store.stat(copyPath) == null) return null;
        if (store.stat(original.nodePath()) == null) {
            Verified.rename(store, copyPath, original.nodePath());
            return renamed(copyPath, original);
        }
        if (isSameNode(copyPath, original)) {
            String folder = original.parent().contentDirectory();
            shells.discard(folder, copyPath);
            listener.settled(copyPath);
            return null;
        }
        Place place = freePlace(original, copy.of().name(), copy.of().suffix());
        if (place == null) {
            damage.found(copyPath, original.path());
            return null;
        }
        if (copy.of().original().isShortened()) {
            mover.rename(copyPath, kindOf(copyPath), place);
        } else {
            Verified.rename(store, copyPath, place.nodePath());
        }
        Lister.Found found = renamed(copyPath, place);
        listener.conflict(original.path(), place.path());
        return found;
    }

    private Lister.@Nullable Found renamed(String copyPath, Place place) throws IOException {
        listener.settled(copyPath);
        unsynced.changed(place.parent().contentDirectory());
        Nodes.Look look = nodes.look(place);
        return look == null ? null : new Lister.Found(place.path().name(), look.kind());
    }

    private Node.Kind kindOf(String nodePath) throws IOException {
        for (Node.Kind kind : Node.Kind.values()) {
            BackingStat stat = store.stat(nodePath + "/" + Place.innerFile(kind));
            if (stat != null) return kind;
        }
        throw new NoSuchFileException(nodePath);
    }

    private boolean isSameNode(String copyPath, Place original) throws IOException {
        for (Node.Kind kind : Node.Kind.values()) {
            String inner = original.isFolder(kind) ? "/" + Place.innerFile(kind) : "";
            if (isSame(copyPath + inner, original.nodePath() + inner)) return true;
        }
        return false;
    }

    /** Whether two files are there with the very same bytes; not known of large ones. */
    boolean isSame(String onePath, String otherPath) throws IOException {
        BackingStat one = store.stat(onePath);
        BackingStat other = store.stat(otherPath);
        if (one == null || other == null || !one.isFile() || !other.isFile()) return false;
        if (one.size() != other.size() || one.size() > LARGEST_COMPARED) return false;
        try (BackingFile some = store.open(onePath, BackingStore.Access.READ);
                BackingFile others = store.open(otherPath, BackingStore.Access.READ)) {
            ByteBuffer here = ByteBuffer.allocate((int) Math.min(COMPARED_AT_ONCE, one.size()));
            ByteBuffer there = ByteBuffer.allocate(here.capacity());
            for (long at = 0; at < one.size(); at += here.limit()) {
                some.read(here.clear(), at);
                others.read(there.clear(), at);
                if (!here.flip().equals(there.flip()) || here.limit() == 0) return false;
            }
            return true;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /**
     * Where a copy may go.
     *
     * @param copied the cleartext name of what it is a copy of
     * @return null when all names are taken
     */
    @Nullable Place freePlace(Place original, String copied, String suffix) throws IOException {
        TreePath parent = original.path().parent();
        if (parent == null) return null;
        CopyNames free = CopyNames.of(copied, suffix, names.longestName());
        for (int number = 0; number <= CopyNames.MOST_NUMBERED; number++) {
            TreePath path = parent.resolve(free.get(number));
            NodeName onDisk = names.encrypt(original.parent().id(), path.name());
            Place place = new Place(path, original.parent(), onDisk);
            if (store.stat(place.nodePath()) == null) return place;
        }
        return null;
    }
}
