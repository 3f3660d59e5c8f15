package app.latent.vault.witness;

import org.jspecify.annotations.Nullable;

/**
 * A node as it was found.
 *
 * @param node its path in the store
 * @param longName as in {@link Memory}
 * @param state null where there is none, or nothing that can be told a version of one: it has not come wholly yet, or is damaged
 * @param isThere whether there is something at the path
 */
record Seen(String node, String longName, @Nullable NodeState state, Stamp stamp, boolean isThere) {

    static Seen absent(String node) {
        return new Seen(node, "", null, Stamp.NONE, false);
    }

    static Seen unclear(String node) {
        return new Seen(node, "", null, Stamp.NONE, true);
    }

    boolean isAbsent() {
        return !isThere;
    }
}
