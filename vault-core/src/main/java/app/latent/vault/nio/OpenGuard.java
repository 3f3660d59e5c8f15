package app.latent.vault.nio;

import app.latent.vault.tree.TreePath;
import java.io.IOException;

/** Whoever must know of files that are opened, and may refuse it. Called by many threads at once, and under no lock of the engine. */
public interface OpenGuard {

    /** For where nobody asks. */
    OpenGuard NONE = new OpenGuard() {
        @Override
        public void opening(TreePath path) {}

        @Override
        public void opened(String contentPath) {}
    };

    /**
     * A file is about to be opened, or made.
     *
     * @param path leads over no link
     * @throws IOException when it must not be opened
     */
    void opening(TreePath path) throws IOException;

    /**
     * It is open. Must return at once.
     *
     * @param contentPath its ciphertext in the store
     */
    void opened(String contentPath);
}
