package app.latent.vault.tree;

import app.latent.vault.backing.Reason;
import java.nio.file.FileSystemException;

/** A node seems damaged, and somebody is changing its directory, whose lock cannot be waited for now: whoever holds others gives them back and begins anew. */
final class UnsettledException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    UnsettledException(TreePath path) {
        super(path.toString(), null, Reason.BUSY.words());
    }
}
