package app.latent.vault.tree;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.BoundedLock.Held;
import app.latent.vault.format.DirectoryId;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * One read/write lock a directory, there while somebody holds it or waits for it. Shared: files in it are opened and created, which the store does atomically.
 * Exclusive: all other changes of the nodes in it, and its own end. Nobody waits longer than the limit; then the store is taken not to answer him who holds the
 * lock. {@link Parents} says in which order they are taken.
 */
final class DirectoryLocks {

    private static final class Counted {
        final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

        /** Guarded by the monitor of the map. */
        int users;
    }

    private final long limitMillis;

    /** Its own monitor guards it; held for no longer than a look takes. */
    private final Map<DirectoryId, Counted> locks = new HashMap<>();

    /** How many locks of directories the thread holds. */
    private final ThreadLocal<Integer> heldByThread = ThreadLocal.withInitial(() -> 0);

    /** For whoever moves a directory: two at once could put each below the other. Taken before any directory's lock. */
    private final ReentrantLock renaming = new ReentrantLock();

    DirectoryLocks(long limitMillis) {
        this.limitMillis = limitMillis;
    }

    Held shared(DirectoryId id) throws IOException {
        return taken(id, false);
    }

    /**
     * The same for whoever may hold locks of other directories, which those wait for perhaps who hold this one: then it does not wait.
     *
     * @return null where it would have to
     */
    @Nullable Held sharedOutOfOrder(DirectoryId id) throws IOException {
        return heldByThread.get() == 0 ? shared(id) : take(id, false, Lock::tryLock);
    }

    /** Of several directories, in the order of their IDs; one that is named twice is taken once. */
    Held exclusive(DirectoryId... ids) throws IOException {
        DirectoryId[] ordered = Arrays.stream(ids)
                .distinct()
                .sorted(Comparator.comparing(DirectoryId::value))
                .toArray(DirectoryId[]::new);
        Held[] held = new Held[ordered.length];
        // Made before any lock is taken, as below: without memory for it nobody would ever give them back.
        Held all = () -> release(held, held.length);
        int taken = 0;
        try {
            for (; taken < ordered.length; taken++) {
                held[taken] = taken(ordered[taken], true);
            }
        } finally {
            if (taken < ordered.length) release(held, taken);
        }
        return all;
    }

    Held renaming() throws IOException {
        Held hold = renaming::unlock;
        if (!BoundedLock.hold(renaming, limitMillis)) throw BoundedLock.stalled();
        return hold;
    }

    private static void release(Held[] held, int count) {
        for (int i = count - 1; i >= 0; i--) {
            held[i].close();
        }
    }

    /** How a lock is taken. */
    @FunctionalInterface
    private interface Taking {
        boolean of(Lock lock) throws IOException;
    }

    private Held taken(DirectoryId id, boolean exclusive) throws IOException {
        Held hold = take(id, exclusive, lock -> BoundedLock.hold(lock, limitMillis));
        if (hold == null) throw BoundedLock.stalled();
        return hold;
    }

    private @Nullable Held take(DirectoryId id, boolean exclusive, Taking taking) throws IOException {
        int others = heldByThread.get();
        Counted counted = use(id);
        Lock lock = exclusive ? counted.lock.writeLock() : counted.lock.readLock();
        Held hold = () -> {
            heldByThread.set(heldByThread.get() - 1);
            lock.unlock();
            leave(id, counted);
        };
        boolean taken = false;
        try {
            taken = taking.of(lock);
        } finally {
            if (taken) heldByThread.set(others + 1);
            else leave(id, counted);
        }
        return taken ? hold : null;
    }

    private Counted use(DirectoryId id) {
        synchronized (locks) {
            Counted counted = locks.computeIfAbsent(id, _ -> new Counted());
            counted.users++;
            return counted;
        }
    }

    private void leave(DirectoryId id, Counted counted) {
        synchronized (locks) {
            if (--counted.users == 0) locks.remove(id);
        }
    }

    /** How many directories somebody holds or waits for. */
    int inUse() {
        synchronized (locks) {
            return locks.size();
        }
    }
}
