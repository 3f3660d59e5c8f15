package app.latent.vault.sync;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was last published of each path, for the paths that changed lately. What the watcher finds in that very state is
 * the echo of a change that everybody has heard of. Not for several threads at once.
 */
final class PublishedState {

    private static final int REMEMBERED = 50_000;

    private final Map<Path, Seen> states = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Seen> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A node as its ciphertext shows it. The ciphertext of a directory or a link is written once and never changed. */
    record Seen(
            String kind,
            @Nullable FileTime modified,
            long size,
            @Nullable Object key) {

        static final Seen ABSENT = new Seen("absent", null, 0, null);
        static final Seen DIRECTORY = new Seen("directory", null, 0, null);

        /** A folder in which what makes it a node has not arrived yet. */
        static final Seen INCOMPLETE = new Seen("incomplete", null, 0, null);

        /** @param node its path in the store */
        static Seen of(BackingStore store, String node) throws IOException {
            BackingStat stat = store.stat(node);
            if (stat == null) return ABSENT;
            if (!stat.isFolder()) return ofFile(stat);
            BackingStat directory = store.stat(node + "/" + NodeName.DIRECTORY_FILE);
            // An empty one is a sync client's placeholder.
            if (directory != null && directory.size() > 0) return DIRECTORY;
            BackingStat content = store.stat(node + "/" + NodeName.CONTENTS_FILE);
            BackingStat link = store.stat(node + "/" + NodeName.SYMLINK_FILE);
            if (content != null) return ofFile(content);
            return link != null ? ofFile(link) : INCOMPLETE;
        }

        private static Seen ofFile(BackingStat stat) {
            return new Seen("file", stat.modified(), stat.size(), stat.identity());
        }
    }

    /** Whether this is not what was published last; nothing published is like nothing there. */
    boolean isNews(Path cleartext, Seen now) {
        return !now.equals(states.getOrDefault(cleartext, now.equals(Seen.ABSENT) ? null : Seen.ABSENT));
    }

    /** Whether something was published to be there. */
    boolean isKnown(Path cleartext) {
        Seen last = states.get(cleartext);
        return last != null && !last.equals(Seen.ABSENT);
    }

    void update(Path cleartext, Seen now) {
        states.remove(cleartext);
        states.put(cleartext, now);
    }

    /** Gone, with all that was in it. */
    void absent(Path cleartext) {
        states.keySet().removeIf(path -> path.startsWith(cleartext));
        states.put(cleartext, Seen.ABSENT);
    }
}
