package app.latent.mount.kernel;

import app.latent.mount.node.Node;
import java.util.List;

/** A directory that a program reads: its names as they were when it began to. */
final class OpenDirectory {

    private final Node node;

    /** Guarded by this, as is all reading: a program may read on two threads. */
    private List<String> names = List.of();

    OpenDirectory(Node node) {
        this.node = node;
    }

    Node node() {
        return node;
    }

    void begin(List<String> listed) {
        names = listed;
    }

    List<String> names() {
        return names;
    }
}
