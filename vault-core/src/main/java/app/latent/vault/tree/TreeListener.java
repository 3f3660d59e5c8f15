package app.latent.vault.tree;

import app.latent.vault.backing.BoundedLock;
import java.io.IOException;

/** Whoever must know what becomes of nodes. Called on the thread that makes the change; must not throw and not call the tree. */
public interface TreeListener {

    /**
     * A file is about to be renamed: what is being written to its ciphertext ends first, and nothing is written to it until what is returned is closed. Called
     * under the exclusive locks of both parents, so it waits for nobody who waits for one of those, and not for long.
     *
     * @param content where its ciphertext is
     * @throws IOException when that could not be had in time
     */
    default BoundedLock.Held holdStill(String content) throws IOException {
        return () -> {};
    }

    /** A directory or a symbolic link was made. Called under the exclusive lock of its parent. */
    default void created(Place place, Node.Kind kind) {}

    /**
     * A node has another path; what is below a directory too. Called under the exclusive locks of both parents.
     *
     * @param node as it was before
     */
    void moved(TreePath from, Node node, Place to);

    /**
     * A node is gone, or was replaced by another that moved there. Called under the exclusive lock of its parent, and before {@link #moved} of its successor.
     *
     * @param node as it was before
     */
    void deleted(TreePath path, Node node);

    /**
     * A copy that a sync client had left of a node is there no more: it was the same, or has got a path of its own. Called under the exclusive lock of its parent.
     *
     * @param node where it was in the store; no cleartext path has ever led there, unless it was made for a directory that nothing led to
     */
    default void settled(String node) {}

    /** A sync client had left two versions of a node; the second has got a name of its own. */
    void conflict(TreePath original, TreePath copy);

    /** A node is damaged. Told once, until it has been found whole. */
    void damaged(TreePath path);
}
