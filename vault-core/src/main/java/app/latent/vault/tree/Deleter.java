package app.latent.vault.tree;

import app.latent.vault.format.DirectoryId;
import java.io.IOException;
import java.util.Objects;

/** Deletes nodes, by their paths: holds what must be held, looks what stands there, lets {@link Remover} take it away and tells the {@link Witnesses}. */
final class Deleter {

    private final Parents parents;
    private final Finder finder;
    private final Remover remover;
    private final BrokenNodes broken;
    private final InnerCopies innerCopies;
    private final Witnesses witnesses;
    private final UnsyncedFolders unsynced;

    Deleter(
            Parents parents,
            Finder finder,
            Remover remover,
            BrokenNodes broken,
            InnerCopies innerCopies,
            Witnesses witnesses,
            UnsyncedFolders unsynced) {
        this.broken = broken;
        this.innerCopies = innerCopies;
        this.parents = parents;
        this.finder = finder;
        this.remover = remover;
        this.witnesses = witnesses;
        this.unsynced = unsynced;
    }

    void delete(TreePath path) throws IOException {
        Directory found = null;
        for (int attempt = 0; attempt < Parents.ATTEMPTS; attempt++) {
            Directories.Known parent = parents.of(path);
            Place place = finder.place(parent, path);
            DirectoryId id = parent.directory().id();
            try (var _ = parents.exclusive(id, found == null ? id : found.id())) {
                Node node;
                try {
                    node = finder.present(path);
                } catch (UnsettledException _) {
                    continue;
                } catch (BrokenNodeException e) {
                    if (!parents.isOf(path, parent)) continue;
                    broken.remove(place, e, left -> witnesses.gone(path, left));
                    unsynced.trim();
                    return;
                }
                if (!place.has(node)) continue;
                if (Objects.equals(node.directory(), found)) {
                    delete(place, node);
                    return;
                }
                // The lock of a directory that is to go is needed too.
                found = node.directory();
            }
        }
        throw Parents.busy(path);
    }

    private void delete(Place place, Node node) throws IOException {
        if (place.isFolder(node.kind())) innerCopies.settleAll(place);
        Runnable gone = () -> witnesses.gone(place.path(), node);
        if (node.directory() != null) {
            remover.removeDirectory(place, node.directory(), gone);
        } else {
            witnesses.whileGoing(node, () -> remover.remove(place, node, gone));
            unsynced.trim();
        }
    }
}
