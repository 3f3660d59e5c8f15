package app.latent.indexer.pipeline;

import app.latent.indexer.companion.Companions;
import app.latent.indexer.search.FileFacts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files lie beside which photos. A folder is listed once for many photos, and again when it is told that something in
 * it has changed. Safe for use by many threads.
 */
final class Neighbours {
    private static final int MOST_FOLDERS = 32;

    private final LibraryFolder library;

    /** Guarded by this; the folder that was used last comes last. */
    private final Map<String, Companions> folders = new LinkedHashMap<>(MOST_FOLDERS, 0.75f, true);

    /** Guarded by this. What was listed before something was forgotten may be old, and is not kept. */
    private long forgotten;

    Neighbours(LibraryFolder library) {
        this.library = library;
    }

    /** The names of the files beside a photo; none where the folder cannot be listed, which the next scan makes good. */
    List<String> of(String photo) {
        String folder = FileFacts.folderOf(photo);
        return listed(folder).of(LibraryFolder.last(photo)).names();
    }

    private Companions listed(String folder) {
        long before;
        synchronized (this) {
            Companions known = folders.get(folder);
            if (known != null) {
                return known;
            }
            before = forgotten;
        }
        try {
            Companions listed = new Companions(library.names(folder));
            keep(folder, listed, before);
            return listed;
        } catch (IOException e) {
            return new Companions(List.of());
        }
    }

    private synchronized void keep(String folder, Companions listed, long before) {
        if (forgotten == before) {
            folders.put(folder, listed);
            if (folders.size() > MOST_FOLDERS) {
                folders.remove(folders.keySet().iterator().next());
            }
        }
    }

    /** Something has happened to a file, or to a folder and all in it. */
    synchronized void forget(String name) {
        forgotten++;
        folders.keySet().removeIf(f -> f.equals(name) || f.startsWith(name + "/"));
        if (Companions.isCompanion(name)) {
            folders.remove(FileFacts.folderOf(name));
        }
    }

    synchronized void forgetAll() {
        forgotten++;
        folders.clear();
    }
}
