package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock.Held;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What stands at a place, by the look of it, and whether that is whole. */
final class Nodes {

    /** How many folders to remember the kind of. */
    private static final int REMEMBERED = 20_000;

    /** A node without what only another look tells: a directory's ID. */
    record Look(Node.Kind kind, String contentPath, BackingStat stat) {}

    private final BackingStore store;
    private final DirectoryLocks locks;
    private final Damage damage;

    /** By node path, links and files with shortened names: a guess at where to look first, which the look then confirms. */
    private final Generations<String, Node.Kind> guesses = new Generations<>(REMEMBERED, (_, _) -> 1);

    Nodes(BackingStore store, DirectoryLocks locks, Damage damage) {
        this.store = store;
        this.locks = locks;
        this.damage = damage;
    }

    /**
     * What stands at a place; what seems damaged is looked at again while nobody changes the directory, as it may be halfway through a change.
     *
     * @return null when there is nothing; of a directory the content path and attributes are those of its {@code dir.c9r}
     * @throws BrokenNodeException when it is no kind of node, which is told
     */
    @Nullable Look look(Place place) throws IOException {
        try {
            return seemingly(place);
        } catch (BrokenNodeException _) {
            return settled(place, () -> seemingly(place));
        }
    }

    /**
     * Repeats a look that found damage while nobody changes the directory; tells of the damage when it is still there. The directory may be one above those that
     * the caller holds.
     *
     * @throws UnsettledException when the caller holds others and somebody changes this one
     */
    <T extends @Nullable Object> T settled(Place place, Cleartext.Work<T> look) throws IOException {
        return settled(place.parent(), place.nodePath(), place.path(), look);
    }

    /**
     * The same of damage that a directory shows.
     *
     * @param what names it, in the store
     */
    <T extends @Nullable Object> T settled(Directory in, String what, TreePath path, Cleartext.Work<T> look)
            throws IOException {
        try (Held held = locks.sharedOutOfOrder(in.id())) {
            if (held == null) throw new UnsettledException(path);
            return look.get();
        } catch (BrokenNodeException e) {
            damage.found(what, path);
            throw e;
        }
    }

    private @Nullable Look seemingly(Place place) throws IOException {
        Node.Kind guess = guesses.get(place.nodePath());
        Look guessed = guess == null ? null : inner(place, guess);
        if (guessed != null) return guessed;
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

    private @Nullable Look inFolder(Place place) throws IOException {
        Look directory = inner(place, Node.Kind.DIRECTORY);
        if (directory != null) return directory;
        Look link = inner(place, Node.Kind.LINK);
        Look look = link == null && place.name().isShortened() ? inner(place, Node.Kind.FILE) : link;
        if (look == null) {
            if (store.stat(place.nodePath()) == null) return null;
            throw broken(place, "what it is made of is missing");
        }
        guesses.put(place.nodePath(), look.kind());
        return look;
    }

    private @Nullable Look inner(Place place, Node.Kind kind) throws IOException {
        String path = place.nodePath() + "/" + Place.innerFile(kind);
        BackingStat stat = store.stat(path);
        return stat == null || !stat.isFile() ? null : new Look(kind, path, stat);
    }

    /** Why there is no {@code dir.c9r} at a place that can be read. */
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

    static BrokenNodeException broken(Place place, String what) {
        return new BrokenNodeException(place.path(), what);
    }

    /** Tells of damage that another look would find again. */
    BrokenNodeException told(Place place, String what) {
        damage.found(place.nodePath(), place.path());
        return broken(place, what);
    }
}
