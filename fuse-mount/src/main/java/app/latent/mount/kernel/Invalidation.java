package app.latent.mount.kernel;

import app.latent.mount.node.Node;
import app.latent.mount.node.NodeTable;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the kernel must forget of a change.
 *
 * <p>The vault announces what was done through the mount as well, and to forget all that would make the kernel's caches
 * useless. So a changed file is looked at, and only what differs from what the kernel was last told is taken from it.
 */
final class Invalidation {

    private record Sight(
            Node directory,
            String name,
            @Nullable Node node,
            @Nullable Stat stat) {}

    private final MountedTree tree;
    private final NodeTable nodes;
    private final Notifications notifications;

    Invalidation(MountedTree tree, Notifications notifications) {
        this.tree = tree;
        this.nodes = tree.nodes();
        this.notifications = notifications;
    }

    void content(Node node) {
        notifications.attributesAndData(node.number());
    }

    void all() {
        for (Node node : nodes.all()) {
            node.dataIsStale();
            notifications.attributesAndData(node.number());
        }
        if (!notifications.allEntries()) {
            for (NodeTable.Entry entry : nodes.entries()) {
                notifications.entry(entry.directory().number(), entry.name());
            }
        }
    }

    void path(Path path) {
        if (path.equals(tree.files().root())) {
            notifications.attributes(nodes.root().number());
            return;
        }
        Sight sight = look(path);
        if (sight != null) {
            compare(sight);
        }
    }

    /** No lock is held while the kernel is notified: it may have to wait for a request that needs one. */
    private @Nullable Sight look(Path path) {
        tree.staying().lock();
        try {
            Node directory = knownDirectory(path);
            Path name = path.getFileName();
            if (directory == null || name == null) {
                return null;
            }
            return new Sight(directory, name.toString(), nodes.child(directory, name.toString()), statOrNull(path));
        } finally {
            tree.staying().unlock();
        }
    }

    /** Null where the kernel does not know the directory, and so nothing in it. */
    private @Nullable Node knownDirectory(Path path) {
        Path root = tree.files().root();
        if (!path.startsWith(root)) {
            return null;
        }
        Path inside = root.relativize(path);
        Node directory = nodes.root();
        for (int i = 0; directory != null && i < inside.getNameCount() - 1; i++) {
            directory = nodes.child(directory, inside.getName(i).toString());
        }
        return directory;
    }

    private @Nullable Stat statOrNull(Path path) {
        try {
            return tree.files().stat(path);
        } catch (IOException absentOrDamaged) {
            return null;
        }
    }

    private void compare(Sight sight) {
        Node node = sight.node;
        Stat now = sight.stat;
        if (node == null) {
            if (now != null) {
                entryChanged(sight);
            }
        } else if (now == null || !now.isSameFile(node.seen())) {
            nodes.unlinked(sight.directory, sight.name);
            entryChanged(sight);
        } else {
            compareAttributes(node, now);
        }
    }

    private void entryChanged(Sight sight) {
        notifications.entry(sight.directory.number(), sight.name);
        notifications.attributes(sight.directory.number());
    }

    private void compareAttributes(Node node, Stat now) {
        Stat before = node.seen();
        if (node.see(now)) {
            notifications.attributesAndData(node.number());
        } else if (!now.hasSameMetadata(before)) {
            notifications.attributes(node.number());
        }
    }
}
