package app.latent.vault.content;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The threads of {@link Workers#ofCores}. */
final class CoreWorkers implements Workers {

    private static final int MOST_WAITING = 64;

    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor clock;

    CoreWorkers() {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        pool = new ThreadPoolExecutor(
                cores, cores, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), daemons("latent-content-"));
        pool.allowCoreThreadTimeOut(true);
        clock = new ScheduledThreadPoolExecutor(1, daemons("latent-content-clock-"));
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
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
        try {
            pool.execute(task);
            return true;
        } catch (RejectedExecutionException _) {
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
