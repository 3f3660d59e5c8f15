package app.latent.vault.witness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of nodes that are not as they are remembered, from all of them at once: as what one has now another had, or has lost.
 *
 * <p>Another device that renames, exchanges by way of a third name, or copies the ciphertext of files does what a provider can do too. So what is alarming is
 * only what such a device does not do by itself: an earlier version comes back though it is not on its way here from another path; two nodes have each other's
 * content; a node has that of another which is still there, while its own is nowhere. Nodes that were not there before are never alarming.
 */
final class Judge {

    private static final int LONGEST_CHAIN = 1000;

    /**
     * What became of one.
     *
     * @param other the node whose content it has, or has an earlier version or the beginning of
     * @param base what is remembered of it, or of the node that it was; null where it is new
     */
    record Judgement(
            What what,
            Seen seen,
            @Nullable Memory base,
            @Nullable String other) {

        /** What is needed to tell of it. */
        Judgement slim() {
            NodeState state = seen.state();
            Seen less = new Seen(
                    seen.node(),
                    seen.longName(),
                    state == null ? null : state.withoutTags(),
                    seen.stamp(),
                    seen.isThere());
            return new Judgement(what, less, base == null ? null : base.slim(), other);
        }
    }

    /** What happened lately, and is not remembered for ever. */
    interface Context {
        /** Whether a node was found to be deleted before. */
        boolean wasMissing(String node);

        /** The node that had a lineage last, and has another now: its content may be on its way. */
        @Nullable Memory departed(Bytes lineage);

        /** Whether a node was met so lately that others may have changed before it, unseen: then it may be a copy of one of them. */
        boolean isNewcomer(String node);

        /** Whether a lineage was found to be renamed so lately that what was found may be a copy of it, and it have gone elsewhere, unseen. */
        boolean wasMoved(Bytes lineage);
    }

    enum What {
        SAME,
        NEW,
        CHANGED,
        /** From another path, which is gone or has something else. */
        MOVED,
        /** It is elsewhere now. */
        GONE_ELSEWHERE,
        DELETED,
        TRUNCATED,
        ROLLBACK,
        SWAPPED;

        boolean isAlarming() {
            return compareTo(DELETED) >= 0;
        }
    }

    private final Memories memories;
    private final Map<String, Seen> seen;
    private final int doubtfulFrom;
    private final Context context;

    /** Where what was seen has a lineage that the place did not have before. */
    private final Map<Bytes, Set<String>> arrived = new HashMap<>();

    /**
     * @param seen by node: all whose present state may not be as it is remembered
     */
    Judge(Memories memories, Map<String, Seen> seen, Context context) throws IOException {
        this.context = context;
        this.memories = memories;
        this.seen = seen;
        this.doubtfulFrom = memories.doubtfulFrom();
        for (Seen one : seen.values()) {
            NodeState state = one.state();
            if (state == null) continue;
            Memory before = memories.of(one.node());
            if (before != null && before.state().isOfLineage(state.lineage())) continue;
            arrived.computeIfAbsent(state.lineage(), _ -> new HashSet<>()).add(one.node());
        }
    }

    Judgement of(Seen one) throws IOException {
        Memory before = memories.of(one.node());
        NodeState now = one.state();
        if (before != null && now != null && before.foreign() != null && before.isForeign(now)) {
            return new Judgement(What.SWAPPED, one, before, before.foreign().owner());
        }
        Judgement judgement = strictly(one);
        return memories.isDoubtful() ? inDoubt(judgement) : judgement;
    }

    /** What was changed here before the end of a session that did not end well may not be remembered; or be remembered, and not have reached the disk. */
    private static Judgement inDoubt(Judgement judgement) {
        What what = switch (judgement.what) {
            case DELETED -> What.GONE_ELSEWHERE;
            case TRUNCATED, SWAPPED -> What.CHANGED;
            default -> judgement.what;
        };
        return new Judgement(what, judgement.seen, judgement.base, judgement.other);
    }

    private Judgement strictly(Seen one) throws IOException {
        Memory before = memories.of(one.node());
        NodeState now = one.state();
        if (now == null) return missing(one, before);
        if (before == null) return arrivedAt(one, now);
        if (before.state().isSame(now)) return new Judgement(What.SAME, one, before, null);
        return before.state().isOfLineage(now.lineage()) ? changed(one, now, before) : replaced(one, now, before);
    }

    private Judgement missing(Seen one, @Nullable Memory before) {
        if (before == null || one.isThere()) return new Judgement(What.SAME, one, before, null);
        boolean elsewhere = !elsewhere(before).isEmpty();
        return new Judgement(elsewhere ? What.GONE_ELSEWHERE : What.DELETED, one, before, null);
    }

    private Set<String> elsewhere(Memory memory) {
        return arrived.getOrDefault(memory.state().lineage(), Set.of());
    }

    private Judgement arrivedAt(Seen one, NodeState now) throws IOException {
        for (Memory from : leavers(one, now)) {
            if (!from.isBehind(now, Integer.MAX_VALUE)) return new Judgement(What.MOVED, one, from, from.node());
        }
        return new Judgement(What.NEW, one, null, null);
    }

    private Judgement changed(Seen one, NodeState now, Memory before) throws IOException {
        boolean cut = now.isCutFrom(before.state());
        if (!cut && !before.isBehind(now, doubtfulFrom)) return new Judgement(What.CHANGED, one, before, null);
        // A copy may have taken its place.
        Memory from = origin(leavers(one, now), now);
        if (from != null) return new Judgement(What.MOVED, one, from, from.node());
        return new Judgement(cut ? What.TRUNCATED : What.ROLLBACK, one, before, null);
    }

    private Judgement replaced(Seen one, NodeState now, Memory before) throws IOException {
        List<Memory> leavers = leavers(one, now);
        if (before.hadBefore(now, doubtfulFrom)) {
            Memory from = exactly(leavers, now);
            if (from != null) return moved(one, before, from);
            return new Judgement(What.ROLLBACK, one, before, null);
        }
        if (!leavers.isEmpty()) {
            Memory from = origin(leavers, now);
            return from == null ? fallen(one, now, before, leavers) : moved(one, before, from);
        }
        Memory owner = owner(one, now);
        boolean movedAway = elsewhere(before).stream().anyMatch(place -> !place.equals(one.node()));
        boolean isExplained = movedAway || context.wasMissing(one.node()) || context.wasMoved(now.lineage());
        if (owner == null || isExplained) return new Judgement(What.CHANGED, one, before, null);
        return new Judgement(What.SWAPPED, one, before, owner.node());
    }

    /** It has come from elsewhere, and is less than it was there. */
    private static Judgement fallen(Seen one, NodeState now, Memory before, List<Memory> leavers) {
        for (Memory from : leavers) {
            if (now.isCutFrom(from.state())) return new Judgement(What.TRUNCATED, one, from, from.node());
        }
        return new Judgement(What.ROLLBACK, one, before, leavers.getFirst().node());
    }

    private Judgement moved(Seen one, Memory before, Memory from) throws IOException {
        What what = isExchanged(before, from) ? What.SWAPPED : What.MOVED;
        return new Judgement(what, one, what == What.MOVED ? from : before, from.node());
    }

    /** Who has, or had, what a node has now. */
    private @Nullable Memory owner(Seen one, NodeState now) throws IOException {
        for (Memory memory : memories.ofLineage(now.lineage())) {
            if (isOwner(memory, one)) return memory;
        }
        for (Memory memory : memories.thatHad(now, doubtfulFrom)) {
            if (isOwner(memory, one)) return memory;
        }
        return null;
    }

    private boolean isOwner(Memory memory, Seen one) {
        return !memory.node().equals(one.node()) && !context.isNewcomer(memory.node());
    }

    /** The nodes that had this lineage last and have it no more. */
    private List<Memory> leavers(Seen one, NodeState now) throws IOException {
        List<Memory> leavers = new ArrayList<>();
        for (Memory memory : memories.ofLineage(now.lineage())) {
            if (!memory.node().equals(one.node()) && hasLeft(memory)) leavers.add(memory);
        }
        Memory departed = context.departed(now.lineage());
        if (departed != null && !departed.node().equals(one.node())) leavers.add(departed);
        return leavers;
    }

    private boolean hasLeft(Memory memory) {
        Seen there = seen.get(memory.node());
        if (there == null) return false;
        NodeState state = there.state();
        return state == null
                ? there.isAbsent()
                : !state.isOfLineage(memory.state().lineage());
    }

    private static @Nullable Memory exactly(List<Memory> leavers, NodeState now) {
        return leavers.stream()
                .filter(from -> from.state().isSame(now))
                .findFirst()
                .orElse(null);
    }

    /** Of those, one that may have become this without going back. */
    private @Nullable Memory origin(List<Memory> leavers, NodeState now) {
        Memory exactly = exactly(leavers, now);
        if (exactly != null) return exactly;
        return leavers.stream()
                .filter(from -> !now.isCutFrom(from.state()) && !from.isBehind(now, doubtfulFrom))
                .findFirst()
                .orElse(null);
    }

    /** Whether what stood at a node is, over however many nodes, where that came from which stands there now. */
    private boolean isExchanged(Memory before, Memory from) throws IOException {
        Memory at = from;
        Set<String> met = new HashSet<>();
        for (int length = 0; length < LONGEST_CHAIN && met.add(at.node()); length++) {
            Seen there = seen.get(at.node());
            NodeState now = there == null ? null : there.state();
            if (now == null) return false;
            if (now.isOfLineage(before.state().lineage())) return true;
            Memory next = null;
            for (Memory memory : memories.ofLineage(now.lineage())) if (hasLeft(memory)) next = memory;
            if (next == null) return false;
            at = next;
        }
        return false;
    }
}
