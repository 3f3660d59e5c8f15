package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The folders of the store in which names were changed and not made durable yet: content directories, and folders of nodes in them. */
final class UnsyncedFolders {

    /** How many to remember; beyond, whoever makes a change syncs some. */
    private static final int MANY = 4096;

    private static final int AT_ONCE = 32;

    private final BackingStore store;
    private final Trash trash;
    private final AtomicLong marks = new AtomicLong();
    private final AtomicInteger count = new AtomicInteger();

    /** With the number of the last change. */
    private final NavigableMap<String, Long> folders = new ConcurrentSkipListMap<>();

    /** A directory that was created and whose own name may be lost yet: where that name is, and the number of the change that made it. */
    private record Unanchored(String parent, long mark) {}

    /** By content directory. */
    private final Map<String, Unanchored> unanchored = new ConcurrentHashMap<>();

    UnsyncedFolders(BackingStore store, Trash trash) {
        this.store = store;
        this.trash = trash;
    }

    /** Names in a folder have changed. */
    void changed(String folder) {
        if (folders.put(folder, marks.incrementAndGet()) == null) count.incrementAndGet();
    }

    /** A directory was created in another. */
    void created(Directory directory, Directory parent) {
        changed(parent.contentDirectory());
        unanchored.put(directory.contentDirectory(), new Unanchored(parent.contentDirectory(), marks.get()));
    }

    /** A directory was renamed into another: to make its name durable it is that other which must be synced. */
    void moved(Directory directory, Directory parent) {
        changed(parent.contentDirectory());
        // Also where its old name was durable: a power cut may take it back there, below what was moved into it since.
        unanchored.put(directory.contentDirectory(), new Unanchored(parent.contentDirectory(), marks.get()));
    }

    void deleted(Directory directory) {
        unanchored.remove(directory.contentDirectory());
    }

    /**
     * Makes durable the names that lead to a directory, before something durable is renamed into it: a power cut must not keep that rename and lose one of
     * those. Costs nothing for a directory that has been there.
     */
    void anchor(Directories.Known directory) throws IOException {
        for (Directories.Known at = directory; at != null && !unanchored.isEmpty(); at = at.parent()) {
            Unanchored name = unanchored.get(at.directory().contentDirectory());
            if (name != null) sync(name.parent());
        }
    }

    /**
     * Makes durable the names in a directory and those that lead to it. Costs nothing where there is nothing to do.
     *
     * @param directory null for one of which nothing is known: then all that is not durable becomes so
     */
    void makeDurable(Directories.@Nullable Known directory) throws IOException {
        if (directory == null) syncAll();
        for (Directories.Known at = directory; at != null && !folders.isEmpty(); at = at.parent()) {
            sync(at.directory().contentDirectory());
        }
    }

    /** Makes durable the names in a folder, and in those in it; costs nothing where they are. */
    void sync(String folder) throws IOException {
        for (String inner : folders.subMap(folder + "/", folder + "0").keySet()) {
            syncOne(inner);
        }
        syncOne(folder);
    }

    private void syncOne(String folder) throws IOException {
        Long mark = folders.get(folder);
        if (mark == null) return;
        List<String> discarded = trash.waitingIn(folder);
        try {
            store.syncFolder(folder);
        } catch (NoSuchFileException _) {
            // Deleted meanwhile, with all names in it.
        }
        if (folders.remove(folder, mark)) count.decrementAndGet();
        unanchored.values().removeIf(name -> name.parent().equals(folder) && name.mark() <= mark);
        if (!discarded.isEmpty()) empty(folder, discarded);
    }

    /** Deletes what was gone for those who use the folder long before: its times stay as they have set them since, unless somebody changes it meanwhile. */
    private void empty(String folder, List<String> discarded) throws IOException {
        BackingStat before = look(folder);
        trash.empty(folder, discarded);
        BackingStat after = look(folder);
        if (before == null || after == null || folders.containsKey(folder)) return;
        try {
            store.setTimes(folder, before.modified(), null, null);
            if (folders.containsKey(folder)) store.setTimes(folder, after.modified(), null, null);
        } catch (IOException _) {
            // It is another's folder, or gone by now; the names in it are durable, which is what the caller is after.
        }
    }

    /** @return null where that cannot be told, which is no reason for a sync to fail */
    private @Nullable BackingStat look(String folder) {
        try {
            return store.stat(folder);
        } catch (IOException _) {
            return null;
        }
    }

    void syncAll() throws IOException {
        for (String folder : folders.keySet()) {
            syncOne(folder);
        }
    }

    /** Keeps the set bounded. */
    void trim() throws IOException {
        if (count.get() <= MANY && unanchored.size() <= MANY) return;
        int left = AT_ONCE;
        for (String folder : folders.keySet()) {
            if (left-- == 0) return;
            syncOne(folder);
        }
    }
}
