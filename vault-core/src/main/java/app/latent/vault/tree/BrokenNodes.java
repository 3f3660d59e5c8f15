package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Deletes nodes that are damaged, under the exclusive lock of their parent: what is left of them, and nothing that they may lead to. Where they may lead to
 * something, they stay.
 */
final class BrokenNodes {

    private final BackingStore store;
    private final Directories directories;
    private final Shells shells;
    private final Trash trash;
    private final Damage damage;

    BrokenNodes(BackingStore store, Directories directories, Shells shells, Trash trash, Damage damage) {
        this.store = store;
        this.directories = directories;
        this.shells = shells;
        this.trash = trash;
        this.damage = damage;
    }

    /** Hears of what is gone. */
    @FunctionalInterface
    interface Gone {
        void was(Node node);
    }

    /**
     * @param why what a look at the node has found
     * @param gone told as soon as it is gone, of something that is no file and no directory any more
     * @throws BrokenNodeException when it may lead to something that is still there
     */
    void remove(Place place, BrokenNodeException why, Gone gone) throws IOException {
        BackingStat stat = store.stat(place.nodePath());
        if (stat == null) throw why;
        if (stat.isFolder()) requireNothingBelow(place, why);
        String folder = place.parent().contentDirectory();
        String aside = shells.takeAway(folder, place.nodePath());
        trash.add(folder, aside, 0);
        damage.healed(place.nodePath());
        directories.deleted(place.path());
        gone.was(new Node(Node.Kind.LINK, place.nodePath(), place.nodePath(), stat, null));
    }

    private void requireNothingBelow(Place place, BrokenNodeException why) throws IOException {
        for (String entry : entries(place.nodePath())) {
            switch (entry) {
                case NodeName.LONG_NAME_FILE -> {}
                case NodeName.DIRECTORY_FILE -> throw directory(place, why);
                default -> {
                    if (NodeName.isNode(entry)) throw Nodes.broken(place, "it holds what a sync client has put there");
                }
            }
        }
    }

    private List<String> entries(String folder) throws IOException {
        List<String> entries = new ArrayList<>();
        store.list(folder, (name, _) -> entries.add(name));
        return entries;
    }

    /**
     * No directory is deleted as damaged: where its ID is lost, its files may be there; where its content directory is missing, a sync client may bring that
     * later than the node, and nothing would lead to its files then. Whoever knows that they are lost makes the directory anew, which is the same one without
     * them ({@link Creator}), and deletes that.
     */
    private BrokenNodeException directory(Place place, BrokenNodeException why) throws IOException {
        try {
            DirectoryId id = IdFile.read(store, place.nodePath()).id();
            if (store.stat(directories.directory(id).contentDirectory()) != null) return why;
        } catch (IllegalArgumentException _) {
            return Nodes.broken(
                    place,
                    "its directory ID is lost, and its files may still be in the vault: bring an earlier version of its dir.c9r back with the sync client");
        }
        return Nodes.broken(
                place,
                "its files have not come yet, or are lost: wait for the sync client, or make the directory anew, without them, and delete it then");
    }
}
