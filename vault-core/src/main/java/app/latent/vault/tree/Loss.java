package app.latent.vault.tree;

import app.latent.vault.format.DirectoryId;

/** What a sync client has taken of a node and the tree, which has met it whole, can give back. */
public sealed interface Loss {

    /** The node's path in the store. */
    String node();

    /** What came of trying to give something back. */
    enum Outcome {
        MENDED,
        /** It is there, or nothing of what it belonged to is. */
        NOT_LOST,
        /** That cannot be told now, as something else is not whole. */
        UNKNOWN
    }

    /** The {@code name.c9s} of a node with a shortened name, of which the rest is there: as where one machine has renamed it and another changed its content. */
    record Name(String node) implements Loss {}

    /**
     * What led to a directory: another ID is in the node's {@code dir.c9r}, as where two machines made a directory of one name and the sync client keeps one version.
     *
     * @param contentDirectory of the earlier one
     */
    record Tree(String node, DirectoryId id, String contentDirectory) implements Loss {}

    /** What a node was made for by this process, to lead to it: the other machine has deleted that directory after all. The node goes, as nothing is mended by it. */
    record Purpose(String node) implements Loss {}
}
