package app.latent.mount.kernel;

import app.latent.mount.kernel.MountedTree.Place;
import app.latent.mount.node.Node;
import app.latent.mount.node.NodeTable;
import app.latent.mount.node.NodeTable.Entry;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.OpenFile;
import app.latent.mount.ops.OpenMode;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files for programs that use a path while another file takes the name.
 *
 * <p>Until the kernel has the answer to a rename, it goes on asking for the file that was replaced. The first such request
 * is answered with ESTALE, upon which the kernel looks the path up again. The name is noted, and for a while whatever is
 * replaced under it stays open here until the kernel forgets it, so that the second request succeeds even where the name
 * was taken again. Not every replaced file is kept: that would cost each rename an opening.
 */
final class ReplacedFiles {

    static final int MOST = 256;

    private static final Logger LOG = LoggerFactory.getLogger(ReplacedFiles.class);

    private final FileTree files;
    private final NodeTable nodes;
    private final SoughtNames sought = new SoughtNames(System::nanoTime);

    /** The longest kept first. Guarded by itself. */
    private final Map<Node, OpenFile> kept = new LinkedHashMap<>();

    /** Most of the time, so that what the kernel forgets takes no lock for this. Changed with {@link #kept}. */
    private volatile boolean none = true;

    ReplacedFiles(FileTree files, NodeTable nodes) {
        this.files = files;
        this.nodes = nodes;
    }

    /** A file without a name was asked for in vain. To be called before the kernel is told so. */
    void missed(Node node) {
        Entry last = node.lastEntry();
        if (last != null) {
            sought.add(last);
        }
    }

    /**
     * Opens the file whose name is about to be taken, where somebody is after it. The caller holds the lock of moves alone,
     * and calls {@link #settle} afterwards.
     *
     * @return null where nothing is kept
     */
    @Nullable Node keep(Place place) {
        Entry name = new Entry(place.directory(), place.name());
        Node node = sought.contains(name) ? nodes.child(name.directory(), name.name()) : null;
        if (node == null || node.seen().type() != Stat.REGULAR) {
            return null;
        }
        try {
            OpenFile file = open(place);
            node.opened(file);
            add(node, file);
            return node;
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A file that is being replaced cannot be kept", unreadable);
            return null;
        }
    }

    private OpenFile open(Place place) throws IOException {
        OpenFile file = openAsFarAsPermitted(opener -> opener.open(place.path()));
        try {
            file.pin();
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private OpenFile openAsFarAsPermitted(OpenFile.Location location) throws IOException {
        try {
            return files.open(location, OpenMode.UPDATING);
        } catch (IOException unwritable) {
            return files.open(location, OpenMode.READING);
        }
    }

    private void add(Node node, OpenFile file) {
        synchronized (kept) {
            kept.put(node, file);
            none = false;
        }
    }

    /** After the name was taken, or could not be: keeps only what has lost its name and may still be asked for. */
    void settle(Node node) {
        if (node.isLinked() || !nodes.isKnown(node)) {
            release(node);
        }
        Node longest = longestBeyondMost();
        if (longest != null) {
            release(longest);
        }
    }

    private @Nullable Node longestBeyondMost() {
        synchronized (kept) {
            return kept.size() > MOST ? kept.keySet().iterator().next() : null;
        }
    }

    /** Nobody will ask for the file any more. Programs that came in time go on using it. */
    void release(Node node) {
        OpenFile file = none ? null : remove(node);
        if (file != null) {
            close(node, file);
        }
    }

    private @Nullable OpenFile remove(Node node) {
        synchronized (kept) {
            OpenFile file = kept.remove(node);
            none = kept.isEmpty();
            return file;
        }
    }

    private void close(Node node, OpenFile file) {
        try {
            file.close();
        } catch (IOException failed) {
            LOG.debug("A replaced file could not be closed", failed);
        } finally {
            node.closed(file);
            nodes.released(node);
        }
    }

    void releaseAll() {
        List<Node> all;
        synchronized (kept) {
            all = List.copyOf(kept.keySet());
        }
        all.forEach(this::release);
    }
}
