package app.latent.vault.witness;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
    private final LongConsumer progress;

    private final Deque<String> folders = new ArrayDeque<>();
    private final Deque<String> nodes = new ArrayDeque<>();
    private final Map<String, Seen> different = new HashMap<>();
    private final int[] remembered;
    private int next;
    private long count;

    /** @param nothingKnown whether everything is new */
    Survey(BackingStore store, Memories memories, Examiner examiner, boolean nothingKnown, LongConsumer progress)
            throws IOException {
        this.store = store;
        this.memories = memories;
        this.examiner = examiner;
        this.nothingKnown = nothingKnown;
        this.progress = progress;
        this.remembered = nothingKnown ? new int[0] : memories.places();
        listFolders();
    }

    private void listFolders() throws IOException {
        list(DATA, (first, kind) -> {
            if (kind != BackingStat.Kind.FOLDER) return;
            String above = RelativePaths.entry(DATA, first);
            list(above, (second, itsKind) -> {
                if (itsKind == BackingStat.Kind.FOLDER) folders.add(RelativePaths.entry(above, second));
            });
        });
    }

    private void list(String folder, BackingStore.Listing listing) throws IOException {
        try {
            store.list(folder, listing);
        } catch (NoSuchFileException | NotDirectoryException _) {
            // Deleted meanwhile, or somebody else's.
        }
    }

    /** We have changed a node ourselves since: what was seen of it is old. */
    void changed(String node) {
        different.remove(node);
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
                    if (NodeReader.isNode(name)) nodes.add(RelativePaths.entry(folder, name));
                });
            } else if (next < remembered.length) {
                lookForMissing(remembered[next++]);
            } else {
                judge();
                return false;
            }
        }
        progress.accept(count);
        return true;
    }

    private void look(String node) throws IOException {
        count++;
        Seen difference;
        try {
            difference = examiner.difference(node);
        } catch (IOException _) {
            // It cannot be read now, which whoever opens it is told.
            return;
        }
        if (difference == null) return;
        if (nothingKnown) examiner.meet(difference);
        else add(difference);
    }

    private void lookForMissing(int place) throws IOException {
        Memory memory = memories.at(place);
        if (memory == null || different.containsKey(memory.node()) || store.stat(memory.node()) != null) return;
        Seen difference = examiner.difference(memory.node());
        if (difference != null) add(difference);
    }

    private void add(Seen difference) throws IOException {
        different.put(difference.node(), difference);
        if (different.size() >= MOST_DIFFERENT) judge();
    }

    private void judge() throws IOException {
        examiner.judge(different);
        different.clear();
        progress.accept(count);
    }
}
