package app.latent.vault.witness;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.witness.Judge.Judgement;
import app.latent.vault.witness.Judge.What;
import app.latent.vault.witness.Memory.Foreign;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at nodes, has them judged, and remembers what follows. For one thread. */
final class Examiner implements Judge.Context {

    /** Nodes that are looked at because another had what they have now. */
    private static final int MOST_RELATED = 10_000;

    /** Where something gave way to something else, directories of no more nodes than these are looked at. */
    private static final int MOST_NEIGHBOURS = 2_000;

    private static final int MOST_FOLDERS = 20;

    private final Memories memories;
    private final NodeReader reader;
    private final Predicate<String> beingWritten;
    private final Suspicions suspicions;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Departed departed = new Departed();

    /**
     * New nodes. A device that writes a file anew and copies its ciphertext is met in any order: the copy may be known before the file is seen to have changed,
     * and would seem to be whose content that is.
     */
    private final Lately<String> newcomers = new Lately<>();

    /**
     * Lineages that were renamed. A device that renames a file over another and copies its ciphertext is met in any order, too: the copy may be taken for where the
     * file went, and would seem to be whose content the other has.
     */
    private final Lately<Bytes> moved = new Lately<>();

    /** @param beingWritten whether we have a node open for writing, or have changed it: then it is told of when it is closed, or about to be remembered */
    Examiner(Memories memories, NodeReader reader, Predicate<String> beingWritten, Suspicions suspicions) {
        this.memories = memories;
        this.reader = reader;
        this.beingWritten = beingWritten;
        this.suspicions = suspicions;
    }

    @Override
    public boolean wasMissing(String node) {
        return suspicions.isDeleted(node);
    }

    @Override
    public @Nullable Memory departed(Bytes lineage) {
        return departed.of(lineage);
    }

    @Override
    public boolean isNewcomer(String node) {
        return newcomers.contains(node);
    }

    @Override
    public boolean wasMoved(Bytes lineage) {
        return moved.contains(lineage);
    }

    Departed departed() {
        return departed;
    }

    /** Everything is looked at from now on. */
    void surveyBegins() {
        newcomers.surveyBegins();
        moved.surveyBegins();
    }

    void surveyEnds() {
        newcomers.surveyEnds();
        moved.surveyEnds();
    }

    /** Nodes that others have changed, the first of them. */
    List<String> changed() {
        return new ArrayList<>(changed);
    }

    /**
     * Looks at a node.
     *
     * @param met hears where it is remembered, if it is
     * @return null where it is as it is remembered, or being written
     */
    @Nullable Seen difference(String node, IntConsumer met) throws IOException {
        return difference(node, null, met);
    }

    private @Nullable Seen difference(String node, @Nullable Seen last) throws IOException {
        return difference(node, last, _ -> {});
    }

    /** @param last as it was seen last, where that is known */
    private @Nullable Seen difference(String node, @Nullable Seen last, IntConsumer met) throws IOException {
        if (beingWritten.test(node)) return null;
        Memory before = memories.of(node, met);
        NodeState known = last == null ? null : last.state();
        Seen seen = known == null || last == null
                ? reader.see(node, before)
                : reader.see(node, Memory.begun(node, last.longName(), known, last.stamp()));
        NodeState now = seen.state();
        if (now == null) return before == null || seen.isThere() ? null : seen;
        if (before == null || !before.state().isSame(now)) return seen;
        if (!before.stamp().equals(seen.stamp()))
            memories.put(before.followedBy(now, seen.stamp(), memories.session()));
        suspicions.clear(node);
        return null;
    }

    /** Remembers a node as it is, in a vault of which nothing was known. */
    void meet(Seen seen) throws IOException {
        NodeState state = seen.state();
        if (state != null) memories.put(Memory.begun(seen.node(), seen.longName(), state, seen.stamp()));
    }

    /** Looks at nodes of which somebody says that others have changed them, and at those that are suspicious. */
    void examine(List<String> nodes) throws IOException {
        List<String> all = new ArrayList<>(nodes);
        all.addAll(suspicions.untold());
        examineOnly(all);
    }

    /** Looks at no more than these, and what they may have to do with. */
    void examineOnly(List<String> nodes) throws IOException {
        Map<String, Seen> seen = new HashMap<>();
        for (String node : nodes) lookAt(node, seen);
        lookAround(seen);
        judge(seen);
    }

    private void lookAt(String node, Map<String, Seen> seen) throws IOException {
        Seen difference = seen.containsKey(node) ? null : difference(node, (Seen) null);
        if (difference != null) seen.put(node, difference);
    }

    /** What gave way to something else was renamed, most often within its directory, and may not have been told of yet. */
    private void lookAround(Map<String, Seen> seen) throws IOException {
        Set<String> folders = new LinkedHashSet<>();
        for (Seen one : seen.values()) {
            Memory before = memories.of(one.node());
            NodeState now = one.state();
            boolean gaveWay = before != null
                    && (now == null || !now.isOfLineage(before.state().lineage()));
            if (gaveWay && folders.size() < MOST_FOLDERS) folders.add(RelativePaths.parent(one.node()));
        }
        for (String folder : folders) for (String node : reader.nodes(folder, MOST_NEIGHBOURS)) lookAt(node, seen);
    }

    /** @param seen by node, all that differ from what is remembered of them */
    void judge(Map<String, Seen> seen) throws IOException {
        refresh(seen);
        lookAtRelated(seen);
        Judge judge = new Judge(memories, seen, this);
        List<Judgement> judgements = new ArrayList<>(seen.size());
        for (Seen one : seen.values()) {
            // It was not told of when it was looked at, but may be now: then it is for the next time.
            if (!beingWritten.test(one.node())) judgements.add(judge.of(one));
        }
        for (Judgement judgement : judgements) follow(judgement);
    }

    /** What was seen some time ago may have been changed since, and be remembered as that by now. */
    private void refresh(Map<String, Seen> seen) throws IOException {
        for (String node : List.copyOf(seen.keySet())) {
            Seen before = seen.remove(node);
            Seen now = before == null ? null : difference(node, before);
            if (now != null) seen.put(node, now);
        }
    }

    /** Whoever has what another node had asks what became of that. */
    private void lookAtRelated(Map<String, Seen> seen) throws IOException {
        Deque<Seen> open = new ArrayDeque<>(seen.values());
        for (int looks = 0; looks < MOST_RELATED && !open.isEmpty(); ) {
            NodeState state = open.remove().state();
            if (state == null) continue;
            for (Memory owner : memories.ofLineage(state.lineage())) {
                if (seen.containsKey(owner.node())) continue;
                looks++;
                Seen difference = difference(owner.node(), (Seen) null);
                if (difference == null) continue;
                seen.put(owner.node(), difference);
                open.add(difference);
            }
        }
    }

    private void follow(Judgement judgement) throws IOException {
        Seen seen = judgement.seen();
        if (judgement.what().isAlarming()) {
            if (judgement.what() == What.TRUNCATED) takeAlong(judgement);
            suspicions.suspect(judgement);
            return;
        }
        suspicions.clear(seen.node());
        NodeState now = seen.state();
        if (judgement.what() == What.GONE_ELSEWHERE) memories.remove(seen.node());
        if (now == null || judgement.what() == What.SAME) return;
        if (changed.size() < LocalWitness.MOST_CHANGED && judgement.what() != What.MOVED) changed.add(seen.node());
        if (judgement.what() == What.NEW) newcomers.add(seen.node());
        if (judgement.what() == What.MOVED) moved.add(now.lineage());
        Memory there = memories.of(seen.node());
        Memory from = judgement.what() == What.MOVED ? judgement.base() : null;
        departed.remove(now.lineage());
        if (there != null && !there.state().isOfLineage(now.lineage())) departed.add(there);
        memories.put(Memory.of(seen, now, there, from, memories.session()));
    }

    /** What was renamed and cut is remembered where it is, as it was before it was cut. */
    private void takeAlong(Judgement judgement) throws IOException {
        Seen seen = judgement.seen();
        Memory from = judgement.base();
        if (from == null || from.node().equals(seen.node())) return;
        Memory there = memories.of(seen.node());
        memories.put(
                there == null
                        ? from.movedTo(seen.node(), seen.longName())
                        : from.movedTo(seen.node(), seen.longName(), there, memories.session()));
    }

    /** What these nodes are now is what they should be, and what they were before is of no interest but for telling whose content others have. */
    void accept(Set<String> nodes) throws IOException {
        if (nodes.isEmpty()) return;
        for (Judgement other : suspicions.all()) {
            if (!nodes.contains(other.seen().node())) keepForeign(other);
        }
        for (String node : nodes) accept(node);
    }

    /** What another node's memory shows until that is accepted, or a third one's, as where three were exchanged. */
    private void keepForeign(Judgement judgement) throws IOException {
        Memory before = memories.of(judgement.seen().node());
        NodeState now = judgement.seen().state();
        String owner = judgement.other();
        if (before == null || now == null || owner == null || before.state().isOfLineage(now.lineage())) return;
        memories.put(before.withForeign(new Foreign(now.lineage(), owner)));
    }

    private void accept(String node) throws IOException {
        suspicions.clear(node);
        Seen seen = reader.see(node, null);
        NodeState state = seen.state();
        if (state != null) memories.put(Memory.begun(node, seen.longName(), state, seen.stamp()));
        else if (seen.isAbsent()) memories.remove(node);
    }
}
