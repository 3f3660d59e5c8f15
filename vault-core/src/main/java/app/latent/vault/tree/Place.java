package app.latent.vault.tree;

import app.latent.vault.format.NodeName;

/**
 * Where a file stands, or would stand.
 *
 * @param path in cleartext
 * @param parent the directory that it is in
 * @param name on disk
 */
public record Place(TreePath path, Directory parent, NodeName name) {

    /** Its node, in the store. */
    public String nodePath() {
        return parent.contentDirectory() + "/" + name.onDisk();
    }

    /** The ciphertext of a file that stands here. */
    public String contentPath() {
        return name.isShortened() ? nodePath() + "/" + NodeName.CONTENTS_FILE : nodePath();
    }
}
