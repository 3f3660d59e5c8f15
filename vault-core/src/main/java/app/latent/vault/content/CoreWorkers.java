package app.latent.vault.content;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The threads of {@link Workers#ofCores}. */
final class CoreWorkers implements Workers {

    private static final int MOST_WAITING = 64;

    /** To find that no thread can be started takes a while. */
    private static final long PAUSE_WITHOUT_THREADS = TimeUnit.SECONDS.toNanos(1);

    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor clock;

    /** When none could be started; some time ago at first. */
    private volatile long noThreadAt = System.nanoTime() - PAUSE_WITHOUT_THREADS;

    CoreWorkers() {
        this(CoreWorkers::daemons);
    }

    /** @param threads makes the threads of a name */
    CoreWorkers(Function<String, ThreadFactory> threads) {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        pool = new ThreadPoolExecutor(
                cores,
                cores,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                threads.apply("latent-content-"));
        pool.allowCoreThreadTimeOut(true);
        clock = new ScheduledThreadPoolExecutor(1, threads.apply("latent-content-clock-"));
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // Now, when there may be one: later nobody could do its work instead.
        clock.prestartCoreThread();
    }

    private static ThreadFactory daemons(String name) {
        AtomicLong number = new AtomicLong();
        return task -> {
            Thread thread = new Thread(task, name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public boolean offer(Runnable task) {
        if (System.nanoTime() - noThreadAt < PAUSE_WITHOUT_THREADS) return false;
        try {
            pool.execute(task);
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        } catch (OutOfMemoryError _) {
            // No thread can be started: as when all are busy.
            noThreadAt = System.nanoTime();
            return false;
        }
    }

    @Override
    public void after(long millis, Runnable task) {
        try {
            var _ = clock.schedule(task, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // Closed: whoever closes has everything written himself.
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        pool.shutdown();
    }
}
