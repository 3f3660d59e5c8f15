package app.latent.vault.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a listener was told, in words. */
final class Told implements TreeListener {

    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void moved(TreePath from, Node node, Place to) {
        events.add("moved " + from + " to " + to.path());
    }

    @Override
    public void deleted(TreePath path, Node node) {
        events.add("deleted " + path);
    }

    @Override
    public void conflict(TreePath original, TreePath copy) {
        events.add("conflict " + original + " as " + copy);
    }

    @Override
    public void damaged(TreePath path) {
        events.add("damaged " + path);
    }

    /** All since the last call. */
    List<String> events() {
        List<String> all = List.copyOf(events);
        events.clear();
        return all;
    }
}
