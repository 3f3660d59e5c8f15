package app.latent.mount.kernel;

import app.latent.mount.kernel.MountedTree.Place;
import app.latent.mount.node.Node;
import app.latent.mount.ops.Stat;
import java.io.IOException;

/** Tells the kernel what files are like, and notices by it what somebody else has changed. */
final class Teller {

    private final MountedTree tree;
    private final Notifier notifier;

    Teller(MountedTree tree, Notifier notifier) {
        this.tree = tree;
        this.notifier = notifier;
    }

    /** Answers a name, be it that of nothing. The caller keeps files from being moved. */
    void entryOrAbsence(Place place, Reply reply) throws IOException {
        Stat stat = tree.files().statIfExists(place.path());
        if (stat == null) {
            reply.absent();
        } else {
            entry(place, stat, reply);
        }
    }

    /** Answers the name of what is there. The caller keeps files from being moved. */
    Node entry(Place place, Reply reply) throws IOException {
        return entry(place, tree.files().stat(place.path()), reply);
    }

    private Node entry(Place place, Stat stat, Reply reply) {
        Node node = tree.nodes().tell(place.directory(), place.name(), stat);
        see(node, stat);
        reply.entry(node, stat);
        return node;
    }

    /** Answers a file's attributes. */
    void attributes(Node node, Reply reply) throws IOException {
        Stat stat = tree.stat(node);
        see(node, stat);
        reply.attributes(node, stat);
    }

    void see(Node node, Stat stat) {
        if (node.see(stat)) {
            notifier.contentChanged(node);
        }
    }

    /** What the kernel has cached of a file's content may differ from it. */
    void contentDiffers(Node node) {
        node.dataIsStale();
        notifier.contentChanged(node);
    }
}
