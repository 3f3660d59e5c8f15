package app.latent.vault.tree;

import app.latent.vault.backing.Reason;
import java.nio.file.FileSystemException;

/** A node is there, but its ciphertext is incomplete or damaged. Nothing else suffers; it works again when what it lacks arrives. */
public final class BrokenNodeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    BrokenNodeException(TreePath path, String what) {
        super(path.toString(), null, Reason.INPUT_OUTPUT.words(what));
    }
}
