package app.latent.indexer.album;

import app.latent.indexer.LatentFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The albums of a library as they are now: read when somebody asks, and again after something has happened to their documents.
 * Safe for use by many threads.
 */
public final class AlbumShelf implements Supplier<List<AlbumShelf.Placed>> {
    private static final Logger LOG = LoggerFactory.getLogger(AlbumShelf.class);

    /** Names of albums above that count; documents could be made to nest thousands of them. */
    private static final int DEEPEST = 32;

    private static final String FOLDER = LatentFolder.NAME + "/" + AlbumFolder.ALBUMS;

    /** @param path the album's name behind those of the albums it is in: {@code trips/Norway} */
    public record Placed(Album album, String path) {}

    private final AlbumFolder folder;

    /** Guarded by this; null where they have to be read. */
    private @Nullable Read last;

    /** Guarded by this. What was read before something was forgotten may be old, and is not kept. */
    private long forgotten;

    public AlbumShelf(AlbumFolder folder) {
        this.folder = folder;
    }

    /**
     * Something has happened to a file or a folder.
     *
     * @param name relative to the library, with {@code /} between names
     */
    public void heard(String name) {
        if (name.equals(LatentFolder.NAME) || name.equals(FOLDER) || name.startsWith(FOLDER + "/")) {
            forget();
        }
    }

    /** They may have changed. */
    public synchronized void forget() {
        forgotten++;
        last = null;
    }

    /** By name; the same list for as long as nothing has happened to them. None while they cannot be read. */
    @Override
    public List<Placed> get() {
        return read().albums;
    }

    /**
     * Whether an album lists a photo at a path, or below it.
     *
     * @param path relative to the library, with {@code /} between names
     */
    public boolean mentions(String path) {
        NavigableSet<String> paths = read().paths();
        String below = paths.ceiling(path + "/");
        return paths.contains(path) || (below != null && below.startsWith(path + "/"));
    }

    private Read read() {
        long before;
        synchronized (this) {
            if (last != null) {
                return last;
            }
            before = forgotten;
        }
        try {
            return kept(new Read(placed(folder.list())), before);
        } catch (IOException e) {
            LOG.warn("albums cannot be read: {}", e.getClass().getSimpleName());
            return new Read(List.of());
        }
    }

    private synchronized Read kept(Read read, long before) {
        if (forgotten == before) {
            last = read;
        }
        return read;
    }

    /** The albums of one moment. */
    private static final class Read {
        private final List<Placed> albums;

        /** Guarded by this; made when somebody asks. */
        private @Nullable NavigableSet<String> paths;

        Read(List<Placed> albums) {
            this.albums = albums;
        }

        /** Of all that they list or show. */
        synchronized NavigableSet<String> paths() {
            NavigableSet<String> known = paths;
            if (known != null) {
                return known;
            }
            NavigableSet<String> all = new TreeSet<>();
            for (Placed placed : albums) {
                all.addAll(placed.album.members());
                String cover = placed.album.cover();
                if (cover != null) {
                    all.add(cover);
                }
            }
            paths = all;
            return all;
        }
    }

    /** Albums as if there were no others: one whose parent is not among them is at the top. */
    public static List<Placed> placed(List<Album> albums) {
        Map<String, Album> byId = new HashMap<>();
        albums.forEach(a -> byId.put(a.id(), a));
        return albums.stream().map(a -> new Placed(a, path(a, byId))).toList();
    }

    /** The folder's list has no album below itself. */
    private static String path(Album album, Map<String, Album> byId) {
        List<String> names = new ArrayList<>();
        Album at = album;
        while (at != null && names.size() < DEEPEST) {
            names.addFirst(at.name());
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return String.join("/", names);
    }
}
