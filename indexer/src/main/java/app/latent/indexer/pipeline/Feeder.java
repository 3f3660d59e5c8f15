package app.latent.indexer.pipeline;

import app.latent.indexer.IndexStatus.State;
import app.latent.indexer.IndexStatus.Work;
import app.latent.indexer.companion.Companions;
import app.latent.indexer.pipeline.WorkQueue.Task;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.Change;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one catalogue: some that look at files, one for moves, deletions and scans in the order in which they were
 * reported, one that makes the results visible and durable.
 */
public final class Feeder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Feeder.class);
    private static final int MOST_WAITING = 50_000;
    private static final int MOST_ERRANDS = 10_000;
    /** No two refreshes come closer upon each other. */
    private static final long REFRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private static final long COMMIT_AFTER_WRITES = 2_000;
    private static final long TIDY_AFTER_WRITES = 500;
    private static final long COMMIT_AFTER_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long STOP_SECONDS = 30;

    private final LibraryFolder library;
    private final Indexing indexing;
    private final Catalogue catalogue;
    private final Consumer<Catalogue> onDamage;
    private final WorkQueue queue = new WorkQueue(MOST_WAITING);
    private final List<Thread> threads = new ArrayList<>();
    private final ScheduledExecutorService errands = executor("latent-index-errands");
    private final ScheduledExecutorService committer = executor("latent-index-commit");

    /** Moves, deletions and scans that wait or are under way. */
    private final AtomicInteger errandsWaiting = new AtomicInteger();

    private final CompanionNews companionNews = new CompanionNews(MOST_ERRANDS);
    private final AtomicBoolean seekWaiting = new AtomicBoolean();
    private final AtomicBoolean scanWaiting = new AtomicBoolean();
    private final Pace pace = new Pace(System::nanoTime);
    private final AtomicBoolean refreshWaiting = new AtomicBoolean();
    private final AtomicLong writes = new AtomicLong();

    /** How many of the writes had been made at the last commit, and when packs were last tidied. Written by the committer alone. */
    private volatile long committed;

    private volatile long tidied;
    private volatile long lastCommit = System.nanoTime();
    private volatile long lastRefresh = System.nanoTime() - REFRESH_NANOS;
    private volatile boolean scanning;
    private volatile boolean paused;
    private volatile boolean closed;

    /**
     * @param analyses how many files are looked at at once
     * @param onDamage told, on a thread of its own, that the catalogue cannot be read or written any more
     */
    public Feeder(
            LibraryFolder library, Indexing indexing, Catalogue catalogue, int analyses, Consumer<Catalogue> onDamage) {
        this.library = library;
        this.indexing = indexing;
        this.catalogue = catalogue;
        this.onDamage = onDamage;
        for (int i = 0; i < analyses; i++) {
            threads.add(Thread.ofPlatform().daemon().name("latent-index-" + i).start(this::lookAtFiles));
        }
    }

    private static ScheduledExecutorService executor(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    public void changed(String name) {
        indexing.forget(name);
        if (Companions.isCompanion(name)) {
            companionChanged(name);
        } else {
            look(name, Change.FILE, WorkQueue.NEWS);
        }
    }

    private void look(String name, Change change, long newness) {
        if (LibraryFolder.isLookedAt(name) && !queue.offer(name, change, newness)) {
            rescan();
        }
    }

    private void companionChanged(String name) {
        if (!Companions.isCompanion(name) || !LibraryFolder.isLookedAt(name)) {
            return;
        }
        if (!companionNews.add(name)) {
            rescan();
        } else if (seekWaiting.compareAndSet(false, true)) {
            submit(this::seekPhotos);
        }
    }

    private void seekPhotos() throws IOException {
        seekWaiting.set(false);
        for (var news : companionNews.take().entrySet()) {
            indexing.seekPhotos(news.getKey(), news.getValue(), this::look);
        }
    }

    public void deleted(String name) {
        indexing.forget(name);
        companionChanged(name);
        errand(() -> {
            indexing.delete(name);
            wrote();
        });
    }

    public void moved(String from, String to) {
        indexing.forget(from);
        indexing.forget(to);
        companionChanged(from);
        errand(() -> move(from, to));
    }

    private void move(String from, String to) throws IOException {
        catalogue.refresh();
        for (String below : catalogue.pathsBelow(from)) {
            carryOver(below, to + below.substring(from.length()));
        }
        carryOver(from, to);
        indexing.delete(from);
        wrote();
    }

    /** What is not known under the old name, as a folder, is looked for under the new one. */
    private void carryOver(String from, String to) throws IOException {
        if (!LibraryFolder.isLookedAt(to) || indexing.carryOver(from, to)) {
            wrote();
        } else {
            changed(to);
        }
    }

    /** Compares everything; a scan that has not begun yet serves for this one too. */
    public void rescan() {
        if (scanWaiting.compareAndSet(false, true)) {
            submit(() -> {
                scanWaiting.set(false);
                scanning = true;
                try {
                    indexing.scan(queue::put);
                } finally {
                    scanning = false;
                }
                if (catalogue.isToBeStacked() || catalogue.stamps().haveChanged()) {
                    askToPublish();
                }
            });
        }
    }

    /** Has photos looked at again that have not changed. */
    public void lookAgain(List<String> names) {
        submit(() -> {
            for (String name : names) {
                queue.put(name, Change.FILE, WorkQueue.NEWS);
            }
        });
    }

    private void errand(Errand errand) {
        if (errandsWaiting.get() > MOST_ERRANDS) {
            rescan();
        } else {
            submit(errand);
        }
    }

    @FunctionalInterface
    private interface Errand {
        void run() throws IOException, InterruptedException;
    }

    private void submit(Errand errand) {
        if (closed) {
            return;
        }
        errandsWaiting.incrementAndGet();
        errands.execute(() -> {
            try {
                if (!closed) {
                    guarded(errand);
                }
            } finally {
                errandsWaiting.decrementAndGet();
            }
        });
    }

    private void lookAtFiles() {
        try {
            for (Optional<Task> next = queue.take(); next.isPresent(); next = queue.take()) {
                Task task = next.get();
                var glanced = new AtomicBoolean();
                pace.begin();
                try {
                    guarded(() -> glanced.set(lookAt(task)));
                } finally {
                    if (!glanced.get()) {
                        pace.did();
                    }
                    queue.done(task.name(), glanced.get());
                    if (pending() == 0) {
                        pace.rest();
                        // What was published before this was done with has not been committed.
                        askToPublish();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was only glanced at. */
    private boolean lookAt(Task task) throws IOException, InterruptedException {
        if (library.isFolder(task.name())) {
            indexing.scanFolder(task.name(), this::look);
            return false;
        }
        boolean glanced = indexing.lookAt(task.name(), task.change(), task.quickly());
        wrote();
        return glanced;
    }

    /** Whatever goes wrong with one file or errand, the next one has its turn. */
    private void guarded(Errand errand) {
        try {
            errand.run();
        } catch (InterruptedException | InterruptedIOException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | AlreadyClosedException e) {
            damaged(e);
        } catch (RuntimeException e) {
            LOG.warn("A file or an errand was passed over: {}", e.getClass().getSimpleName());
            LOG.debug("Passed over", e);
        }
    }

    /** Only the catalogue can fail here: what the library throws has been dealt with. */
    private void damaged(Exception e) {
        if (closed
                || (e instanceof AlreadyClosedException
                        && Thread.currentThread().isInterrupted())) {
            return;
        }
        LOG.debug("The catalogue failed", e);
        Thread.ofPlatform().daemon().name("latent-index-rebuild").start(() -> onDamage.accept(catalogue));
    }

    /** The first write after a refresh asks for the next one; so an idle index costs nothing, and a single photo is found at once. */
    private void wrote() {
        writes.incrementAndGet();
        askToPublish();
    }

    private void askToPublish() {
        if (!closed && refreshWaiting.compareAndSet(false, true)) {
            long wait = lastRefresh + REFRESH_NANOS - System.nanoTime();
            var _ = committer.schedule(() -> guarded(this::publish), wait, TimeUnit.NANOSECONDS);
        }
    }

    private void publish() throws IOException {
        refreshWaiting.set(false);
        lastRefresh = System.nanoTime();
        refresh();
        if (pending() == 0) {
            stack();
        }
        boolean many = writes.get() - committed >= COMMIT_AFTER_WRITES;
        boolean longAgo = System.nanoTime() - lastCommit > COMMIT_AFTER_NANOS;
        if (many || longAgo || pending() == 0) {
            commit();
        }
        if (writes.get() - tidied >= TIDY_AFTER_WRITES && pending() == 0) {
            tidied = writes.get();
            catalogue.tidy();
        }
    }

    private void refresh() throws IOException {
        catalogue.refresh();
        indexing.seekTwins(this::look);
    }

    /** A folder of many files is looked at as a whole: not before all of them have come. */
    private void stack() throws IOException {
        if (catalogue.isToBeStacked() && catalogue.stack()) {
            catalogue.refresh();
        }
    }

    private void commit() throws IOException {
        committed = writes.get();
        lastCommit = System.nanoTime();
        catalogue.commit();
    }

    /** Files and errands that wait or are under way. */
    public long pending() {
        return queue.size() + (long) errandsWaiting.get();
    }

    /** Until it goes on no file is looked at; what is gone or has another name is noted all the same. */
    public void pause(boolean pause) {
        paused = pause;
        queue.pause(pause);
        pace.rest();
    }

    /** What is under way. */
    public Work work() {
        long pending = pending();
        if (paused) {
            return new Work(State.PAUSED, pending, pace.done(), null);
        }
        if (scanning || scanWaiting.get()) {
            return new Work(State.SCANNING, pending, pace.done(), null);
        }
        return pending == 0
                ? new Work(State.READY, 0, 0, null)
                : new Work(State.LOOKING, pending, pace.done(), pace.secondsFor(pending));
    }

    /** As {@link PhotoIndex#awaitIdle}. */
    public boolean awaitIdle(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        long written;
        do {
            if (!afterErrands(end) || !queue.awaitEmpty(end - System.nanoTime())) {
                return false;
            }
            written = writes.get();
            if (!published(end)) {
                return false;
            }
            // An errand may have had a file looked at that was written, and done with, just after that was published.
        } while (!closed && (pending() > 0 || writes.get() != written));
        return true;
    }

    /** As {@link PhotoIndex#awaitSearchable}. */
    public boolean awaitSearchable(Collection<String> names, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        return !paused
                && afterErrands(end)
                && queue.awaitDone(names, end - System.nanoTime())
                && onCommitter(this::refresh, end);
    }

    private boolean afterErrands(long end) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        if (closed) {
            return true;
        }
        errands.execute(done::countDown);
        return done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private boolean published(long end) throws InterruptedException {
        return onCommitter(
                () -> {
                    refresh();
                    stack();
                    commit();
                },
                end);
    }

    private boolean onCommitter(Errand errand, long end) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        if (closed) {
            return true;
        }
        committer.execute(() -> {
            guarded(errand);
            done.countDown();
        });
        return done.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /**
     * Stops all threads after what they are at; the catalogue stays open. No thread is interrupted: Lucene would take that
     * for a broken disk.
     */
    @Override
    public void close() {
        closed = true;
        queue.close();
        indexing.stop();
        errands.shutdown();
        try {
            for (Thread thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            }
            errands.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
            committer.shutdown();
            committer.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
