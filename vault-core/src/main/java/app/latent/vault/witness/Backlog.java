package app.latent.vault.witness;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our own changes that are still to be remembered: some in each turn, and first those of nodes that somebody asks for. For the witness's thread. */
final class Backlog {

    private final Inbox inbox;
    private Map<String, Own> taken = new LinkedHashMap<>();
    private int takings;

    Backlog(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Whether what a node is now is still to be remembered. */
    boolean isPending(String node) {
        return taken.containsKey(node) || inbox.hasOwn(node);
    }

    /** Whether some are left of those that were taken. */
    boolean hasMore() {
        return !taken.isEmpty();
    }

    /** How often all were taken. What was done before a time is remembered once that has grown, and there are no more. */
    int takings() {
        return takings;
    }

    /** Remembers for so long, or until there are no more. */
    void remember(Recorder by, long nanos) throws IOException {
        if (taken.isEmpty()) {
            taken = inbox.takeOwn();
            takings++;
        }
        long begun = System.nanoTime();
        while (!taken.isEmpty() && System.nanoTime() - begun < nanos) {
            Iterator<Own> first = taken.values().iterator();
            Own own = first.next();
            first.remove();
            remember(by, own);
        }
    }

    /** What was done to these nodes is remembered now. */
    void remember(Recorder by, Collection<String> nodes) throws IOException {
        for (String node : nodes) {
            remember(by, taken.remove(node));
            remember(by, inbox.takeOwn(node));
        }
    }

    private void remember(Recorder by, @Nullable Own own) throws IOException {
        if (own != null && !by.isRemembered(own) && !isPending(own.node())) inbox.missed();
    }
}
