package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was renamed away to be deleted. It is deleted only once that rename is durable: a power cut might bring the node back, and must not bring it back without
 * what is in it.
 */
final class Trash {

    /** How many wait in one folder. */
    private static final int MANY = 64;

    /** Bytes that are worth a sync at once. */
    private static final long LARGE = 1 << 20;

    private final BackingStore store;

    /** By folder, paths. */
    private final Map<String, List<String>> waiting = new ConcurrentHashMap<>();

    Trash(BackingStore store) {
        this.store = store;
    }

    /**
     * Something is to be deleted once the folder that it is in was synced.
     *
     * @param size in bytes
     * @return whether that should be soon
     */
    boolean add(String folder, String path, long size) {
        List<String> all = waiting.compute(folder, (_, before) -> {
            List<String> paths = before == null ? new ArrayList<>() : new ArrayList<>(before);
            paths.add(path);
            return paths;
        });
        return size >= LARGE || all.size() >= MANY;
    }

    /** What waited in a folder when its sync begins. */
    List<String> waitingIn(String folder) {
        return waiting.getOrDefault(folder, List.of());
    }

    /** The folder was synced. What cannot be deleted stays, unseen. */
    void empty(String folder, List<String> paths) {
        if (paths.isEmpty()) return;
        waiting.computeIfPresent(folder, (_, all) -> {
            List<String> left = new ArrayList<>(all);
            left.removeAll(paths);
            return left.isEmpty() ? null : left;
        });
        for (String path : paths) {
            deleteQuietly(path);
        }
    }

    /** Deletes a file or a folder with all that is in it, if it is there. */
    void deleteTree(String path) throws IOException {
        BackingStat stat = store.stat(path);
        if (stat == null) return;
        if (stat.isFolder()) {
            for (String entry : entries(path)) {
                deleteTree(path + "/" + entry);
            }
        }
        try {
            Verified.delete(store, path);
        } catch (NoSuchFileException _) {
            // Somebody else was quicker.
        }
    }

    private List<String> entries(String folder) throws IOException {
        List<String> entries = new ArrayList<>();
        store.list(folder, (name, _) -> entries.add(name));
        return entries;
    }

    /** What stays behind is invisible, and nobody's loss. */
    void deleteQuietly(String path) {
        try {
            deleteTree(path);
        } catch (IOException _) {
            // Whoever can be told has been told.
        }
    }
}
