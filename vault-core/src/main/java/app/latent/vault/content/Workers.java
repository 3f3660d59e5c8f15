package app.latent.vault.content;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** What writes and reads beside its callers. */
public interface Workers extends Executor, AutoCloseable {

    /** @return false when all are busy, and nothing will be done: the caller does it himself */
    boolean offer(Runnable task);

    /** @throws RejectedExecutionException when all are busy */
    @Override
    default void execute(Runnable task) {
        if (!offer(task)) throw new RejectedExecutionException("all workers are busy");
    }

    /** Runs something later; not where they are none, or closed. */
    void after(long millis, Runnable task);

    /** The clock that {@link #after} goes by: nanoseconds that only grow. */
    default long nanoTime() {
        return System.nanoTime();
    }

    @Override
    void close();

    /** As many threads as there are cores, and one that looks at the clock. */
    static Workers ofCores() {
        return new CoreWorkers();
    }

    /** None: all is done by the callers, in their order. */
    static Workers none() {
        return new Workers() {
            @Override
            public boolean offer(Runnable task) {
                return false;
            }

            @Override
            public void after(long millis, Runnable task) {}

            @Override
            public void close() {}
        };
    }
}
