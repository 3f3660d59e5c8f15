package app.latent.vault.nio;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the tree that are under way. Two of them are at the same time only where no path of one is at or below a path of the other: so a change's
 * event has the path that is true when it is published, and events come in the order of the changes. Whoever comes first goes first.
 *
 * <p>A change may wait for the store for as long as that takes; those that wait for the change give up after {@value BoundedLock#LONGEST_SECONDS} seconds. The
 * lock here is held for moments.
 */
final class Changes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    /** In the order in which they came; guarded by the lock. */
    private final List<Change> underway = new ArrayList<>();

    /** One change, from before it is made until its event is published. */
    final class Change implements AutoCloseable {

        private final List<TreePath> paths;

        private Change(List<TreePath> paths) {
            this.paths = paths;
        }

        private boolean touches(Change other) {
            for (TreePath one : paths) {
                for (TreePath another : other.paths) {
                    if (one.startsWith(another) || another.startsWith(one)) return true;
                }
            }
            return false;
        }

        @Override
        public void close() {
            lock.lock();
            try {
                underway.remove(this);
                ended.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Waits until nothing earlier touches these paths.
     *
     * @throws IOException when that takes too long
     */
    Change begin(TreePath... paths) throws IOException {
        Change change = new Change(List.of(paths));
        long left = TimeUnit.SECONDS.toNanos(BoundedLock.LONGEST_SECONDS);
        lock.lock();
        try {
            underway.add(change);
            boolean admitted = false;
            try {
                while (isTouchedByEarlier(change)) {
                    if (left <= 0) throw BoundedLock.stalled();
                    left = ended.awaitNanos(left);
                }
                admitted = true;
                return change;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException().initCause(e);
            } finally {
                if (!admitted) change.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return null where something touches these paths now */
    @Nullable Change beginIfFree(TreePath... paths) {
        Change change = new Change(List.of(paths));
        lock.lock();
        try {
            underway.add(change);
            if (!isTouchedByEarlier(change)) return change;
            change.close();
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** How many were begun and are not over. */
    int underway() {
        lock.lock();
        try {
            return underway.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean isTouchedByEarlier(Change change) {
        for (Change earlier : underway) {
            if (earlier == change) return false;
            if (earlier.touches(change)) return true;
        }
        return false;
    }
}
