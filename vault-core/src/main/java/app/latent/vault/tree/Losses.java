package app.latent.vault.tree;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Passes on what is noticed to be lost, while somebody attends to it. For any number of threads. */
final class Losses {

    private static final int MANY = 10_000;

    /** How often a node gets its name back: whoever takes it yet again means it, or would do so for ever. A check finds the node then. */
    private static final int MOST_TIMES = 3;

    private final Set<String> made = ConcurrentHashMap.newKeySet();

    /** How often each node has got its name back. */
    private final Map<String, Integer> named = new ConcurrentHashMap<>();

    private volatile Consumer<Loss> hears = _ -> {};

    void attend(Consumer<Loss> attending) {
        hears = attending;
    }

    /** A node that leads to a directory was made by this process. */
    void made(String node) {
        if (made.size() < MANY) made.add(node);
    }

    boolean isMade(String node) {
        return made.contains(node);
    }

    boolean mayGiveName(String node) {
        return named.getOrDefault(node, 0) < MOST_TIMES && named.size() < MANY;
    }

    void gaveName(String node) {
        named.merge(node, 1, Integer::sum);
    }

    /** A node leads to nothing that is there. */
    void leadsNowhere(String node) {
        if (isMade(node)) noticed(new Loss.Purpose(node));
    }

    void noticed(Loss loss) {
        hears.accept(loss);
    }
}
