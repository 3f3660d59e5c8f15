package app.latent.vault.witness;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.Closings;
import app.latent.vault.backing.Reason;
import app.latent.vault.content.Ends;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.event.EventSink;
import app.latent.vault.nio.OpenGuard;
import app.latent.vault.nio.OwnChanges;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.OutsideChanges;
import app.latent.vault.tree.CiphertextPaths;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The witness of one unlocked vault: one thread that remembers what we write, and looks at what others do, until it is closed. Everybody else puts paths into its
 * inbox and goes on.
 */
public final class LocalWitness implements Witness, OwnChanges, OutsideChanges, OpenGuard, AutoCloseable {

    /** How many changes of others are told in a report. */
    static final int MOST_CHANGED = 10_000;

    static final String NOT_NOW = "The vault's memory cannot be used now.";

    private static final Logger LOG = LoggerFactory.getLogger(LocalWitness.class);

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration FAREWELL = Duration.ofMillis(1500);

    /**
     * How long to wait.
     *
     * @param patience until what is suspicious is told of: a sync client may be in the middle of it
     * @param pause in our own changes until they are remembered
     * @param answer until whoever asks gives up
     */
    public record Timing(Duration patience, Duration pause, Duration answer) {
        public static final Timing DEFAULT =
                new Timing(Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofSeconds(30));
    }

    private final BackingStore store;
    private final Timing timing;
    private final boolean strict;
    private final Inbox inbox = new Inbox();
    private volatile @Nullable WitnessWork work;
    private @Nullable Thread thread;

    /**
     * @param store the vault's folder; stays the caller's
     * @param strict whether what is suspicious cannot be opened
     */
    public LocalWitness(BackingStore store, Timing timing, boolean strict) {
        this.store = store;
        this.timing = timing;
        this.strict = strict;
    }

    /**
     * What it works with; all stay the caller's.
     *
     * @param folder for the memory, of this process alone
     */
    public record Ground(BackingStore folder, VaultFileSystem fileSystem, VaultCryptor cryptor, EventSink events) {}

    /**
     * Begins to remember, and to look at everything. Until then, and without, nothing is known.
     *
     * @param key 32 bytes, copied
     * @param claim of the memory's folder; closed once nothing more is written there, which may be after {@link #close}
     */
    public void start(Ground ground, byte[] key, Closings.Closing claim) {
        WitnessWork begun = new WitnessWork(store, timing, inbox, ground, key);
        inbox.begin();
        work = begun;
        thread = Thread.ofPlatform().daemon().name("vault-witness").start(() -> {
            begun.run();
            try {
                claim.close();
            } catch (IOException e) {
                LOG.info(
                        "The vault's memory was not closed well: {}",
                        e.getClass().getName());
            }
        });
    }

    @Override
    public void leftContent(String node, BackingStat content, @Nullable Ends ends) {
        inbox.left(node, Stamp.of(content), ends);
    }

    @Override
    public void touched(String node, BackingStat before, BackingStat content) {
        inbox.touched(node, Stamp.of(before), Stamp.of(content));
    }

    @Override
    public void moved(String from, String to, BackingStat before) {
        inbox.moved(from, to, Stamp.of(before));
    }

    @Override
    public void leftDirectory(String node) {
        inbox.leftDirectory(node);
    }

    @Override
    public void removed(String node) {
        inbox.removed(node);
    }

    @Override
    public void changed(String node) {
        inbox.outside(node);
    }

    @Override
    public void lost() {
        inbox.everything();
    }

    @Override
    public Status status() {
        WitnessWork now = work;
        return now == null ? new Status(Recollection.NONE, 0, false, 0) : now.status();
    }

    @Override
    public Optional<Report> report() throws IOException {
        return ask(WitnessWork::report);
    }

    @Override
    public Optional<Report> look(LongConsumer progress) throws IOException {
        CompletableFuture<Report> report = new CompletableFuture<>();
        return ask(report, LONGEST, asked -> asked.look(progress, report));
    }

    @Override
    public OptionalInt accept(Path path) throws IOException {
        int nodes = 0;
        while (true) {
            Optional<WitnessWork.Accepted> accepted = ask(asked -> asked.accept(path));
            if (accepted.isEmpty()) return OptionalInt.empty();
            nodes += accepted.get().nodes();
            if (!accepted.get().more() || look(_ -> {}).isEmpty()) return OptionalInt.of(nodes);
        }
    }

    /** Looks at the file and the directories above it, where what is suspicious cannot be opened. */
    @Override
    public void opening(TreePath path) throws IOException {
        if (!strict) return;
        // Where nothing can be told any more nothing can be opened either.
        if (ask(asked -> asked.isSuspicious(path)).orElse(true)) {
            throw Reason.INPUT_OUTPUT.at(path.toString(), "it is not what it was, and was not accepted");
        }
    }

    /** Until everything was looked at, what is opened is looked at first. */
    @Override
    public void opened(String contentPath) {
        WitnessWork now = work;
        String node = now == null || !now.isLooking() ? null : CiphertextPaths.nodeOf(contentPath);
        if (node != null) inbox.outside(node);
    }

    /** What is asked of the thread. */
    @FunctionalInterface
    private interface Question<T> {
        T answer(WitnessWork work) throws IOException;
    }

    private <T> Optional<T> ask(Question<T> question) throws IOException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        return ask(answer, timing.answer(), asked -> answer.complete(question.answer(asked)));
    }

    /** What is done on the thread until somebody has an answer. */
    @FunctionalInterface
    private interface Asking {
        void ask(WitnessWork work) throws IOException;
    }

    /** @return empty where nothing is remembered */
    private <T> Optional<T> ask(CompletableFuture<T> answer, Duration longest, Asking asking) throws IOException {
        WitnessWork asked = work;
        if (asked == null) return Optional.empty();
        boolean taken = inbox.request(new Inbox.Request() {
            @Override
            public void run() {
                try {
                    asking.ask(asked);
                } catch (IOException | RuntimeException e) {
                    answer.completeExceptionally(e);
                }
            }

            @Override
            public void refuse() {
                answer.completeExceptionally(new IOException(NOT_NOW));
            }
        });
        try {
            if (!taken) throw new IOException(NOT_NOW);
            return Optional.of(await(answer, longest));
        } catch (IOException e) {
            if (asked.status().recollection() == Recollection.NONE) return Optional.empty();
            throw e;
        }
    }

    private static <T> T await(CompletableFuture<T> answer, Duration longest) throws IOException {
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("The vault's memory does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }

    /** Wipes its keys, whatever it does at the moment: nothing more is remembered. */
    public void wipeKeys() {
        WitnessWork now = work;
        if (now != null) now.wipeKeys();
    }

    /** Remembers what we have changed, and ends. Where that takes too long, all of this session is in doubt the next time. */
    @Override
    public void close() {
        inbox.close();
        Thread ending = thread;
        if (ending == null) return;
        try {
            if (ending.join(FAREWELL)) return;
            WitnessWork late = work;
            if (late == null || late.hasEnded()) return;
            late.giveUp();
            LOG.warn(
                    "The lock could not wait until all that was changed is remembered; the next unlock looks at everything");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            wipeKeys();
        }
    }
}
