package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.Reason;
import app.latent.vault.content.OpenTable.Entry;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * How a handle comes to its file, and leaves it: what is at a path is looked for among the files that are open, else opened or created, while the tree holds the
 * place still; then, without the tree's lock, the file is made what the handle wants of it.
 */
final class Opener {

    private static final int MOST_ATTEMPTS = 100;

    private final Engine engine;
    private final OpenTable table;

    Opener(Engine engine, OpenTable table) {
        this.engine = engine;
        this.table = table;
    }

    /**
     * A handle that was taken.
     *
     * @param other for the file to go on with, as the one that it has cannot write; null where it needs none
     * @param stat of the ciphertext, where the file was open before
     */
    private record Opened(
            Entry entry,
            boolean created,
            @Nullable BackingFile other,
            @Nullable BackingStat stat) {

        /** Whether somebody else may have written into the ciphertext since we did. */
        boolean isInDoubt() {
            return stat != null && !entry.file.isAsLeft(stat);
        }
    }

    /** See {@link OpenFiles#open}. */
    FileHandle open(TreePath path, OpenMode mode) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            FileHandle handle = openOnce(path, mode);
            if (handle != null) return handle;
        }
        throw Reason.BUSY.at(path.toString());
    }

    /** @return null where the file that was opened is not the one at the path any more */
    private @Nullable FileHandle openOnce(TreePath path, OpenMode mode) throws IOException {
        Opened opened = openTold(path, mode);
        boolean elsewhere;
        try {
            elsewhere = isElsewhere(opened);
            if (!elsewhere) begin(opened, mode);
        } catch (IOException | RuntimeException e) {
            closeAfter(() -> close(opened.entry, mode.write()), e);
            throw e;
        }
        if (!elsewhere) return new FileHandle(this, opened.entry, opened.entry.file, mode.write());
        close(opened.entry, mode.write());
        return null;
    }

    /**
     * Somebody else's version is at the path, and what was written to ours goes on as a copy of another name. What was opened to write to ours is closed where
     * that is so, or nobody can tell.
     */
    private boolean isElsewhere(Opened opened) throws IOException {
        if (!opened.isInDoubt()) return false;
        boolean elsewhere = true;
        try {
            Object before = table.identityOf(opened.entry);
            opened.entry.file.lookAgain();
            elsewhere = !before.equals(table.identityOf(opened.entry));
        } finally {
            if (elsewhere) Unused.close(opened.other);
        }
        return elsewhere;
    }

    private static void begin(Opened opened, OpenMode mode) throws IOException {
        OpenFile file = opened.entry.file;
        if (opened.other != null) file.reopened(opened.other);
        if (mode.truncate() && !opened.created) file.empty();
    }

    private Opened openTold(TreePath path, OpenMode mode) throws IOException {
        try {
            return engine.places().whileOpening(path, place -> openAt(place, mode));
        } catch (ContentSizes.IllegalLengthException e) {
            engine.listener().damaged(path);
            throw Told.of(e, path);
        } catch (IOException e) {
            throw Told.of(e, path);
        }
    }

    private Opened openAt(Place place, OpenMode mode) throws IOException {
        if (mode.exclusive()) return create(place, mode);
        try {
            return openExisting(place, mode);
        } catch (NoSuchFileException e) {
            if (!mode.create()) throw e;
            return createOrOpen(place, mode);
        }
    }

    private Opened createOrOpen(Place place, OpenMode mode) throws IOException {
        try {
            return create(place, mode);
        } catch (FileAlreadyExistsException _) {
            return openExisting(place, mode);
        }
    }

    private Opened openExisting(Place place, OpenMode mode) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long before = table.changesOf(place.contentPath());
            Opened shared = openShared(place, mode);
            Opened opened = shared != null ? shared : openFresh(place, mode, before);
            if (opened != null) return opened;
        }
        throw Reason.BUSY.at(null);
    }

    /** @return null where what was opened may not be so any more */
    private @Nullable Opened openFresh(Place place, OpenMode mode, long changesBefore) throws IOException {
        BackingFile file = engine.store().open(place.contentPath(), mode.write() ? Access.WRITE : Access.READ);
        try {
            BackingStat stat = file.opened();
            Ciphertext ciphertext = new Ciphertext(
                    engine.cryptor(), engine.buffers(), file, stat.identity(), mode.write(), null, sizeOf(stat, mode));
            ciphertext.left(stat);
            return enter(place, file, stat, ciphertext, mode, changesBefore);
        } catch (IOException | RuntimeException e) {
            closeAfter(file::close, e);
            throw e;
        }
    }

    /** A length that no file has does not matter where the file is to be truncated. */
    private long sizeOf(BackingStat stat, OpenMode mode) throws IOException {
        try {
            return engine.cryptor().sizes().cleartextOf(stat.size());
        } catch (ContentSizes.IllegalLengthException e) {
            if (!mode.truncate()) throw e;
            return 0;
        }
    }

    /** @return null where the file at the place is not open yet */
    private @Nullable Opened openShared(Place place, OpenMode mode) throws IOException {
        Entry candidate = table.at(place.contentPath());
        if (candidate == null) return null;
        BackingStat stat = engine.store().stat(place.contentPath());
        if (stat == null || !candidate.equals(table.of(stat.identity()))) return null;
        BackingFile other = null;
        if (mode.write() && !candidate.file.writable()) {
            other = engine.store().open(place.contentPath(), Access.WRITE);
            if (!sameFile(other, stat.identity())) return null;
        }
        if (table.acquire(candidate, stat.identity(), mode.write())) return new Opened(candidate, false, other, stat);
        Unused.close(other);
        return null;
    }

    /** Closes it where it is another. */
    private static boolean sameFile(BackingFile file, Object identity) throws IOException {
        boolean same = false;
        try {
            same = file.opened().identity().equals(identity);
        } finally {
            if (!same) Unused.close(file);
        }
        return same;
    }

    /** Enters a file that was opened, or goes on with the one that somebody else has entered meanwhile. */
    private @Nullable Opened enter(
            Place place, BackingFile file, BackingStat stat, Ciphertext ciphertext, OpenMode mode, long changesBefore) {
        OpenFile fresh = openFile(place, ciphertext, null);
        Entry entry = table.enter(fresh, stat.identity(), mode.write(), changesBefore);
        if (entry != null && entry.file.equals(fresh)) return new Opened(entry, false, null, null);
        boolean needed = entry != null && mode.write() && !entry.file.writable();
        if (!needed) Unused.close(file);
        return entry == null ? null : new Opened(entry, false, needed ? file : null, stat);
    }

    private Opened enterCreated(Place place, NewFiles.Created created, Object identity, Ciphertext ciphertext) {
        OpenFile fresh = openFile(place, ciphertext, created);
        Entry entry = table.enterCreated(fresh, identity);
        return new Opened(entry, true, entry.file.equals(fresh) ? null : created.file(), null);
    }

    private OpenFile openFile(Place place, Ciphertext ciphertext, NewFiles.@Nullable Created created) {
        Location location = new Location(engine.listener(), place.path(), place.contentPath());
        return new OpenFile(engine, ciphertext, location, created);
    }

    private Opened create(Place place, OpenMode mode) throws IOException {
        ContentHeader header = engine.cryptor().createHeader();
        NewFiles.Created created = engine.newFiles().create(place, header);
        BackingFile file = created.file();
        try {
            BackingStat stat = permitted(place, file, mode.permissions());
            Object identity = stat.identity();
            Ciphertext ciphertext = new Ciphertext(engine.cryptor(), engine.buffers(), file, identity, true, header, 0);
            ciphertext.left(stat);
            return enterCreated(place, created, identity, ciphertext);
        } catch (IOException | RuntimeException e) {
            closeAfter(file::close, e);
            throw e;
        }
    }

    /** Nobody else can read it before: what is there is ciphertext. */
    private BackingStat permitted(Place place, BackingFile file, int permissions) throws IOException {
        BackingStat stat = file.stat();
        if (permissions == OpenMode.USUAL || stat.mode() == permissions) return stat;
        engine.store().setMode(place.contentPath(), permissions);
        return file.stat();
    }

    private static void closeAfter(Closings.Closing closing, Exception cause) {
        try {
            closing.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** What a handle does at its end. The file stays open, for whoever opens it meanwhile, until all is written. */
    void close(Entry entry, boolean writes) throws IOException {
        Closings closings = new Closings();
        closings.add(() -> {
            if (table.release(entry, writes, writes ? entry.file.left() : null)) entry.file.close();
        });
        try (closings) {
            if (writes) entry.file.flush();
        }
    }
}
