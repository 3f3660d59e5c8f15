package app.latent.vault.tree;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Deletes nodes, by their paths: holds what must be held, looks what stands there, lets {@link Remover} take it away and tells the {@link Witnesses}. */
final class Deleter {

    private final Parents parents;
    private final Finder finder;
    private final Remover remover;
    private final Witnesses witnesses;
    private final UnsyncedFolders unsynced;

    Deleter(Parents parents, Finder finder, Remover remover, Witnesses witnesses, UnsyncedFolders unsynced) {
        this.parents = parents;
        this.finder = finder;
        this.remover = remover;
        this.witnesses = witnesses;
        this.unsynced = unsynced;
    }

    void delete(TreePath path) throws IOException {
        Directory directory = parents.whileChanging(path, this::deleteUnlessDirectory);
        for (int attempt = 0; directory != null; attempt++) {
            if (attempt == Parents.ATTEMPTS) throw Parents.busy(path);
            directory = deleteDirectory(path, directory);
        }
    }

    /** @return the directory that it turns out to be, whose own lock is needed too; null when it was deleted */
    private @Nullable Directory deleteUnlessDirectory(Place place) throws IOException {
        Node node = finder.present(place.path());
        if (node.isDirectory()) return node.directory();
        witnesses.going(node);
        remover.remove(place, node, () -> witnesses.gone(place.path(), node));
        unsynced.trim();
        return null;
    }

    /** @return the directory that stands there instead; null when it was deleted */
    private @Nullable Directory deleteDirectory(TreePath path, Directory directory) throws IOException {
        Directories.Known parent = parents.of(path);
        try (var _ = parents.exclusive(parent.directory().id(), directory.id())) {
            Node node = finder.present(path);
            if (!parents.isOf(path, parent) || !directory.equals(node.directory())) {
                return node.directory() == null ? deleteUnlessDirectory(finder.place(parent, path)) : node.directory();
            }
            remover.removeDirectory(finder.place(parent, path), directory, () -> witnesses.gone(path, node));
            return null;
        }
    }
}
