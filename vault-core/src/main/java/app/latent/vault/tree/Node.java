package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a path, at one moment.
 *
 * @param nodePath its place in the parent's content directory; empty for the root, which has none
 * @param contentPath of a file: its ciphertext; of a link: the encrypted target; of a directory: its content directory
 * @param stat the attributes of {@code contentPath}
 * @param directory of a directory only
 */
public record Node(
        Kind kind,
        String nodePath,
        String contentPath,
        BackingStat stat,
        @Nullable Directory directory) {

    /** The kinds of nodes that the format has. */
    public enum Kind {
        FILE,
        DIRECTORY,
        LINK
    }

    public boolean isFile() {
        return kind == Kind.FILE;
    }

    public boolean isDirectory() {
        return kind == Kind.DIRECTORY;
    }

    public boolean isLink() {
        return kind == Kind.LINK;
    }
}
