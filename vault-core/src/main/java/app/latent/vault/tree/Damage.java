package app.latent.vault.tree;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells of each damaged node once, until it was found whole. */
final class Damage {

    private static final int MANY = 10_000;

    private final TreeListener listener;

    /** What was told of, by path in the store; all forgotten when there is too much of it. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Damage(TreeListener listener) {
        this.listener = listener;
    }

    /** @param what damaged, in the store */
    void found(String what, TreePath path) {
        if (told.size() >= MANY) told.clear();
        if (told.add(what)) listener.damaged(path);
    }

    /** It is whole. */
    void healed(String what) {
        if (!told.isEmpty()) told.remove(what);
    }

    /** All is news again. */
    void forget() {
        told.clear();
    }
}
