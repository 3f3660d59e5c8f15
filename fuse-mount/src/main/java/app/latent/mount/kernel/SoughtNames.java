package app.latent.mount.kernel;

import app.latent.mount.node.NodeTable.Entry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Names by which a program came upon a file just after another had taken the name. The kernel looks such a name up once
 * more, and only once: what it finds then must not get lost in the same way.
 */
final class SoughtNames {

    static final int MOST = 256;

    /** For the kernel to look up a path again, on a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LongSupplier nanoTime;

    /** When each was sought, the longest ago first. Guarded by the monitor. */
    private final Map<Entry, Long> sought = new LinkedHashMap<>();

    /** Most of the time, so that an ordinary rename takes no lock for this. */
    private volatile boolean none = true;

    SoughtNames(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void add(Entry name) {
        sought.remove(name);
        sought.put(name, nanoTime.getAsLong());
        if (sought.size() > MOST) {
            sought.remove(sought.keySet().iterator().next());
        }
        none = false;
    }

    boolean contains(Entry name) {
        return !none && containsRecent(name);
    }

    private synchronized boolean containsRecent(Entry name) {
        long now = nanoTime.getAsLong();
        sought.values().removeIf(since -> now - since > PATIENCE.toNanos());
        none = sought.isEmpty();
        return sought.containsKey(name);
    }
}
