package app.latent.vault.content;

import app.latent.vault.tree.Node;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which files are open, each once, by the identity of their ciphertext and by its path; and what is still to be known of those that were.
 *
 * <p>Guarded by its monitor, which is held for moments. It is taken while the tree holds a directory still, never the other way round.
 */
final class OpenTable implements Engine.Table {

    /** How many files are remembered whose sync failed; of more, the first are forgotten. */
    private static final int MOST_LOST = 1024;

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

        /** The identity that it had when it was opened first. */
        final Object key;

        private Object identity;
        private int handles;
        private int writers;

        Entry(Object identity, OpenFile file) {
            this.identity = identity;
            this.key = identity;
            this.file = file;
        }
    }

    /** @return null where no such file is open */
    synchronized @Nullable Entry of(Object identity) {
        return files.get(identity);
    }

    /** @return null where no file is open there */
    synchronized @Nullable Entry at(String contentPath) {
        return byPath.get(contentPath);
    }

    synchronized Object identityOf(Entry entry) {
        return entry.identity;
    }

    /** A number that is another one once a file at this path was changed and closed, or replaced. */
    synchronized long changesOf(String contentPath) {
        return changes.of(contentPath);
    }

    /** The same, for any path. Asked at each look at a file, so without the monitor. */
    long changes() {
        return changes.all();
    }

    /**
     * Takes a handle of a file that was found before.
     *
     * @return false where it has not this identity any more, or is not open
     */
    synchronized boolean acquire(Entry entry, Object identity, boolean writes) {
        if (!entry.equals(files.get(identity))) return false;
        acquire(entry, writes);
        return true;
    }

    /**
     * Enters a file, or finds the one that somebody else has entered meanwhile, and takes a handle of it.
     *
     * @param changesBefore what {@link #changesOf} its path returned before the file was looked at
     * @return null where what was seen of the file may not be so any more
     */
    synchronized @Nullable Entry enter(OpenFile fresh, Object identity, boolean writes, long changesBefore) {
        Entry entry = files.get(identity);
        if (entry == null) {
            if (changes.of(fresh.location().contentPath()) != changesBefore) return null;
            SyncState.Lost before = lost.remove(identity);
            if (before != null) fresh.inherit(before);
            entry = put(fresh, identity);
        }
        acquire(entry, writes);
        return entry;
    }

    /** Enters a file that was created, or finds the one of its identity, and takes a handle of it that writes. */
    synchronized Entry enterCreated(OpenFile fresh, Object identity) {
        lost.remove(identity);
        Entry there = files.get(identity);
        Entry entry = there == null ? put(fresh, identity) : there;
        acquire(entry, true);
        entry.file.location().created();
        return entry;
    }

    /** The monitor is held. */
    private Entry put(OpenFile file, Object identity) {
        Entry entry = new Entry(identity, file);
        files.put(identity, entry);
        byPath.put(file.location().contentPath(), entry);
        return entry;
    }

    private static void acquire(Entry entry, boolean writes) {
        entry.handles++;
        if (writes) entry.writers++;
    }

    /**
     * Gives a handle back.
     *
     * @param left its ciphertext as it is left
     * @return whether it was the last one
     */
    synchronized boolean release(Entry entry, boolean writes, @Nullable Left left) {
        if (writes && --entry.writers == 0) entry.file.location().closedByLastWriter(left);
        if (--entry.handles > 0) return false;
        String contentPath = entry.file.location().contentPath();
        if (entry.file.writable()) changes.changed(contentPath);
        files.remove(entry.identity, entry);
        byPath.remove(contentPath, entry);
        remember(entry);
        return true;
    }

    /** The monitor is held. */
    private void remember(Entry entry) {
        SyncState.Lost left = entry.file.lostBySync();
        if (left == null || entry.file.location().isDeleted()) return;
        lost.put(entry.identity, left);
        if (lost.size() > MOST_LOST) lost.remove(lost.keySet().iterator().next());
    }

    synchronized boolean isBeingWritten(String contentPath) {
        Entry entry = byPath.get(contentPath);
        return entry != null && entry.writers > 0;
    }

    synchronized boolean touched(String contentPath) {
        Entry entry = byPath.get(contentPath);
        if (entry == null || entry.writers == 0) return false;
        entry.file.location().changed();
        return true;
    }

    synchronized void moved(TreePath from, Node node, Place to) {
        if (node.isFile()) {
            Entry entry = byPath.remove(node.contentPath());
            if (entry == null) return;
            entry.file.location().moved(to.path(), to.contentPath());
            byPath.put(to.contentPath(), entry);
            return;
        }
        for (Entry entry : byPath.values()) entry.file.location().parentMoved(from, to.path());
    }

    synchronized void deleted(Node node) {
        Entry entry = node.isFile() ? byPath.remove(node.contentPath()) : null;
        if (entry != null) entry.file.location().deleted();
    }

    @Override
    public synchronized void replacing(OpenFile file, Object identity) {
        Entry entry = entryOf(file);
        if (entry != null) files.put(identity, entry);
    }

    @Override
    public synchronized void notReplaced(Object identity) {
        files.remove(identity);
    }

    @Override
    public synchronized void replaced(OpenFile file, Object identity, Place place) {
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

    /** The monitor is held. */
    private @Nullable Entry entryOf(OpenFile file) {
        for (Entry entry : files.values()) if (entry.file.equals(file)) return entry;
        return null;
    }
}
