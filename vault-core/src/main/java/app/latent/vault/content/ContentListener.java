package app.latent.vault.content;

import app.latent.vault.tree.TreePath;

/** Whoever must know what becomes of files' content. Called in the order of the changes and under a lock: must return at once and call nothing here. */
public interface ContentListener {

    /** The last handle that could write was closed, whether that succeeded or not. Not called for a file that was deleted meanwhile. */
    void closedByLastWriter(Written written);

    /**
     * A file's ciphertext does not authenticate, or has a length that no file has: told once while the file is open. Or it was rewritten from outside while it was
     * written to, and what was written is lost.
     */
    void damaged(TreePath path);

    /** A file was rewritten from outside while somebody has it open who can write: what they read from now on is what was written there. */
    void rewritten(TreePath path);

    /** A file was replaced from outside while it was written to; what was written is in the copy. */
    void conflict(TreePath original, TreePath copy);
}
