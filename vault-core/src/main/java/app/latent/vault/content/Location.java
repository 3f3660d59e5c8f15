package app.latent.vault.content;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Where an open file stands now, and what is to be told of it. Its monitor is held for moments. */
final class Location {

    private final ContentListener listener;

    /** Held by whoever changes the ciphertext in place, over its calls of the store, and by the tree over a rename. Under it no lock of the tree is taken. */
    private final ReentrantLock still = new ReentrantLock(true);

    private TreePath path;
    private String contentPath;
    private boolean deleted;
    private boolean created;
    private boolean damageTold;
    private volatile boolean changed;

    Location(ContentListener listener, TreePath path, String contentPath) {
        this.listener = listener;
        this.path = path;
        this.contentPath = contentPath;
    }

    /** Until what is returned is closed, it stays where it is, and nobody else changes its ciphertext in place. */
    BoundedLock.Held holdStill() throws IOException {
        return BoundedLock.hold(still);
    }

    /** @return null once it was deleted, or replaced by a file that moved there */
    synchronized @Nullable TreePath path() {
        return deleted ? null : path;
    }

    /** Where its ciphertext is; after it was deleted, where it was. */
    synchronized String contentPath() {
        return contentPath;
    }

    /** The content directory of the directory that it is in. */
    String contentDirectory() {
        String file = contentPath();
        String folder = RelativePaths.parent(file);
        return folder.endsWith(NodeName.SHORTENED_SUFFIX) ? RelativePaths.parent(folder) : folder;
    }

    synchronized void deleted() {
        deleted = true;
    }

    synchronized boolean isDeleted() {
        return deleted;
    }

    synchronized void moved(TreePath to, String contentTo) {
        path = to;
        contentPath = contentTo;
    }

    /** A directory that it may be in has another path. */
    synchronized void parentMoved(TreePath from, TreePath to) {
        if (path.startsWith(from)) path = path.rebase(from, to);
    }

    synchronized void created() {
        created = true;
    }

    void changed() {
        changed = true;
    }

    /** Whether {@link #closedByLastWriter} will have something to tell. */
    synchronized boolean isChanged() {
        return (created || changed) && !deleted;
    }

    /**
     * The last writer has gone: tells what all of them have done.
     *
     * @param left the ciphertext as it is now, where that is known
     */
    synchronized void closedByLastWriter(@Nullable Left left) {
        if (!deleted) listener.closedByLastWriter(new Written(path, contentPath, created, changed, left));
        created = false;
        changed = false;
    }

    /** What the caller is told; damage is told to the listener too, the first time. */
    IOException told(IOException e) {
        if (Told.isDamage(e)) damaged();
        return Told.of(e, path());
    }

    /** Its content is what somebody else has written into it. */
    synchronized void rewritten() {
        if (!deleted) listener.rewritten(path);
    }

    /** What was written to it is lost. */
    synchronized void lost() {
        if (!deleted) listener.damaged(path);
    }

    private synchronized void damaged() {
        if (damageTold || deleted) return;
        damageTold = true;
        listener.damaged(path);
    }
}
