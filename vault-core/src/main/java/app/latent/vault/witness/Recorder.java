package app.latent.vault.witness;

import app.latent.vault.content.Ends;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.NodeName;
import app.latent.vault.witness.NodeState.Kind;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what we do ourselves. What was written is known from whoever has written it; only where that cannot be, as others may have been at it, it is read.
 * For one thread.
 */
final class Recorder {

    private final Memories memories;
    private final NodeReader reader;
    private final CiphertextSizes sizes;
    private final Predicate<String> beingWritten;
    private final Suspicions suspicions;
    private final Examiner examiner;
    private final Departed departed;

    /** @param beingWritten whether we have a node open for writing: then it is told of when it is closed */
    Recorder(
            Memories memories,
            NodeReader reader,
            CiphertextSizes sizes,
            Predicate<String> beingWritten,
            Suspicions suspicions,
            Examiner examiner) {
        this.memories = memories;
        this.reader = reader;
        this.sizes = sizes;
        this.beingWritten = beingWritten;
        this.suspicions = suspicions;
        this.examiner = examiner;
        this.departed = examiner.departed();
    }

    /** @return false where it cannot be read now: then its next version is one that nobody knows */
    boolean isRemembered(Own own) throws IOException {
        return switch (own) {
            case Own.Removed removed -> {
                removed(removed.node());
                yield true;
            }
            case Own.Directory directory -> read(reader.see(directory.node(), null), directory.node());
            case Own.Look look -> read(look.node(), look.origin());
            case Own.Left left -> left(left);
            case Own.Touched touched -> touched(touched);
            case Own.Moved moved -> moved(moved);
        };
    }

    /** @param origin where it was; else the node itself */
    private boolean read(String node, String origin) throws IOException {
        return beingWritten.test(node) || read(reader.seeWritten(node), origin) || beingWritten.test(node);
    }

    private boolean read(Seen seen, String origin) throws IOException {
        NodeState now = seen.state();
        if (now == null) return seen.isAbsent();
        Memory before = memories.of(seen.node());
        Memory from = origin.equals(seen.node()) ? departed.of(now.lineage()) : lastAt(origin, now);
        if (isOthersWork(before, from, now)) {
            examiner.examine(List.of(seen.node()));
            return true;
        }
        remember(seen, now, before, from);
        leave(from);
        return true;
    }

    /** It is remembered elsewhere from now on. */
    private void leave(@Nullable Memory from) throws IOException {
        if (from != null && from.equals(memories.of(from.node()))) memories.remove(from.node());
    }

    /** What we write is never what was before. Where it is, somebody has changed it behind our back, and we its times or another part of it. */
    private boolean isOthersWork(@Nullable Memory before, @Nullable Memory from, NodeState now) throws IOException {
        if (before == null || from != null || before.state().isSame(now)) return false;
        if (before.isForeign(now) || before.isBehind(now, Integer.MAX_VALUE)) return true;
        return !before.state().isOfLineage(now.lineage())
                && !memories.ofLineage(now.lineage()).isEmpty();
    }

    private void remember(Seen seen, NodeState now, @Nullable Memory before, @Nullable Memory from) throws IOException {
        departed.remove(now.lineage());
        suspicions.clear(seen.node());
        memories.put(Memory.of(seen, now, before, from, memories.session()));
    }

    private void removed(String node) throws IOException {
        Memory before = memories.of(node);
        suspicions.clear(node);
        if (before == null) return;
        departed.add(before);
        memories.remove(node);
    }

    private boolean left(Own.Left left) throws IOException {
        NodeState state = written(left);
        if (state == null) return read(left.node(), left.origin());
        Memory from = left.isMoved() ? lastAt(left.origin(), state) : departed.of(state.lineage());
        if (left.isMoved()) return arrived(left.node(), left.stamp(), state, from);
        Memory before = memories.of(left.node());
        String longName = longName(left.node(), before);
        remember(new Seen(left.node(), longName, state, left.stamp(), true), state, before, from);
        return true;
    }

    /** @return null where it cannot be told without reading */
    private @Nullable NodeState written(Own.Left left) throws IOException {
        Ends ends = left.ends();
        long chunks = chunks(left.stamp().size());
        if (chunks < 0 || chunks > NodeState.MOST_CHUNKS) return null;
        byte[] lineage = ends.nonce();
        NodeState base = null;
        if (!ends.hasAll(chunks)) {
            Memory known = at(left.origin(), Stamp.of(ends.before()));
            if (known == null || !known.state().isOfLineage(new Bytes(lineage))) return null;
            base = known.state();
        }
        byte[] tags = new byte[(int) chunks * NodeState.TAG];
        for (int i = 0; i < chunks; i++) {
            if (!ends.has(i) && (base == null || i >= base.chunks())) return null;
            NodeState.put(tags, i, base == null || ends.has(i) ? ends.end(i) : base.tag(i));
        }
        return NodeState.of(Kind.FILE, lineage, left.stamp().size(), tags);
    }

    /** @return -1 where no file is so long */
    private long chunks(long size) {
        try {
            return ContentSizes.chunks(sizes.cleartextOf(size));
        } catch (ContentSizes.IllegalLengthException _) {
            return -1;
        }
    }

    private boolean touched(Own.Touched touched) throws IOException {
        Memory known = memories.of(touched.node());
        boolean same = known != null
                && known.stamp().equals(touched.before())
                && touched.after().isFileOf(touched.before());
        if (known == null || !same) return read(touched.node(), touched.node());
        memories.put(known.followedBy(known.state(), touched.after(), memories.session()));
        return true;
    }

    private boolean moved(Own.Moved moved) throws IOException {
        Memory from = at(moved.origin(), moved.before());
        if (from == null) return read(moved.node(), moved.origin());
        return arrived(moved.node(), moved.before(), from.state(), from);
    }

    /** A rename changes no more of what a look tells than the time of the last change of attributes. */
    private boolean arrived(String node, Stamp before, NodeState state, @Nullable Memory from) throws IOException {
        Stamp now = reader.stamp(node, state.kind());
        boolean same = now != null && now.isContentOf(before);
        Memory there = memories.of(node);
        if (there != null && !there.state().isOfLineage(state.lineage())) departed.displaced(there);
        Seen seen = new Seen(node, longName(node, there), state, now == null || !same ? before : now, true);
        remember(seen, state, there, from);
        leave(from);
        // Somebody has put something else there meanwhile, and what that is has yet to be told.
        if (!same) examiner.examine(List.of(node));
        return true;
    }

    /** What was remembered of a node last, or else of what is the same file. */
    private @Nullable Memory lastAt(String node, NodeState now) throws IOException {
        Memory there = memories.of(node);
        if (there != null && there.state().isOfLineage(now.lineage())) return there;
        Memory before = departed.at(node);
        boolean same = before != null && before.state().isOfLineage(now.lineage());
        return same ? before : departed.of(now.lineage());
    }

    /** What was remembered of a node when it looked so. */
    private @Nullable Memory at(String node, Stamp stamp) throws IOException {
        Memory there = memories.of(node);
        if (there != null && there.stamp().equals(stamp)) return there;
        Memory before = departed.at(node);
        return before != null && before.stamp().equals(stamp) ? before : null;
    }

    private String longName(String node, @Nullable Memory before) {
        if (!node.endsWith(NodeName.SHORTENED_SUFFIX)) return "";
        return before == null ? reader.longName(node) : before.longName();
    }
}
