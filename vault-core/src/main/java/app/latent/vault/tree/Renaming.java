package app.latent.vault.tree;

import app.latent.vault.journal.NodeIntent;
import java.util.Base64;
import java.util.List;

/**
 * A rename that takes several steps: what the node is made of is carried, by one rename, from its place into the folder of another node.
 *
 * @param fromNode the node's path in the store
 * @param fromItem the path of what it is made of, which is the node itself or in it
 * @param toNode where it shall stand
 * @param toItem what it shall be made of
 * @param longName what {@code name.c9s} there says; empty where the name is not shortened
 * @param aside where a node of another form goes that stands in the way
 * @param replacedContent the content directory of the empty directory that is replaced; empty when none is
 * @param fingerprint how {@code fromItem} begins, which is like no other's: a random header or a directory ID
 */
record Renaming(
        String fromNode,
        String fromItem,
        String toNode,
        String toItem,
        String longName,
        String aside,
        String replacedContent,
        String fingerprint) {

    /** Names its intents. */
    private static final String ACTION = "rename node";

    private static final int ARGUMENTS = 8;

    static boolean isIn(NodeIntent intent) {
        return intent.action().equals(ACTION) && intent.arguments().size() == ARGUMENTS;
    }

    /** @param intent that has one */
    static Renaming of(NodeIntent intent) {
        List<String> a = intent.arguments();
        return new Renaming(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7));
    }

    NodeIntent intent() {
        return new NodeIntent(
                ACTION, List.of(fromNode, fromItem, toNode, toItem, longName, aside, replacedContent, fingerprint));
    }

    static String fingerprint(byte[] beginning) {
        return Base64.getEncoder().encodeToString(beginning);
    }

    boolean fromFolder() {
        return !fromItem.equals(fromNode);
    }

    boolean toFolder() {
        return !toItem.equals(toNode);
    }
}
