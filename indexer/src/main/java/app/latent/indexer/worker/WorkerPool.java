package app.latent.indexer.worker;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.darkroom.StrippedFile;
import app.latent.indexer.darkroom.Telltale;
import app.latent.indexer.darkroom.Telltales;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.BytesSource;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.watermark.Stamp;
import app.latent.indexer.watermark.StampCodec;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Analyses and copies in child processes: as many at once as the pool is large. Children are started when they are needed, serve many
 * files, and are stopped after a while without work.
 */
public final class WorkerPool implements PhotoAnalyzer, Darkroom {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration IDLE_LIMIT = Duration.ofSeconds(60);

    private final List<String> command;
    private final Duration timeLimit;
    private final Semaphore permits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("latent-worker-clock").factory());

    /** Guarded by this. The children that wait for work, last used first. */
    private final Deque<Idle> idle = new ArrayDeque<>();

    /** Guarded by this. All children. */
    private final Set<WorkerProcess> children = new HashSet<>();

    /** Guarded by this. */
    private boolean closed;

    private record Idle(WorkerProcess worker, Future<?> end) {}

    /** The file was too much for a child; the message tells in what way. */
    private static final class EndedException extends IOException {
        private static final long serialVersionUID = 1L;

        EndedException(String reason, Exception cause) {
            super(reason, cause);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * @param command starts a child that runs {@link Worker#run}; see {@link #jvmArguments}
     * @param size how many children at most
     * @param timeLimit how long one file may take before its child is killed
     */
    public WorkerPool(List<String> command, int size, Duration timeLimit) {
        this.command = List.copyOf(command);
        this.timeLimit = timeLimit;
        this.permits = new Semaphore(size);
    }

    /**
     * What a child's JVM should be started with: bounded memory, a quick start, and no file that a crash would leave behind
     * with a picture in it.
     */
    public static List<String> jvmArguments() {
        return List.of(
                "-Xmx512m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    /** What ends a child is mostly the decoding of the pixels: another child tells what is known without it. */
    @Override
    public Analysis analyze(PhotoSource source, int orientation) throws IOException {
        try {
            return ask(Task.ANALYZE, source, orientation);
        } catch (EndedException e) {
            return glance(source, orientation).withError(e.reason());
        }
    }

    @Override
    public Analysis glance(PhotoSource source, int orientation) throws IOException {
        try {
            return ask(Task.GLANCE, source, orientation);
        } catch (EndedException e) {
            return Analysis.failed(source.name(), e.reason());
        }
    }

    @Override
    public Optional<byte[]> print(PhotoSource source, int orientation) throws IOException {
        return ifPossible(Task.PRINT, source, orientation);
    }

    @Override
    public Optional<StrippedFile> strip(PhotoSource source, int orientation) throws IOException {
        return ifPossible(Task.STRIP, source, orientation);
    }

    @Override
    public Optional<byte[]> stamp(byte[] jpeg, Stamp stamp) throws IOException {
        byte[] order = StampCodec.encode(new StampCodec.Order(stamp, jpeg));
        return ifPossible(Task.STAMP, new BytesSource("", order), Orientation.ITS_OWN);
    }

    @Override
    public Optional<List<Telltale>> telltales(PhotoSource source) throws IOException {
        Analysis glance = glance(source, Orientation.ITS_OWN);
        boolean failed = glance.error() != null && glance.metadata().equals(Metadata.NONE);
        return failed ? Optional.empty() : Optional.of(Telltales.of(glance.metadata()));
    }

    private <T> Optional<T> ifPossible(Task<Optional<T>> task, PhotoSource source, int orientation) throws IOException {
        try {
            return ask(task, source, orientation);
        } catch (EndedException e) {
            return Optional.empty();
        }
    }

    private <T> T ask(Task<T> task, PhotoSource source, int orientation) throws IOException {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for a worker");
        }
        try {
            return ask(take(), task, source, orientation);
        } finally {
            permits.release();
        }
    }

    private <T> T ask(WorkerProcess worker, Task<T> task, PhotoSource source, int orientation) throws IOException {
        Future<?> limit = clock.schedule(worker::kill, timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            T answer = worker.ask(task, source, orientation);
            giveBack(worker, limit);
            return answer;
        } catch (WorkerProcess.SourceException e) {
            giveBack(worker, limit);
            throw e;
        } catch (IOException | RuntimeException e) {
            limit.cancel(false);
            String reason = worker.wasKilled()
                    ? "took longer than " + timeLimit.toSeconds() + " s"
                    : worker.ranOutOfMemory()
                            ? "needs more memory than a picture may take"
                            : "the file made its reader crash";
            discard(worker);
            failIfClosed();
            LOG.debug("A worker was ended", e);
            throw new EndedException(reason, e);
        }
    }

    /** The end of the pool says nothing of the file: it counts as an interruption. */
    private synchronized void failIfClosed() throws InterruptedIOException {
        if (closed) {
            throw new InterruptedIOException("The workers are stopped");
        }
    }

    private WorkerProcess take() throws IOException {
        Idle waiting = poll();
        while (waiting != null) {
            if (waiting.end.cancel(false) && waiting.worker.isAlive()) {
                return waiting.worker;
            }
            discard(waiting.worker);
            waiting = poll();
        }
        return start();
    }

    private synchronized @Nullable Idle poll() {
        return idle.pollFirst();
    }

    private WorkerProcess start() throws IOException {
        WorkerProcess worker = WorkerProcess.start(command);
        synchronized (this) {
            if (closed) {
                worker.kill();
                throw new InterruptedIOException("The workers are stopped");
            }
            children.add(worker);
        }
        Future<?> limit = clock.schedule(worker::kill, START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        try {
            worker.awaitReady();
            return worker;
        } catch (IOException e) {
            discard(worker);
            LOG.warn("A worker process for pictures does not start");
            throw e;
        } finally {
            limit.cancel(false);
        }
    }

    private synchronized void giveBack(WorkerProcess worker, Future<?> limit) {
        if (!limit.cancel(false) || closed) {
            discard(worker);
            return;
        }
        Future<?> end = clock.schedule(() -> endIdle(worker), IDLE_LIMIT.toSeconds(), TimeUnit.SECONDS);
        idle.addFirst(new Idle(worker, end));
    }

    private synchronized void endIdle(WorkerProcess worker) {
        if (idle.removeIf(i -> i.worker == worker)) {
            children.remove(worker);
            worker.stop();
        }
    }

    private synchronized void discard(WorkerProcess worker) {
        children.remove(worker);
        worker.kill();
    }

    /** The children's process ids. */
    synchronized List<Long> pids() {
        return children.stream().map(WorkerProcess::pid).toList();
    }

    /** Ends all children; analyses under way fail with an InterruptedIOException. */
    @Override
    public synchronized void close() {
        closed = true;
        children.forEach(WorkerProcess::kill);
        children.clear();
        idle.clear();
        clock.shutdownNow();
    }
}
