package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The folders of the store in which names were changed and not made durable yet. */
final class UnsyncedFolders {

    private final BackingStore store;
    private final AtomicLong marks = new AtomicLong();

    /** With the number of the last change. */
    private final Map<String, Long> folders = new ConcurrentHashMap<>();

    UnsyncedFolders(BackingStore store) {
        this.store = store;
    }

    /** Names in a folder have changed. */
    void changed(String folder) {
        folders.put(folder, marks.incrementAndGet());
    }

    /** A folder is gone. */
    void gone(String folder) {
        folders.remove(folder);
    }

    /** Makes the names in a folder durable; costs nothing where they are. */
    void sync(String folder) throws IOException {
        Long mark = folders.get(folder);
        if (mark == null) return;
        store.syncFolder(folder);
        folders.remove(folder, mark);
    }

    /** Of all folders. */
    void syncAll() throws IOException {
        for (String folder : folders.keySet()) {
            sync(folder);
        }
    }

    boolean isEmpty() {
        return folders.isEmpty();
    }
}
