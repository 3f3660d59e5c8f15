package app.latent.vault.witness;

import app.latent.vault.content.Ends;
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

    /** Of our own so many are remembered before there is a pause. */
    private static final int MANY = 12_500;

    /** Bytes of what was written, beyond which it is read again instead. */
    private static final long MOST_WEIGHT = 16 << 20;

    /** What somebody waits for. */
    interface Request {
        void run();

        /** It will not be run. */
        void refuse();
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();

    /** All of this is guarded by the lock. */
    private Map<String, Own> own = new LinkedHashMap<>();

    private long weight;

    private final Set<String> outside = new LinkedHashSet<>();
    private final Deque<Request> requests = new ArrayDeque<>();
    private boolean everything;
    private boolean overflown;
    private boolean begun;
    private boolean closed;
    private boolean over;
    private long lastChange;

    /** Somebody will take what is put in here. What was before is kept by nobody. */
    void begin() {
        lock.lock();
        try {
            begun = true;
        } finally {
            lock.unlock();
        }
    }

    void left(String node, Stamp stamp, @Nullable Ends ends) {
        own(() -> put(Own.left(own.get(node), node, stamp, ends)));
    }

    void leftDirectory(String node) {
        own(() -> put(new Own.Directory(node)));
    }

    void touched(String node, Stamp before, Stamp after) {
        own(() -> put(Own.touched(own.get(node), node, before, after)));
    }

    void moved(String from, String to, Stamp before) {
        own(() -> {
            put(Own.moved(own.get(from), from, to, before));
            put(new Own.Removed(from));
        });
    }

    void removed(String node) {
        own(() -> put(new Own.Removed(node)));
    }

    private void own(Runnable change) {
        lock.lock();
        try {
            if (!begun || over) return;
            boolean first = own.isEmpty();
            change.run();
            lastChange = System.nanoTime();
            if (first) something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The lock is held. */
    private void put(Own now) {
        Own before = own.remove(now.node());
        if (before != null) weight -= before.weight();
        if (own.size() >= MOST) {
            overflown = true;
            return;
        }
        Own kept = weight + now.weight() > MOST_WEIGHT ? new Own.Look(now.node(), now.node()) : now;
        weight += kept.weight();
        own.put(now.node(), kept);
    }

    void outside(String node) {
        lock.lock();
        try {
            if (!begun || over) return;
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
            if (!begun || over) return;
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

    /** Nobody takes anything any more. */
    void end() {
        lock.lock();
        try {
            closed = true;
            over = true;
            own = new LinkedHashMap<>();
            outside.clear();
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

    /** In the order in which it was done. */
    Map<String, Own> takeOwn() {
        lock.lock();
        try {
            Map<String, Own> taken = own;
            own = new LinkedHashMap<>();
            weight = 0;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** @return null where there is nothing of it */
    @Nullable Own takeOwn(String node) {
        lock.lock();
        try {
            Own taken = own.remove(node);
            if (taken != null) weight -= taken.weight();
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

    /** What one of our own changes has left is not known. */
    void missed() {
        lock.lock();
        try {
            overflown = true;
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
                    if (pause <= 0 || own.size() > MANY) return;
                    long waited = Math.min(left, Math.max(pause, TimeUnit.MILLISECONDS.toNanos(1)));
                    left -= waited - Math.max(0, something.awaitNanos(waited));
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
