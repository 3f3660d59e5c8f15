package app.latent.vault.witness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What the witness's thread has to do. Whoever changes the vault puts a path in here and goes on; nobody waits for room. Of what is changed again and again only
 * the last time counts.
 */
final class Inbox {

    /** Nodes. Where more wait, what was written is looked at later, with everything. */
    private static final int MOST = 200_000;

    /** What was changed by us. */
    record Own(String node, boolean removed) {}

    /** What somebody waits for. */
    interface Request {
        void run();

        /** It will not be run. */
        void refuse();
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();

    /** All of this is guarded by the lock. */
    private final Map<String, Own> own = new LinkedHashMap<>();

    private final Set<String> outside = new LinkedHashSet<>();
    private final Deque<Request> requests = new ArrayDeque<>();
    private boolean everything;
    private boolean overflown;
    private boolean closed;
    private long lastChange;

    void own(String node, boolean removed) {
        lock.lock();
        try {
            own.remove(node);
            if (own.size() < MOST) own.put(node, new Own(node, removed));
            else overflown = true;
            if (own.size() == 1) something.signal();
            lastChange = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    void outside(String node) {
        lock.lock();
        try {
            if (outside.size() < MOST) outside.add(node);
            else everything = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    void everything() {
        lock.lock();
        try {
            everything = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** @return false when it is closed */
    boolean request(Request request) {
        lock.lock();
        try {
            if (closed) return false;
            requests.add(request);
            something.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** @return null where there is none */
    @Nullable Request nextRequest() {
        lock.lock();
        try {
            return requests.poll();
        } finally {
            lock.unlock();
        }
    }

    List<Own> takeOwn() {
        lock.lock();
        try {
            List<Own> taken = new ArrayList<>(own.values());
            own.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Whether we have told of a change of a node that was not taken yet. */
    boolean hasOwn(String node) {
        lock.lock();
        try {
            return own.containsKey(node);
        } finally {
            lock.unlock();
        }
    }

    List<String> takeOutside() {
        lock.lock();
        try {
            List<String> taken = new ArrayList<>(outside);
            outside.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    boolean takeEverything() {
        lock.lock();
        try {
            boolean taken = everything;
            everything = false;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Whether some of our own changes were not kept. */
    boolean hasOverflown() {
        lock.lock();
        try {
            return overflown;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there is something to do. What we change ourselves is left alone until there was a pause, so that it costs those who are at it nothing.
     *
     * @param nanos how long at most
     * @param pauseNanos how long our own changes wait for a pause
     */
    void await(long nanos, long pauseNanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (left > 0 && !closed && requests.isEmpty() && outside.isEmpty() && !everything) {
                if (own.isEmpty()) {
                    left = something.awaitNanos(left);
                } else {
                    long pause = pauseNanos - (System.nanoTime() - lastChange);
                    if (pause <= 0 || own.size() > MOST / 4) return;
                    long waited = Math.min(left, Math.max(pause, TimeUnit.MILLISECONDS.toNanos(1)));
                    left -= waited - Math.max(0, something.awaitNanos(waited));
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
