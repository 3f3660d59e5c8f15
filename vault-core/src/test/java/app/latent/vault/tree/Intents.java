package app.latent.vault.tree;

import app.latent.vault.journal.NodeIntent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A journal that survives everything. */
final class Intents implements NodeJournal {

    private final Map<Long, NodeIntent> begun = new TreeMap<>();
    private long last;

    /** The content paths of files that were settled. */
    final List<String> settled = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void settle(String contentPath) {
        settled.add(contentPath);
    }

    @Override
    public synchronized long begin(NodeIntent intent) {
        begun.put(++last, intent);
        return last;
    }

    @Override
    public synchronized void done(long number) {
        begun.remove(number);
    }

    synchronized List<NodeIntent> left() {
        return List.copyOf(begun.values());
    }

    void finish(TreeRecovery recovery) throws IOException {
        for (NodeIntent intent : left()) recovery.finish(intent);
    }
}
