package app.latent.vault.witness;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * A look at every node of a vault, and at every one that is remembered, a few at a time: whoever has the thread does other things in between. For one thread.
 */
final class Survey {

    private static final String DATA = "d";

    /** Nodes that differ, of which so many are kept in memory before they are judged. */
    private static final int MOST_DIFFERENT = 20_000;

    private final BackingStore store;
    private final Memories memories;
    private final Examiner examiner;
    private final boolean nothingKnown;
    private final List<LongConsumer> progress = new ArrayList<>();

    private final Deque<String> folders = new ArrayDeque<>();
    private final Deque<String> nodes = new ArrayDeque<>();
    private final Map<String, Seen> different = new HashMap<>();

    /** Where what is remembered is, and of which of those the node was looked at. */
    private final int[] remembered;

    private final BitSet met = new BitSet();
    private int next;
    private long count;

    /** @param nothingKnown whether everything is new */
    Survey(BackingStore store, Memories memories, Examiner examiner, boolean nothingKnown) throws IOException {
        this.store = store;
        this.memories = memories;
        this.examiner = examiner;
        this.nothingKnown = nothingKnown;
        this.remembered = nothingKnown ? new int[0] : memories.places();
        listFolders();
    }

    private void listFolders() {
        list(DATA, (first, kind) -> {
            if (kind != BackingStat.Kind.FOLDER) return;
            String above = RelativePaths.entry(DATA, first);
            list(above, (second, itsKind) -> {
                if (itsKind == BackingStat.Kind.FOLDER) folders.add(RelativePaths.entry(above, second));
            });
        });
    }

    private void list(String folder, BackingStore.Listing listing) {
        try {
            store.list(folder, listing);
        } catch (IOException | RuntimeException _) {
            // Deleted meanwhile, somebody else's, or not to be read now: what is remembered there is looked at one by
            // one.
        }
    }

    /** @param listener hears from now on how many nodes were looked at */
    void tell(LongConsumer listener) {
        progress.add(listener);
    }

    /**
     * Goes on with some nodes.
     *
     * @return false when all are done, and judged
     */
    boolean step(int most) throws IOException {
        for (int i = 0; i < most; i++) {
            if (!nodes.isEmpty()) {
                look(nodes.remove());
            } else if (!folders.isEmpty()) {
                String folder = folders.remove();
                list(folder, (name, _) -> {
                    if (NodeName.isNode(name)) nodes.add(RelativePaths.entry(folder, name));
                });
            } else if (next < remembered.length) {
                lookForMissing(next++);
            } else {
                judge();
                return false;
            }
        }
        tell();
        return true;
    }

    private void look(String node) throws IOException {
        count++;
        Seen difference = examiner.difference(node, this::met);
        if (difference == null) return;
        if (nothingKnown) examiner.meet(difference);
        else add(difference);
    }

    private void met(int place) {
        int index = PackedTable.indexOf(remembered, place);
        if (index >= 0) met.set(index);
    }

    private void lookForMissing(int index) throws IOException {
        if (met.get(index)) return;
        Memory memory = memories.at(remembered[index]);
        if (memory == null || different.containsKey(memory.node())) return;
        Seen difference = examiner.difference(memory.node(), _ -> {});
        if (difference != null) add(difference);
    }

    private void add(Seen difference) throws IOException {
        different.put(difference.node(), difference);
        if (different.size() >= MOST_DIFFERENT) judge();
    }

    private void judge() throws IOException {
        examiner.judge(different);
        different.clear();
        tell();
    }

    private void tell() {
        for (LongConsumer listener : progress) listener.accept(count);
    }
}
