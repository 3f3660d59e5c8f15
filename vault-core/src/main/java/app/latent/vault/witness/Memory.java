package app.latent.vault.witness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of one node.
 *
 * @param node its path in the store
 * @param longName the full encrypted name of a node whose name is shortened; else empty
 * @param state what it is, as far as this machine knows
 * @param stamp of the ciphertext when it was that
 * @param past what it was before, the oldest first
 * @param superseded chunks of its lineage that gave way to newer ones, the oldest first
 * @param foreign what was found there and is another's; null where nothing was
 */
record Memory(
        String node,
        String longName,
        NodeState state,
        Stamp stamp,
        List<Past> past,
        List<OldChunk> superseded,
        @Nullable Foreign foreign) {

    /** How many earlier versions of a node are remembered, the last ones. */
    static final int MOST_PAST = 64;

    /** The same for chunks of one file. */
    static final int MOST_SUPERSEDED = 1024;

    /**
     * An earlier version.
     *
     * @param until the session in which it gave way
     */
    record Past(Bytes lineage, long fingerprint, int until) {}

    /** A chunk of an earlier version, where the present one has another. */
    record OldChunk(int number, long tag, int until) {}

    /**
     * What a node has that is another's. It is remembered once what that other has now was accepted: nothing else tells then whose it was.
     *
     * @param owner the other node
     */
    record Foreign(Bytes lineage, String owner) {}

    /** With nothing that is another's. */
    Memory(String node, String longName, NodeState state, Stamp stamp, List<Past> past, List<OldChunk> superseded) {
        this(node, longName, state, stamp, past, superseded, null);
    }

    /** The same, and what it has now is another's. */
    Memory withForeign(Foreign found) {
        return new Memory(node, longName, state, stamp, past, superseded, found);
    }

    boolean isForeign(NodeState now) {
        return foreign != null && now.isOfLineage(foreign.lineage);
    }

    /** As little as tells where and how large it was, and the version. */
    Memory withoutTags() {
        return new Memory(node, longName, state.withoutTags(), stamp, past, superseded, foreign);
    }

    /** The same without anything that was before. */
    Memory slim() {
        return begun(node, longName, state.withoutTags(), stamp);
    }

    /** Whether a version is one of those before, and gave way before a session. */
    boolean hadBefore(NodeState state, int session) {
        for (Past version : past) {
            if (version.fingerprint == state.fingerprint()
                    && version.until < session
                    && state.isOfLineage(version.lineage)) return true;
        }
        return false;
    }

    /** Whether a version of this lineage has a chunk in it that gave way before a session. */
    boolean hasOldChunk(NodeState state, int session) {
        if (!state.isOfLineage(this.state.lineage())) return false;
        for (OldChunk chunk : superseded) {
            if (chunk.until < session && chunk.number < state.chunks() && state.tag(chunk.number) == chunk.tag) {
                return true;
            }
        }
        return false;
    }

    /** Whether a version is what this was at some time before a session, in whole or in part. */
    boolean isBehind(NodeState now, int session) {
        return !now.isSame(state) && (hadBefore(now, session) || hasOldChunk(now, session));
    }

    /** The same of a node that was found to be another. */
    Memory followedBy(NodeState now, Stamp nowStamp, int session) {
        if (now.isSame(state)) return new Memory(node, longName, now, nowStamp, past, superseded, foreign);
        List<Past> before = new ArrayList<>(past);
        before.removeIf(version -> version.fingerprint == now.fingerprint());
        before.add(new Past(state.lineage(), state.fingerprint(), session));
        List<OldChunk> chunks = now.isOfLineage(state.lineage()) ? old(now, session) : List.of();
        return new Memory(node, longName, now, nowStamp, last(before, MOST_PAST), chunks);
    }

    private List<OldChunk> old(NodeState now, int session) {
        List<OldChunk> chunks = new ArrayList<>(superseded);
        for (int i = 0; i < state.chunks() && now.tags().length() > 0; i++) {
            long tag = state.tag(i);
            if (i >= now.chunks() || now.tag(i) != tag) chunks.add(new OldChunk(i, tag, session));
        }
        chunks.removeIf(chunk -> chunk.number < now.chunks() && now.tag(chunk.number) == chunk.tag);
        return last(chunks, MOST_SUPERSEDED);
    }

    private static <T> List<T> last(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /** The same node at another path, with what it was there and what that path had before. */
    Memory movedTo(String to, String itsLongName, Memory before, int session) {
        List<Past> all = new ArrayList<>(before.past);
        all.add(new Past(before.state.lineage(), before.state.fingerprint(), session));
        all.addAll(past);
        return new Memory(to, itsLongName, state, stamp, last(all, MOST_PAST), superseded);
    }

    /** The same node at another path that had none. */
    Memory movedTo(String to, String itsLongName) {
        return new Memory(to, itsLongName, state, stamp, past, superseded);
    }

    /**
     * What is remembered of a node from now on.
     *
     * @param now what it is
     * @param before what is remembered of it
     * @param from what is remembered of it at another path, where it was
     */
    static Memory of(Seen seen, NodeState now, @Nullable Memory before, @Nullable Memory from, int session) {
        Memory base = base(seen, now, before, from, session);
        if (base == null) return begun(seen.node(), seen.longName(), now, seen.stamp());
        return base.followedBy(now, seen.stamp(), session);
    }

    private static @Nullable Memory base(
            Seen seen, NodeState now, @Nullable Memory before, @Nullable Memory from, int session) {
        if (from == null) return before;
        if (before == null) return from.movedTo(seen.node(), seen.longName());
        if (before.state().isOfLineage(now.lineage())) return before;
        return from.movedTo(seen.node(), seen.longName(), before, session);
    }

    /** Without what it was before. */
    static Memory begun(String node, String longName, NodeState state, Stamp stamp) {
        return new Memory(node, longName, state, stamp, List.of(), List.of());
    }
}
