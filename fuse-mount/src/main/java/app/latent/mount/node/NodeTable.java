package app.latent.mount.node;

import app.latent.mount.ops.Stat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All nodes of a mount. */
public final class NodeTable {

    public static final int ROOT = 1;

    /** A name in a directory. */
    public record Entry(Node directory, String name) {}

    private final Path rootPath;
    private final Slots<Node> nodes = new Slots<>(ROOT);
    private final Node root;
    private final MoveLock moving = new MoveLock();

    /** Counts moves of directories, each of which outdates the path of everything below it. */
    private volatile long moves;

    public NodeTable(Path rootPath, Stat stat) {
        this.rootPath = rootPath;
        this.root = new Node(this, null, "", stat);
        this.root.told();
        this.root.number(nodes.add(root));
    }

    public Node root() {
        return root;
    }

    Path rootPath() {
        return rootPath;
    }

    long moves() {
        return moves;
    }

    /** Held shared while a path is in use, alone while a file is moved. See the package. */
    public MoveLock moving() {
        return moving;
    }

    public @Nullable Node get(long number) {
        return nodes.get(number);
    }

    public List<Node> all() {
        return nodes.all();
    }

    /** Every name that the other side was told of. */
    public synchronized List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Node node : nodes.all()) {
            Node directory = node.directory();
            if (directory != null) {
                entries.add(new Entry(directory, node.name()));
            }
        }
        return entries;
    }

    public synchronized @Nullable Node child(Node directory, String name) {
        return directory.child(name);
    }

    /**
     * The node of a name that the other side is about to be told of: that which it knows, or a new one where the name
     * now stands for another file.
     */
    public synchronized Node tell(Node directory, String name, Stat stat) {
        Node known = directory.child(name);
        if (known != null && !stat.isSameFile(known.seen())) {
            detach(known);
            known = null;
        }
        Node node = known != null ? known : add(directory, name, stat);
        node.told();
        return node;
    }

    private Node add(Node directory, String name, Stat stat) {
        Node node = new Node(this, directory, name, stat);
        node.number(nodes.add(node));
        directory.addChild(name, node);
        return node;
    }

    /** The other side takes back {@code count} of the times that it was told of a node. */
    public synchronized void forget(long number, long count) {
        Node node = nodes.get(number);
        if (node != null && node != root) {
            node.forgotten(count);
            removeUnused(node);
        }
    }

    /** Whether the other side was told of the node and has not forgotten it. */
    public synchronized boolean isKnown(Node node) {
        return node.isKnown();
    }

    /** A file of the node was closed: it may have been the last that kept it. */
    public synchronized void released(Node node) {
        if (node != root) {
            removeUnused(node);
        }
    }

    /** A name was removed. Its node stays for those who have the file open. */
    public synchronized void unlinked(Node directory, String name) {
        Node node = directory.child(name);
        if (node != null) {
            detach(node);
        }
    }

    /** A file was moved, over another one perhaps. The caller holds {@link #moving} alone. */
    public synchronized void moved(Node fromDirectory, String fromName, Node toDirectory, String toName) {
        unlinked(toDirectory, toName);
        Node node = fromDirectory.child(fromName);
        if (node == null) {
            return;
        }
        fromDirectory.removeChild(node);
        toDirectory.addChild(toName, node);
        if (node.seen().isDirectory()) {
            moves++;
        }
        removeUnused(fromDirectory);
    }

    private void detach(Node node) {
        Node directory = node.directory();
        if (directory != null) {
            directory.removeChild(node);
            removeUnused(node);
            removeUnused(directory);
        }
    }

    /** Takes out a node, and the directories that were kept only for it. */
    private void removeUnused(Node node) {
        Node candidate = node;
        while (candidate != null && candidate != root && candidate.isUnused()) {
            Node directory = candidate.directory();
            if (directory != null) {
                directory.removeChild(candidate);
            }
            nodes.remove(candidate.number());
            candidate = directory;
        }
    }
}
