package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Closings;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.journal.Journal;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The files that are open now, each once, however many handles it has and whatever its path has become: what identifies a file is the ciphertext that its
 * path leads to at the opening. When a sync client has replaced that, those who have the old one open keep it, and whoever opens now gets the new one.
 *
 * <p>The table is guarded by its monitor, which is held for moments. It is taken while the tree holds a directory still, never the other way round.
 */
public final class OpenFiles implements AutoCloseable {

    private static final int MOST_ATTEMPTS = 100;

    /** How many files are remembered whose sync failed; of more, the first are forgotten. */
    private static final int MOST_LOST = 1024;

    private final Engine engine;

    /** By the identity of their ciphertext. */
    private final Map<Object, Entry> files = new HashMap<>();

    /** The same, by the path of their ciphertext, but for those that have been deleted or replaced. */
    private final Map<String, Entry> byPath = new HashMap<>();

    private final PathChanges changes = new PathChanges();

    /**
     * What a failed sync has lost of files that nobody has open any more, by identity: the store tells of it once, and would say of a file that is opened again
     * that all is well.
     */
    private final Map<Object, SyncState.Lost> lost = new LinkedHashMap<>();

    /** One file. What is not final is guarded by the table's monitor. */
    static final class Entry {
        final OpenFile file;
        Object identity;

        /** The identity that it had when it was opened first. */
        final Object key;

        int handles;
        int writers;

        Entry(Object identity, OpenFile file) {
            this.identity = identity;
            this.key = identity;
            this.file = file;
        }
    }

    /**
     * All stay the caller's, but for the workers.
     *
     * @param workers closed with this
     */
    public OpenFiles(
            BackingStore store,
            VaultCryptor cryptor,
            Journal journal,
            Places places,
            ContentListener listener,
            Workers workers) {
        this.engine = Engine.of(store, cryptor, journal, places, listener, new Rekeying(), workers);
    }

    /**
     * @param other for the file to go on with, as the one that it has cannot write; null where it needs none
     * @param spare opened in vain
     * @param stat of the ciphertext, where the file was open before
     */
    private record Opened(
            Entry entry,
            boolean created,
            @Nullable BackingFile other,
            @Nullable BackingFile spare,
            @Nullable BackingStat stat) {

        /** Whether somebody else may have written into the ciphertext since we did. */
        boolean isInDoubt() {
            return stat != null && !entry.file.isAsLeft(stat);
        }
    }

    /**
     * Opens a file.
     *
     * @throws NoSuchFileException when it is not there, or its parent
     * @throws FileAlreadyExistsException when it is there and must not be
     * @throws java.nio.file.FileSystemException "Input/output error" when its ciphertext has a length that no file has; it can still be opened to be truncated
     */
    public FileHandle open(TreePath path, OpenMode mode) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            FileHandle handle = openOnce(path, mode);
            if (handle != null) return handle;
        }
        throw new FileSystemException(path.toString(), null, "Device or resource busy");
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
        if (!elsewhere) return new FileHandle(this, opened.entry, opened.entry.file, mode.write(), opened.created);
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
            Object before = identityOf(opened.entry);
            opened.entry.file.lookAgain();
            elsewhere = !before.equals(identityOf(opened.entry));
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

    private Object identityOf(Entry entry) {
        synchronized (files) {
            return entry.identity;
        }
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
        if (mode.exclusive()) return create(place);
        try {
            return openExisting(place, mode);
        } catch (NoSuchFileException e) {
            if (!mode.create()) throw e;
            return createOrOpen(place, mode);
        }
    }

    private Opened createOrOpen(Place place, OpenMode mode) throws IOException {
        try {
            return create(place);
        } catch (FileAlreadyExistsException _) {
            return openExisting(place, mode);
        }
    }

    private Opened openExisting(Place place, OpenMode mode) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long before = changesOf(place.contentPath());
            Opened shared = openShared(place, mode);
            Opened opened = shared != null ? shared : openFresh(place, mode, before);
            if (opened != null) return opened;
        }
        throw new FileSystemException(null, null, "Device or resource busy");
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
    private static long sizeOf(BackingStat stat, OpenMode mode) throws IOException {
        try {
            return ContentSizes.cleartextSize(stat.size());
        } catch (ContentSizes.IllegalLengthException e) {
            if (!mode.truncate()) throw e;
            return 0;
        }
    }

    /** @return null where the file at the place is not open yet */
    private @Nullable Opened openShared(Place place, OpenMode mode) throws IOException {
        Entry candidate;
        synchronized (files) {
            candidate = byPath.get(place.contentPath());
        }
        if (candidate == null) return null;
        BackingStat stat = engine.store().stat(place.contentPath());
        if (stat == null || !candidate.equals(entry(stat.identity()))) return null;
        BackingFile other = null;
        if (mode.write() && !candidate.file.writable()) {
            other = engine.store().open(place.contentPath(), Access.WRITE);
            if (!sameFile(other, stat.identity())) return null;
        }
        synchronized (files) {
            if (candidate.equals(files.get(stat.identity())))
                return acquired(candidate, mode, false, other, null, stat);
        }
        Unused.close(other);
        return null;
    }

    private static boolean sameFile(BackingFile file, Object identity) throws IOException {
        boolean same = false;
        try {
            same = file.opened().identity().equals(identity);
        } finally {
            if (!same) file.close();
        }
        return same;
    }

    private Opened acquired(
            Entry entry,
            OpenMode mode,
            boolean created,
            @Nullable BackingFile other,
            @Nullable BackingFile spare,
            @Nullable BackingStat stat) {
        entry.handles++;
        if (mode.write()) entry.writers++;
        if (created) entry.file.location().created();
        return new Opened(entry, created, other, spare, stat);
    }

    /** Enters a file that was opened, or goes on with the one that somebody else has entered meanwhile. */
    private @Nullable Opened enter(
            Place place, BackingFile file, BackingStat stat, Ciphertext ciphertext, OpenMode mode, long changesBefore)
            throws IOException {
        Object identity = stat.identity();
        OpenFile fresh = openFile(place, ciphertext, false);
        Opened opened;
        synchronized (files) {
            Entry there = files.get(identity);
            if (there != null) {
                boolean needed = mode.write() && !there.file.writable();
                opened = acquired(there, mode, false, needed ? file : null, needed ? null : file, stat);
            } else if (changes.of(place.contentPath()) != changesBefore) {
                opened = null;
            } else {
                SyncState.Lost before = lost.remove(identity);
                if (before != null) fresh.inherit(before);
                opened = acquired(entered(identity, fresh), mode, false, null, null, null);
            }
        }
        Unused.close(opened == null ? file : opened.spare);
        return opened;
    }

    private Opened enterCreated(Place place, BackingFile file, Object identity, Ciphertext ciphertext)
            throws IOException {
        OpenFile fresh = openFile(place, ciphertext, true);
        Opened opened;
        synchronized (files) {
            Entry there = files.get(identity);
            lost.remove(identity);
            opened = there == null
                    ? acquired(entered(identity, fresh), OpenMode.CREATE, true, null, null, null)
                    : acquired(there, OpenMode.CREATE, true, file, null, null);
        }
        return opened;
    }

    private OpenFile openFile(Place place, Ciphertext ciphertext, boolean created) {
        Location location = new Location(engine.listener(), place.path(), place.contentPath());
        return new OpenFile(engine, ciphertext, location, created);
    }

    /** The monitor is held. */
    private Entry entered(Object identity, OpenFile file) {
        Entry entry = new Entry(identity, file);
        files.put(identity, entry);
        byPath.put(file.location().contentPath(), entry);
        return entry;
    }

    private Opened create(Place place) throws IOException {
        ContentHeader header = engine.cryptor().createHeader();
        BackingFile file = engine.newFiles().create(place, header);
        try {
            BackingStat stat = file.stat();
            Object identity = stat.identity();
            Ciphertext ciphertext = new Ciphertext(engine.cryptor(), engine.buffers(), file, identity, true, header, 0);
            ciphertext.left(stat);
            return enterCreated(place, file, identity, ciphertext);
        } catch (IOException | RuntimeException e) {
            closeAfter(file::close, e);
            throw e;
        }
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
            if (release(entry, writes, writes ? entry.file.left() : null)) entry.file.close();
        });
        try (closings) {
            if (writes) entry.file.flush();
        }
    }

    /**
     * @param left its ciphertext as it is left
     * @return whether it was the last handle
     */
    private boolean release(Entry entry, boolean writes, @Nullable BackingStat left) {
        synchronized (files) {
            if (writes && --entry.writers == 0) entry.file.location().closedByLastWriter(left);
            if (--entry.handles > 0) return false;
            String contentPath = entry.file.location().contentPath();
            if (entry.file.writable()) changes.changed(contentPath);
            files.remove(entry.identity, entry);
            byPath.remove(contentPath, entry);
            remember(entry);
            return true;
        }
    }

    /** The monitor is held. */
    private void remember(Entry entry) {
        SyncState.Lost left = entry.file.lostBySync();
        if (left == null || entry.file.location().isDeleted()) return;
        lost.put(entry.identity, left);
        if (lost.size() > MOST_LOST) lost.remove(lost.keySet().iterator().next());
    }

    /**
     * What an open file's size is, which its ciphertext may not have yet.
     *
     * @param stat of the ciphertext
     * @return empty for a file that is not open
     */
    public OptionalLong size(BackingStat stat) {
        Entry entry = entry(stat.identity());
        return entry == null ? OptionalLong.empty() : OptionalLong.of(entry.file.size());
    }

    /** What changes a file's times. */
    @FunctionalInterface
    public interface Touching {
        void run() throws IOException;
    }

    /** Changes a file's times. Writes what is dirty before, if it is open, as that would change them too; and writes nothing meanwhile. */
    public void touching(BackingStat stat, Touching touching) throws IOException {
        Entry entry = entry(stat.identity());
        if (entry == null) touching.run();
        else entry.file.touching(touching::run);
    }

    private final class Rekeying implements Engine.Table {

        @Override
        public void replacing(OpenFile file, Object identity) {
            synchronized (files) {
                Entry entry = entryOf(file);
                if (entry != null) files.put(identity, entry);
            }
        }

        @Override
        public void notReplaced(Object identity) {
            synchronized (files) {
                files.remove(identity);
            }
        }

        @Override
        public void replaced(OpenFile file, Object identity, Place place) {
            synchronized (files) {
                changes.changed(place.contentPath());
                Entry entry = entryOf(file);
                if (entry == null) return;
                files.remove(entry.identity, entry);
                byPath.remove(file.location().contentPath(), entry);
                entry.identity = identity;
                file.location().moved(place.path(), place.contentPath());
                files.put(identity, entry);
                byPath.put(place.contentPath(), entry);
            }
        }

        private @Nullable Entry entryOf(OpenFile file) {
            for (Entry entry : files.values()) if (entry.file.equals(file)) return entry;
            return null;
        }
    }

    private long changesOf(String contentPath) {
        synchronized (files) {
            return changes.of(contentPath);
        }
    }

    /** Whether somebody who can write has a file open. */
    public boolean isBeingWritten(String contentPath) {
        synchronized (files) {
            Entry entry = byPath.get(contentPath);
            return entry != null && entry.writers > 0;
        }
    }

    /**
     * A file was changed by other means than its handles: its times were set.
     *
     * @return whether somebody who can write has it open, so that {@link ContentListener#closedByLastWriter} will tell of the change
     */
    public boolean touched(String contentPath) {
        synchronized (files) {
            Entry entry = byPath.get(contentPath);
            if (entry == null || entry.writers == 0) return false;
            entry.file.location().changed();
            return true;
        }
    }

    /** What identifies a file to others: its identity; of an open file the first one, though its ciphertext was replaced by us since. */
    public Object key(BackingStat stat) {
        Entry entry = entry(stat.identity());
        return entry == null ? stat.identity() : entry.key;
    }

    private @Nullable Entry entry(Object identity) {
        synchronized (files) {
            return files.get(identity);
        }
    }

    /** Asked by the tree: see {@link app.latent.vault.tree.TreeListener}. */
    public BoundedLock.Held holdStill(String contentPath) throws IOException {
        Entry entry;
        synchronized (files) {
            entry = byPath.get(contentPath);
        }
        return entry == null ? () -> {} : entry.file.location().holdStill();
    }

    /** Told by the tree, in place: see {@link app.latent.vault.tree.TreeListener}. */
    public void moved(TreePath from, Node node, Place to) {
        synchronized (files) {
            if (node.isFile()) {
                Entry entry = byPath.remove(node.contentPath());
                if (entry == null) return;
                entry.file.location().moved(to.path(), to.contentPath());
                byPath.put(to.contentPath(), entry);
                return;
            }
            for (Entry entry : byPath.values()) entry.file.location().parentMoved(from, to.path());
        }
    }

    /** Told by the tree, in place: see {@link app.latent.vault.tree.TreeListener}. */
    public void deleted(Node node) {
        if (!node.isFile()) return;
        synchronized (files) {
            Entry entry = byPath.remove(node.contentPath());
            if (entry != null) entry.file.location().deleted();
        }
    }

    /** Wipes the memory that held cleartext. All handles must be closed. */
    @Override
    public void close() {
        engine.workers().close();
        engine.cache().wipe();
    }
}
