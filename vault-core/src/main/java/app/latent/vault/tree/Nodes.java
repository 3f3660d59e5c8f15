package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What stands at a place, by the look of it, and whether that is whole. */
final class Nodes {

    /** A node without what only another look tells: a directory's ID. */
    record Look(Node.Kind kind, String contentPath, BackingStat stat) {}

    private final BackingStore store;
    private final Damage damage;

    Nodes(BackingStore store, Damage damage) {
        this.store = store;
        this.damage = damage;
    }

    /**
     * @return null when there is nothing; of a directory the content path and attributes are those of its {@code dir.c9r}
     * @throws BrokenNodeException when it is no kind of node
     */
    @Nullable Look look(Place place) throws IOException {
        BackingStat stat = store.stat(place.nodePath());
        if (stat == null) return null;
        return switch (stat.kind()) {
            case FILE -> {
                if (place.name().isShortened()) throw broken(place, "a file where a folder must be");
                yield new Look(Node.Kind.FILE, place.nodePath(), stat);
            }
            case FOLDER -> inFolder(place);
            case SYMLINK, OTHER -> throw broken(place, "no file and no folder");
        };
    }

    private Look inFolder(Place place) throws IOException {
        Look directory = inner(place, NodeName.DIRECTORY_FILE, Node.Kind.DIRECTORY);
        if (directory != null) return directory;
        Look link = inner(place, NodeName.SYMLINK_FILE, Node.Kind.LINK);
        if (link != null) return link;
        Look file = place.name().isShortened() ? inner(place, NodeName.CONTENTS_FILE, Node.Kind.FILE) : null;
        if (file != null) return file;
        throw broken(place, "what it is made of is missing");
    }

    private @Nullable Look inner(Place place, String file, Node.Kind kind) throws IOException {
        String path = place.nodePath() + "/" + file;
        BackingStat stat = store.stat(path);
        return stat == null || !stat.isFile() ? null : new Look(kind, path, stat);
    }

    /** Why there is no {@code dir.c9r} at a place. */
    IOException whyNoDirectory(Place place, IOException cause) throws IOException {
        Look look = look(place);
        IOException reason;
        if (look == null) {
            reason = new NoSuchFileException(place.path().toString());
        } else if (look.kind() == Node.Kind.DIRECTORY) {
            // It has come since.
            return cause;
        } else {
            reason = new NotDirectoryException(place.path().toString());
        }
        reason.initCause(cause);
        return reason;
    }

    BrokenNodeException broken(Place place, String what) {
        damage.found(place.nodePath(), place.path());
        return new BrokenNodeException(place.path(), what);
    }
}
