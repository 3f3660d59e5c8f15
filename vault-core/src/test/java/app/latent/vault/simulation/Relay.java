package app.latent.vault.simulation;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.content.ContentListener;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreeListener;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between tree and open files, as {@code nio} has it: what the tree tells of moves and deletions goes to the open files, of all else to their listener. */
public final class Relay implements TreeListener {

    private final ContentListener listener;

    /** Made after the tree, which tells nothing until then. */
    private @Nullable OpenFiles files;

    public Relay(ContentListener listener) {
        this.listener = listener;
    }

    /** @return the same */
    public OpenFiles to(OpenFiles target) {
        files = target;
        return target;
    }

    private OpenFiles files() {
        return Objects.requireNonNull(files);
    }

    @Override
    public BoundedLock.Held holdStill(String content) throws IOException {
        return files().holdStill(content);
    }

    @Override
    public void moved(TreePath from, Node node, Place to) {
        files().moved(from, node, to);
    }

    @Override
    public void deleted(TreePath path, Node node) {
        files().deleted(node);
    }

    @Override
    public void conflict(TreePath original, TreePath copy) {
        listener.conflict(original, copy);
    }

    @Override
    public void damaged(TreePath path) {
        listener.damaged(path);
    }
}
