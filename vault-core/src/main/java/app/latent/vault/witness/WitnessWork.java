package app.latent.vault.witness;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import app.latent.vault.witness.Judge.Judgement;
import app.latent.vault.witness.Judge.What;
import app.latent.vault.witness.LocalWitness.Ground;
import app.latent.vault.witness.LocalWitness.Timing;
import app.latent.vault.witness.Verdict.Changed;
import app.latent.vault.witness.Witness.Recollection;
import app.latent.vault.witness.Witness.Report;
import app.latent.vault.witness.Witness.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the witness's thread does, from the unlock to the lock. But for {@link #status}, {@link #hasEnded}, {@link #giveUp} and {@link #wipeKeys} all is for that thread. */
final class WitnessWork implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessWork.class);

    /** Nodes that are looked at between two glances at the inbox. */
    private static final int STEP = 64;

    /** Nanoseconds for which our own changes are remembered between two glances at the inbox. */
    private static final long MOST_RECORDING = TimeUnit.MILLISECONDS.toNanos(20);

    /** Files that are gone are many where they are so many, and such a part of all. */
    private static final int LEAST_EN_MASSE = 20;

    private static final int PART_EN_MASSE = 10;

    private final BackingStore store;
    private final BackingStore folder;
    private final LogKeys keys;
    private final Timing timing;
    private final Inbox inbox;
    private final VaultFileSystem fileSystem;
    private final Suspicions suspicions;
    private final Announcer announcer;
    private final NodeNames names;
    private final CiphertextSizes sizes;

    private volatile Recollection recollection = Recollection.OPENING;
    private volatile boolean looking = true;
    private volatile int remembered;
    private volatile boolean ended;

    private @Nullable Memories memories;
    private @Nullable Examiner examiner;
    private @Nullable Recorder recorder;
    private @Nullable Survey survey;
    private final Backlog backlog;
    private final AtomicBoolean givenUp = new AtomicBoolean();

    /** Who waits for the survey that is under way. */
    private List<CompletableFuture<Report>> waiting = new ArrayList<>();

    /** Who waits for no more than that what was done until it ended is remembered. */
    private final List<CompletableFuture<Report>> finishing = new ArrayList<>();

    private int finishedAt;

    /** In nanoseconds. */
    private long lastStep;

    WitnessWork(BackingStore store, Timing timing, Inbox inbox, Ground ground, byte[] key) {
        this.store = store;
        this.folder = ground.folder();
        this.keys = new LogKeys(key);
        this.timing = timing;
        this.inbox = inbox;
        this.backlog = new Backlog(inbox);
        this.fileSystem = ground.fileSystem();
        this.suspicions = new Suspicions(timing.patience().toNanos());
        this.names = new NodeNames(fileSystem, ground.cryptor());
        this.sizes = ground.cryptor().sizes();
        this.announcer = new Announcer(names, fileSystem, ground.events(), sizes);
    }

    /** What the thread does from then on fails, and so ends it. For any thread. */
    void wipeKeys() {
        keys.close();
    }

    Status status() {
        return new Status(recollection, remembered, looking, suspicions.count());
    }

    /** Nothing more is written, wherever the thread is. */
    void giveUp() {
        givenUp.set(true);
    }

    /** Whether all that was changed is remembered, whatever becomes of this process; the disk may still be at it. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public void run() {
        try {
            work();
        } catch (IOException | RuntimeException e) {
            // By class only: the message may hold a path. Without a memory the vault is as usable as any other.
            recollection = Recollection.NONE;
            // Without its keys, or given up, it was to end.
            if (!keys.isClosed() && !givenUp.get())
                LOG.warn(
                        "Nothing more is remembered of the vault: {}",
                        e.getClass().getName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            looking = false;
            keys.close();
            refuseAll();
        }
    }

    private void refuseAll() {
        inbox.end();
        IOException refused = new IOException(LocalWitness.NOT_NOW);
        for (CompletableFuture<Report> left : waiting) left.completeExceptionally(refused);
        for (CompletableFuture<Report> left : finishing) left.completeExceptionally(refused);
        for (Inbox.Request left = inbox.nextRequest(); left != null; left = inbox.nextRequest()) left.refuse();
    }

    private void work() throws IOException, InterruptedException {
        try (Memories opened = Memories.open(folder, keys, givenUp)) {
            memories = opened;
            recollection = recollection(opened.found());
            boolean nothingKnown = opened.nodes() == 0;
            opened.begin();
            if (recollection == Recollection.WHOLE && opened.isDoubtful()) recollection = Recollection.DOUBTFUL;
            NodeReader reader = new NodeReader(store, sizes);
            Predicate<String> beingWritten = fileSystem::isBeingWritten;
            Examiner begun = new Examiner(opened, reader, beingWritten.or(backlog::isPending), suspicions);
            examiner = begun;
            Recorder recording = new Recorder(opened, reader, sizes, beingWritten, suspicions, begun);
            recorder = recording;
            begun.surveyBegins();
            survey = new Survey(store, opened, begun, nothingKnown);
            while (!inbox.isClosed()) turn(opened, begun, recording);
            end(opened, recording);
        }
    }

    private static Recollection recollection(Memories.Found found) {
        return switch (found) {
            case NOTHING -> Recollection.NEW;
            case DAMAGED -> Recollection.LOST;
            case CUT -> Recollection.DOUBTFUL;
            case WHOLE -> Recollection.WHOLE;
        };
    }

    /** Does what there is to do, the most urgent first, and none of it for long. */
    private void turn(Memories to, Examiner by, Recorder recording) throws IOException, InterruptedException {
        inbox.await(rest(), timing.pause().toNanos());
        for (Inbox.Request asked = inbox.nextRequest(); asked != null; asked = inbox.nextRequest()) asked.run();
        backlog.remember(recording, MOST_RECORDING);
        if (inbox.takeEverything() && survey == null) beginSurvey(to, by);
        List<String> outside = inbox.takeOutside();
        backlog.remember(recording, outside);
        if (!outside.isEmpty() || (survey == null && suspicions.untilDue() == 0)) by.examine(outside);
        long begun = System.nanoTime();
        if (survey != null) step(to, by, survey);
        lastStep = System.nanoTime() - begun;
        finish();
        announce();
        if (survey == null) to.tidy();
        to.flush();
        remembered = to.nodes();
    }

    /** Nanoseconds. */
    private long rest() {
        if (backlog.hasMore() || !finishing.isEmpty()) return 0;
        // Between two steps of a look at everything as long as the last one took: others use the disk too.
        return survey == null ? suspicions.untilDue() : lastStep;
    }

    private void beginSurvey(Memories to, Examiner by) throws IOException {
        looking = true;
        by.surveyBegins();
        survey = new Survey(store, to, by, false);
    }

    private void step(Memories to, Examiner by, Survey under) throws IOException {
        if (under.step(STEP)) return;
        survey = null;
        looking = false;
        by.surveyEnds();
        if (!inbox.hasOverflown()) to.settle();
        finishing.addAll(waiting);
        waiting = new ArrayList<>();
        finishedAt = backlog.takings();
    }

    private void finish() throws IOException {
        if (finishing.isEmpty() || backlog.hasMore() || backlog.takings() == finishedAt) return;
        required(memories).flush();
        try {
            Report report = report();
            for (CompletableFuture<Report> done : finishing) done.complete(report);
        } catch (IOException | RuntimeException e) {
            // Names cannot be told, as the vault is being locked: what is remembered is remembered all the same.
            IOException untold = new IOException(LocalWitness.NOT_NOW, e);
            for (CompletableFuture<Report> done : finishing) done.completeExceptionally(untold);
        }
        finishing.clear();
    }

    private void announce() {
        List<Judgement> due = suspicions.due();
        try {
            announcer.announce(due);
        } catch (IOException | RuntimeException _) {
            // As above; whoever asks later is told.
            suspicions.notTold(due);
        }
    }

    private void end(Memories to, Recorder recording) throws IOException {
        backlog.remember(recording, Long.MAX_VALUE);
        backlog.remember(recording, Long.MAX_VALUE);
        forgetDeleted(to);
        if (inbox.hasOverflown()) return;
        to.end();
        ended = true;
        to.sync();
    }

    /** A few files that are gone were deleted by another device: it is enough to have told of that once. Many stay suspicious until that is accepted. */
    private void forgetDeleted(Memories to) throws IOException {
        List<String> deleted = suspicions.toldDeleted();
        if (deleted.size() >= LEAST_EN_MASSE && deleted.size() > to.nodes() / PART_EN_MASSE) return;
        for (String node : deleted) to.remove(node);
    }

    /** Looks at everything, with whoever is at that already. */
    void look(LongConsumer progress, CompletableFuture<Report> done) throws IOException {
        if (survey == null) beginSurvey(required(memories), required(examiner));
        required(survey).tell(progress);
        waiting.add(done);
    }

    Report report() throws IOException {
        List<Judgement> judgements = suspicions.all();
        if (!judgements.isEmpty()) names.prepare();
        Set<Verdict> verdicts = new LinkedHashSet<>();
        for (Judgement judgement : judgements) verdicts.add(announcer.verdict(judgement));
        suspicions.reported();
        List<String> changed = required(examiner).changed();
        for (String node : changed) {
            Path path = names.of(node, "");
            if (path != null) verdicts.add(new Changed(path));
        }
        boolean older = judgements.stream().anyMatch(judgement -> judgement.what() == What.ROLLBACK);
        boolean wholeVault = older && judgements.size() > 1 && changed.isEmpty();
        return new Report(recollection, required(memories).nodes(), List.copyOf(verdicts), wholeVault);
    }

    /**
     * @param nodes how many were accepted
     * @param more whether others may be found by looking at everything
     */
    record Accepted(int nodes, boolean more) {}

    Accepted accept(Path path) throws IOException {
        boolean dropped = suspicions.count() >= Suspicions.MOST;
        int nodes = acceptKnown(path);
        required(memories).flush();
        return new Accepted(nodes, dropped && nodes > 0);
    }

    private int acceptKnown(Path path) throws IOException {
        names.prepare();
        Set<String> accepted = new LinkedHashSet<>();
        for (Judgement judgement : suspicions.all()) {
            if (announcer.verdict(judgement).path().startsWith(path))
                accepted.add(judgement.seen().node());
        }
        required(examiner).accept(accepted);
        return accepted.size();
    }

    boolean isLooking() {
        return looking;
    }

    /** Whether a path leads over anything that is there and suspicious. */
    boolean isSuspicious(TreePath path) throws IOException {
        List<String> nodes = new ArrayList<>();
        for (TreePath at = path; at != null && !at.isRoot(); at = at.parent()) {
            Node node = fileSystem.tree().lookup(at);
            if (node != null) nodes.add(node.nodePath());
        }
        backlog.remember(required(recorder), nodes);
        required(examiner).examineOnly(nodes);
        return nodes.stream()
                .map(suspicions::of)
                .anyMatch(judgement -> judgement != null && judgement.what() != What.DELETED);
    }

    private static <T> T required(@Nullable T part) throws IOException {
        if (part == null) throw new IOException("The vault's memory is not open.");
        return part;
    }
}
