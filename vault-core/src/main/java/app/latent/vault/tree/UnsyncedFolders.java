package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

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

    UnsyncedFolders(BackingStore store, Trash trash) {
        this.store = store;
        this.trash = trash;
    }

    /** Names in a folder have changed. */
    void changed(String folder) {
        if (folders.put(folder, marks.incrementAndGet()) == null) count.incrementAndGet();
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
        trash.empty(folder, discarded);
    }

    void syncAll() throws IOException {
        for (String folder : folders.keySet()) {
            syncOne(folder);
        }
    }

    /** Keeps the set bounded. */
    void trim() throws IOException {
        if (count.get() <= MANY) return;
        int left = AT_ONCE;
        for (String folder : folders.keySet()) {
            if (left-- == 0) return;
            syncOne(folder);
        }
    }

    boolean isEmpty() {
        return folders.isEmpty();
    }
}
