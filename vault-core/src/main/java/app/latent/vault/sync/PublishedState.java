package app.latent.vault.sync;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.content.Ends;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.format.NodeName;
import app.latent.vault.nio.OwnChanges;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What everybody has heard of each node last, for those that changed lately: as we left it ourselves, or as the watcher found it. What the watcher finds in that
 * very state is an echo. For any number of threads; the monitor is held for moments.
 */
public final class PublishedState implements OwnChanges {

    /** More than the watcher ever waits to look at. */
    private static final int REMEMBERED = CiphertextWatcher.MOST_PENDING + 4_000;

    private final CiphertextSizes sizes;

    /** By the node's path in the store. */
    private final Map<String, Seen> states = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A node as its ciphertext shows it. The ciphertext of a directory or a link is written once and never changed. */
    record Seen(
            String kind,
            @Nullable FileTime modified,
            long size,
            @Nullable Object key) {

        private static final String FILE = "file";

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
            return new Seen(FILE, stat.modified(), stat.size(), stat.identity());
        }
    }

    /** @param sizes of the vault's cipher */
    public PublishedState(CiphertextSizes sizes) {
        this.sizes = sizes;
    }

    /** Whether it is a node, with all that makes it one: neither a placeholder nor cut in the middle of a chunk, as files are that are still being written. */
    boolean isWhole(Seen node) {
        if (node.equals(Seen.DIRECTORY)) return true;
        if (!node.kind().equals(Seen.FILE)) return false;
        try {
            return sizes.cleartextOf(node.size()) >= 0;
        } catch (IllegalLengthException _) {
            return false;
        }
    }

    @Override
    public void leftContent(String node, BackingStat content, @Nullable Ends ends) {
        update(node, Seen.ofFile(content));
    }

    @Override
    public void leftDirectory(String node) {
        update(node, Seen.DIRECTORY);
    }

    @Override
    public void removed(String node) {
        update(node, Seen.ABSENT);
    }

    synchronized void update(String node, Seen now) {
        states.remove(node);
        states.put(node, now);
    }

    /** Whether a node is as everybody has heard. */
    synchronized boolean isEcho(String node, Seen now) {
        return now.equals(states.get(node));
    }

    /** Whether everybody has heard that something is there. */
    synchronized boolean isKnown(String node) {
        Seen last = states.get(node);
        return last != null && !last.equals(Seen.ABSENT);
    }
}
