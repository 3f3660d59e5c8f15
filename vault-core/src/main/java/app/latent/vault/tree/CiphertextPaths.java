package app.latent.vault.tree;

import app.latent.vault.format.NodeName;
import org.jspecify.annotations.Nullable;

/** What a path in the store is of: {@code d/XX/YYYYYY.../NODE/...}. */
public final class CiphertextPaths {

    /** The parts of a node's path: d, XX, YYYYYY..., NODE. */
    private static final int NODE_DEPTH = 4;

    private CiphertextPaths() {}

    /** The node that a path is, or is in; null when it is in none. */
    public static @Nullable String nodeOf(String path) {
        int end = -1;
        int begin = 0;
        for (int part = 0; part < NODE_DEPTH; part++) {
            begin = end + 1;
            end = path.indexOf('/', begin);
            if (end < 0) {
                if (part < NODE_DEPTH - 1) return null;
                end = path.length();
            }
        }
        return path.startsWith("d/") && NodeName.isNode(path.substring(begin, end)) ? path.substring(0, end) : null;
    }
}
