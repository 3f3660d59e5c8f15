package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Looks before each burst of writes whether a file's path still leads to its ciphertext, and that is as it was left. Where a sync client has put another version
 * there, or taken it away, the file goes on as a conflict copy beside it: a copy of the old ciphertext, into which the writes then go. Where it has written into
 * the ciphertext, the old is no more, and the copy is made of what is in memory.
 *
 * <p>Called with the flush lock held. The tree's lock of a directory is taken under it, never the other way round.
 */
final class Rescue {

    private static final int MOST_COPIES = 1000;

    /** What follows the last dot of a name is kept up to so many bytes, the dot included. */
    private static final int LONGEST_TYPE = 32;

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

    /** What has become of the ciphertext. */
    enum Found {
        AS_LEFT,
        /** Another file stands at its path, or none. */
        REPLACED,
        /** It is the same file, and somebody else has written into it. */
        REWRITTEN
    }

    Found look() throws IOException {
        if (location.isDeleted()) return Found.AS_LEFT;
        BackingStat stat = engine.store().stat(location.contentPath());
        if (isIt(stat)) return stat != null && ciphertext.isRewritten(stat) ? Found.REWRITTEN : Found.AS_LEFT;
        TreePath path = location.path();
        return path == null || isInPlaceWhileStill(path) ? Found.AS_LEFT : Found.REPLACED;
    }

    private boolean isInPlace() throws IOException {
        return isIt(engine.store().stat(location.contentPath()));
    }

    private boolean isIt(@Nullable BackingStat stat) {
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
        rescue(this::copyTo);
    }

    /** Goes on with an empty file beside it, for content that is all in memory. The file's lock is held exclusively. */
    void beginAnew() throws IOException {
        rescue(this::beginAt);
    }

    private void rescue(Places.Opening<Boolean> opening) throws IOException {
        TreePath original = location.path();
        TreePath parent = original == null ? null : original.parent();
        if (original == null || parent == null) return;
        for (int number = 1; number <= MOST_COPIES; number++) {
            TreePath copy = parent.resolve(nameOfCopy(original.name(), number));
            if (made(copy, opening)) {
                engine.listener().conflict(original, copy);
                return;
            }
        }
        throw new FileAlreadyExistsException(original.toString());
    }

    private boolean made(TreePath path, Places.Opening<Boolean> opening) throws IOException {
        try {
            return engine.places().whileOpening(path, opening);
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    private boolean copyTo(Place place) throws IOException {
        return create(place, ciphertext.header(), ciphertext.stored(), ciphertext::copyTo);
    }

    private boolean beginAt(Place place) throws IOException {
        return create(place, engine.cryptor().createHeader(), 0, _ -> {});
    }

    /** What a copy begins with. */
    @FunctionalInterface
    private interface Filling {
        void fill(BackingFile copy) throws IOException;
    }

    private boolean create(Place place, ContentHeader header, long stored, Filling filling) throws IOException {
        NewFiles.Created created = engine.newFiles().create(place, header);
        BackingFile copy = created.file();
        try {
            filling.fill(copy);
            created.filled();
            BackingStat made = copy.stat();
            keepAttributes(place.contentPath(), made);
            Object identity = made.identity();
            engine.table().replaced(file, identity, place);
            location.created();
            WrittenEnds ends = new WrittenEnds();
            if (stored > 0) ends.doubt();
            ciphertext.replaced(copy, identity, header, stored, ends, false);
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

    /** The content matters more: what the copy cannot be given it goes without. Extended attributes are lost with a name. */
    private void keepAttributes(String copy, BackingStat made) throws IOException {
        BackingStat before = ciphertext.look();
        keepIfPossible(() -> {
            if (isInPlace()) ExtendedAttributes.copy(engine.store(), location.contentPath(), copy);
        });
        keepIfPossible(() -> {
            boolean sameOwner = before.uid() == made.uid() && before.gid() == made.gid();
            if (before.uid() != -1 && !sameOwner) engine.store().setOwner(copy, before.uid(), before.gid());
        });
        keepIfPossible(() -> {
            if (before.mode() != -1 && before.mode() != made.mode())
                engine.store().setMode(copy, before.mode());
        });
    }

    @FunctionalInterface
    private interface Keeping {
        void run() throws IOException;
    }

    private static void keepIfPossible(Keeping keeping) {
        try {
            keeping.run();
        } catch (IOException _) {
            // Nobody who could be told has asked for it.
        }
    }

    /** {@code a.jpg} becomes {@code a (conflict).jpg}; of a name that would be too long for a file the middle goes. */
    static String nameOfCopy(String name, int number) {
        int dot = name.lastIndexOf('.');
        boolean hasType = dot > 0 && length(name.substring(dot)) <= LONGEST_TYPE;
        int end = hasType ? dot : name.length();
        String rest = (number == 1 ? " (conflict)" : " (conflict " + number + ")") + name.substring(end);
        while (length(name.substring(0, end)) + length(rest) > Place.LONGEST_NAME) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + rest;
    }

    private static int length(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
