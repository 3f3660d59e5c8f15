package app.latent.vault.witness;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes that were deleted or renamed by us lately, or have something else since: what is remembered of what they had goes with it to where it turns up. For one thread. */
final class Departed {

    private static final int MOST = 4096;

    /** Bytes. */
    private static final int MOST_TAGS = 16 << 10;

    private final Map<Bytes, Memory> byLineage = lastOnly();
    private final Map<String, Memory> byNode = lastOnly();

    private static <K> Map<K, Memory> lastOnly() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Memory> eldest) {
                return size() > MOST;
            }
        };
    }

    /** Of a large file what is in common with it is forgotten, as there may be many. */
    void add(Memory memory) {
        boolean large = memory.state().tags().length() > MOST_TAGS;
        byLineage.put(memory.state().lineage(), large ? memory.withoutTags() : memory);
        displaced(memory);
    }

    /** Something else was put in its place. */
    void displaced(Memory memory) {
        if (memory.state().tags().length() <= MOST_TAGS) byNode.put(memory.node(), memory);
    }

    @Nullable Memory of(Bytes lineage) {
        return byLineage.get(lineage);
    }

    /** What was at a node last, with all that is remembered of it. */
    @Nullable Memory at(String node) {
        return byNode.get(node);
    }

    void remove(Bytes lineage) {
        byLineage.remove(lineage);
    }
}
