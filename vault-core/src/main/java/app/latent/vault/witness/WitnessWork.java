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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the witness's thread does, from the unlock to the lock. But for {@link #status} all is for that thread. */
final class WitnessWork implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessWork.class);

    /** Nodes that are looked at between two glances at the inbox. */
    private static final int STEP = 64;

    /** Files that are gone are many where they are so many, and such a part of all. */
    private static final int LEAST_EN_MASSE = 20;

    private static final int PART_EN_MASSE = 10;

    private final BackingStore store;
    private final BackingStore folder;
    private final byte[] key;
    private final Timing timing;
    private final Inbox inbox;
    private final VaultFileSystem fileSystem;
    private final Suspicions suspicions;
    private final Announcer announcer;
    private final NodeNames names;
    private final CiphertextSizes sizes;

    private volatile Recollection recollection = Recollection.NONE;
    private volatile boolean looking = true;
    private volatile int remembered;

    private @Nullable Memories memories;
    private @Nullable Examiner examiner;
    private @Nullable Survey survey;

    /** In nanoseconds. */
    private long lastStep;

    WitnessWork(BackingStore store, Timing timing, Inbox inbox, Ground ground, byte[] key) {
        this.store = store;
        this.folder = ground.folder();
        this.key = key.clone();
        this.timing = timing;
        this.inbox = inbox;
        this.fileSystem = ground.fileSystem();
        this.suspicions = new Suspicions(timing.patience().toNanos());
        this.names = new NodeNames(fileSystem, ground.cryptor());
        this.sizes = ground.cryptor().sizes();
        this.announcer = new Announcer(names, fileSystem, ground.events(), sizes);
    }

    Status status() {
        return new Status(recollection, remembered, looking, suspicions.count());
    }

    @Override
    public void run() {
        try {
            work();
        } catch (IOException | RuntimeException e) {
            // By class only: the message may hold a path. Without a memory the vault is as usable as any other.
            recollection = Recollection.NONE;
            LOG.warn("Nothing more is remembered of the vault: {}", e.getClass().getName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            looking = false;
            Arrays.fill(key, (byte) 0);
            refuseAll();
        }
    }

    private void refuseAll() {
        inbox.close();
        for (Inbox.Request left = inbox.nextRequest(); left != null; left = inbox.nextRequest()) left.refuse();
    }

    private void work() throws IOException, InterruptedException {
        try (Memories opened = Memories.open(folder, key)) {
            memories = opened;
            recollection = recollection(opened.found());
            boolean nothingKnown = opened.nodes() == 0;
            opened.begin();
            if (recollection == Recollection.WHOLE && opened.isDoubtful()) recollection = Recollection.DOUBTFUL;
            Examiner begun = new Examiner(opened, new NodeReader(store, sizes), fileSystem::isBeingWritten, suspicions);
            examiner = begun;
            begun.newcomers().surveyBegins();
            survey = new Survey(store, opened, begun, nothingKnown, _ -> {});
            while (!inbox.isClosed()) turn(opened, begun);
            end(opened, begun);
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

    /** Does what there is to do, the most urgent first. */
    private void turn(Memories to, Examiner by) throws IOException, InterruptedException {
        // Between two steps of a look at everything as long as the last one took: others use the disk too.
        long rest = survey == null ? suspicions.untilDue() : lastStep;
        inbox.await(rest, timing.pause().toNanos());
        Inbox.Request request = inbox.nextRequest();
        rememberOwn(by);
        if (request != null) request.run();
        if (inbox.takeEverything() && survey == null) survey = survey(to, by, _ -> {});
        List<String> outside = inbox.takeOutside();
        if (!outside.isEmpty() || (survey == null && suspicions.untilDue() == 0)) by.examine(outside);
        long begun = System.nanoTime();
        if (survey != null) step(to, survey);
        lastStep = System.nanoTime() - begun;
        announcer.announce(suspicions.due());
        if (survey == null) to.tidy();
        to.flush();
        remembered = to.nodes();
    }

    private Survey survey(Memories to, Examiner by, LongConsumer progress) throws IOException {
        looking = true;
        by.newcomers().surveyBegins();
        return new Survey(store, to, by, false, progress);
    }

    private void step(Memories to, Survey under) throws IOException {
        if (under.step(STEP)) return;
        survey = null;
        looking = false;
        required(examiner).newcomers().surveyEnds();
        if (!inbox.hasOverflown()) to.settle();
    }

    private void rememberOwn(Examiner by) throws IOException {
        for (Inbox.Own own : inbox.takeOwn()) {
            if (survey != null) survey.changed(own.node());
            try {
                if (own.removed()) by.removed(own.node());
                else by.written(own.node());
            } catch (java.nio.file.FileSystemException e) {
                // It cannot be read now: then its next version is one that nobody knows.
                LOG.debug("A node cannot be looked at: {}", e.getClass().getName());
            }
        }
    }

    private void end(Memories to, Examiner by) throws IOException {
        rememberOwn(by);
        forgetDeleted(to);
        if (!inbox.hasOverflown()) to.end();
    }

    /** A few files that are gone were deleted by another device: it is enough to have told of that once. Many stay suspicious until that is accepted. */
    private void forgetDeleted(Memories to) throws IOException {
        List<String> deleted = suspicions.toldDeleted();
        if (deleted.size() >= LEAST_EN_MASSE && deleted.size() > to.nodes() / PART_EN_MASSE) return;
        for (String node : deleted) to.remove(node);
    }

    Report look(LongConsumer progress) throws IOException {
        Memories to = required(memories);
        Examiner by = required(examiner);
        Survey now = survey != null ? survey : survey(to, by, progress);
        survey = now;
        while (survey != null && !inbox.isClosed()) {
            rememberOwn(by);
            step(to, now);
        }
        to.flush();
        return report();
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

    int accept(Path path) throws IOException {
        int count = 0;
        boolean more = true;
        while (more) {
            more = suspicions.count() >= Suspicions.MOST;
            int accepted = acceptKnown(path);
            count += accepted;
            more &= accepted > 0;
            if (more) look(_ -> {});
        }
        required(memories).flush();
        return count;
    }

    private int acceptKnown(Path path) throws IOException {
        names.prepare();
        int count = 0;
        for (Judgement judgement : suspicions.all()) {
            if (!announcer.verdict(judgement).path().startsWith(path)) continue;
            required(examiner).accept(judgement.seen().node());
            count++;
        }
        return count;
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
        required(examiner).examine(nodes);
        return nodes.stream()
                .map(suspicions::of)
                .anyMatch(judgement -> judgement != null && judgement.what() != What.DELETED);
    }

    private static <T> T required(@Nullable T part) throws IOException {
        if (part == null) throw new IOException("The vault's memory is not open.");
        return part;
    }
}
