package app.latent.vault.tree;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A cache of bounded weight for what can be had again. Two generations: when the young one is full, it becomes the old one, and the old one is forgotten; what
 * is used of the old one becomes young again. For any number of threads, none of which waits.
 */
final class Generations<K, V> {

    private final long limit;
    private final ToLongBiFunction<K, V> weigher;
    private final AtomicLong weight = new AtomicLong();
    private volatile ConcurrentHashMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<K, V> old = new ConcurrentHashMap<>();

    /** @param limit of all weights together, about */
    Generations(long limit, ToLongBiFunction<K, V> weigher) {
        this.limit = limit;
        this.weigher = weigher;
    }

    @Nullable V get(K key) {
        V value = young.get(key);
        if (value != null) return value;
        value = old.get(key);
        if (value != null) put(key, value);
        return value;
    }

    void put(K key, V value) {
        if (young.put(key, value) == null && weight.addAndGet(weigher.applyAsLong(key, value)) > limit / 2) {
            age();
        }
    }

    void remove(K key) {
        old.remove(key);
        young.remove(key);
    }

    /** Two threads may age it at once: then it forgets more than it must. */
    private void age() {
        weight.set(0);
        old = young;
        young = new ConcurrentHashMap<>();
    }
}
