package app.latent.vault.witness;

import app.latent.vault.event.EventSink;
import app.latent.vault.event.Suspicion;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.TreePath;
import app.latent.vault.witness.Judge.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what was found, with cleartext paths. */
final class Announcer {

    /** Of more that became suspicious at once one event tells, of the root. */
    private static final int MOST_EVENTS = 100;

    private final NodeNames names;
    private final VaultFileSystem fileSystem;
    private final EventSink events;
    private final CiphertextSizes sizes;

    Announcer(NodeNames names, VaultFileSystem fileSystem, EventSink events, CiphertextSizes sizes) {
        this.names = names;
        this.fileSystem = fileSystem;
        this.events = events;
        this.sizes = sizes;
    }

    void announce(List<Judgement> due) throws IOException {
        if (due.isEmpty()) return;
        if (due.size() > MOST_EVENTS) {
            Set<Suspicion> kinds = due.stream().map(Announcer::kind).collect(Collectors.toCollection(TreeSet::new));
            kinds.forEach(kind -> events.publish(new VaultEvent.Suspicious(fileSystem.root(), kind)));
            return;
        }
        names.prepare();
        for (Judgement judgement : due) {
            events.publish(new VaultEvent.Suspicious(verdict(judgement).path(), kind(judgement)));
        }
    }

    private static Suspicion kind(Judgement judgement) {
        return switch (judgement.what()) {
            case ROLLBACK -> Suspicion.ROLLBACK;
            case SWAPPED -> Suspicion.SWAPPED;
            case TRUNCATED -> Suspicion.TRUNCATED;
            case DELETED -> Suspicion.DELETED;
            case SAME, NEW, CHANGED, MOVED, GONE_ELSEWHERE -> throw new IllegalArgumentException("not suspicious");
        };
    }

    Verdict verdict(Judgement judgement) {
        Memory before = judgement.base();
        String node = judgement.seen().node();
        Path path = path(node, before);
        return switch (kind(judgement)) {
            case ROLLBACK -> new Verdict.RolledBack(path);
            case SWAPPED ->
                new Verdict.Swapped(path, judgement.other() == null ? null : names.of(judgement.other(), ""));
            case TRUNCATED ->
                new Verdict.Truncated(
                        path,
                        cleartext(before == null ? null : before.state()),
                        cleartext(judgement.seen().state()));
            case DELETED -> new Verdict.Deleted(path);
        };
    }

    private long cleartext(@Nullable NodeState state) {
        try {
            return state == null ? 0 : sizes.cleartextOf(state.size());
        } catch (ContentSizes.IllegalLengthException e) {
            // What is remembered was a version of a file, and those have legal lengths.
            throw new IllegalStateException(e);
        }
    }

    /** The path of what was in a directory that is gone is that directory's, or of one above it that is there. */
    private Path path(String node, @Nullable Memory before) {
        Path path = names.of(node, before == null ? "" : before.longName());
        return path == null ? fileSystem.path(TreePath.ROOT) : path;
    }
}
