package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/**
 * Looks before each burst of writes whether a file's path still leads to its ciphertext. Where a sync client has put another version there, or taken it away,
 * the file goes on as a conflict copy beside it: a copy of the old ciphertext, into which the writes then go.
 *
 * <p>Called with the flush lock held. The tree's lock of a directory is taken under it, never the other way round.
 */
final class Rescue {

    private static final int MOST_COPIES = 1000;

    private final Engine engine;
    private final Ciphertext ciphertext;
    private final Location location;
    private final OpenFile file;

    Rescue(Engine engine, OpenFile file, Ciphertext ciphertext, Location location) {
        this.engine = engine;
        this.file = file;
        this.ciphertext = ciphertext;
        this.location = location;
    }

    /** @return whether the ciphertext is another file now */
    boolean needed() throws IOException {
        if (location.isDeleted() || isInPlace()) return false;
        TreePath path = location.path();
        return path != null && !isInPlaceWhileStill(path);
    }

    private boolean isInPlace() throws IOException {
        BackingStat stat = engine.store().stat(location.contentPath());
        return stat != null && stat.identity().equals(ciphertext.identity());
    }

    /** It may be on its way to another path within the vault: the tree tells of that before it gives back its lock. */
    private boolean isInPlaceWhileStill(TreePath path) throws IOException {
        try {
            return engine.places().whileOpening(path, _ -> location.isDeleted() || isInPlace());
        } catch (NoSuchFileException _) {
            return isInPlace();
        }
    }

    /** Goes on with a copy. The file's lock is held exclusively. */
    void rescue() throws IOException {
        TreePath original = location.path();
        TreePath parent = original == null ? null : original.parent();
        if (original == null || parent == null) return;
        for (int number = 1; number <= MOST_COPIES; number++) {
            TreePath copy = parent.resolve(nameOfCopy(original.name(), number));
            if (copyTo(copy)) {
                engine.listener().conflict(original, copy);
                return;
            }
        }
        throw new FileAlreadyExistsException(original.toString());
    }

    private boolean copyTo(TreePath path) throws IOException {
        try {
            return engine.places().whileOpening(path, this::copyTo);
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    private boolean copyTo(Place place) throws IOException {
        BackingFile copy = engine.newFiles().create(place, ciphertext.header());
        try {
            ciphertext.copyTo(copy);
            Object identity = copy.opened().identity();
            engine.table().replaced(file, identity, place);
            location.created();
            ciphertext.replaced(copy, identity, ciphertext.header(), ciphertext.stored());
            return true;
        } catch (IOException | RuntimeException e) {
            try (copy) {
                engine.store().delete(place.contentPath());
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** {@code a.jpg} becomes {@code a (conflict).jpg}. */
    static String nameOfCopy(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot <= 0 ? name.length() : dot;
        String suffix = number == 1 ? " (conflict)" : " (conflict " + number + ")";
        return name.substring(0, end) + suffix + name.substring(end);
    }
}
