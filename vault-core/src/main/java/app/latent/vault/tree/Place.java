package app.latent.vault.tree;

import app.latent.vault.backing.Reason;
import app.latent.vault.format.NodeName;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;

/**
 * Where a node stands, or would stand.
 *
 * @param path in cleartext
 * @param parent the directory that it is in
 * @param name on disk
 */
public record Place(TreePath path, Directory parent, NodeName name) {

    /** Bytes, in UTF-8, of the longest name that a new node gets. Other clients may give longer ones. */
    public static final int LONGEST_NAME = 255;

    /** Whether it is here that a node was found. */
    boolean has(Node node) {
        return node.nodePath().equals(nodePath());
    }

    /** Its node, in the store. */
    public String nodePath() {
        return parent.contentDirectory() + "/" + name.onDisk();
    }

    /** The ciphertext of a file that stands here. */
    public String contentPath() {
        return itemPath(Node.Kind.FILE);
    }

    /** What a node of this kind is made of: the one file that makes it a file, a directory or a link. */
    public String itemPath(Node.Kind kind) {
        return isFolder(kind) ? nodePath() + "/" + innerFile(kind) : nodePath();
    }

    /** Whether a node of this kind is a folder here. */
    boolean isFolder(Node.Kind kind) {
        return kind != Node.Kind.FILE || name.isShortened();
    }

    /** The name in a node's folder of what it is made of. */
    static String innerFile(Node.Kind kind) {
        return switch (kind) {
            case FILE -> NodeName.CONTENTS_FILE;
            case DIRECTORY -> NodeName.DIRECTORY_FILE;
            case LINK -> NodeName.SYMLINK_FILE;
        };
    }

    /** @throws FileSystemException when the name is longer than those of new nodes are */
    public void requireCreatable() throws FileSystemException {
        if (path.name().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw Reason.NAME_TOO_LONG.at(path.toString());
        }
    }
}
