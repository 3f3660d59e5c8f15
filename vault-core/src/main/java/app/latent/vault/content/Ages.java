package app.latent.vault.content;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The files that hold what is not written yet, and when it must be: one clock for all of them, as most are closed long before. A file's turn comes at the second
 * tick after it was added.
 */
final class Ages {

    private static final int TICK_MILLIS = 500;

    private final Workers workers;
    private final Set<WriteBehind> young = ConcurrentHashMap.newKeySet();
    private final Set<WriteBehind> old = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ticking = new AtomicBoolean();

    Ages(Workers workers) {
        this.workers = workers;
    }

    /** It is flushed after {@value #TICK_MILLIS} to twice as many milliseconds, unless it is removed before. */
    void add(WriteBehind file) {
        young.add(file);
        begin();
    }

    /** Its file is closed. */
    void remove(WriteBehind file) {
        young.remove(file);
        old.remove(file);
    }

    private void begin() {
        if (ticking.compareAndSet(false, true)) workers.after(TICK_MILLIS, this::tick);
    }

    private void tick() {
        ticking.set(false);
        List<WriteBehind> due = List.copyOf(old);
        due.forEach(old::remove);
        List<WriteBehind> aging = List.copyOf(young);
        old.addAll(aging);
        aging.forEach(young::remove);
        due.forEach(WriteBehind::aged);
        if (!old.isEmpty() || !young.isEmpty()) begin();
    }
}
