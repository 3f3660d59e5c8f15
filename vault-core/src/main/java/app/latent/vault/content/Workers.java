package app.latent.vault.content;

/** What writes and reads beside its callers. */
public interface Workers extends AutoCloseable {

    /** @return false when all are busy, and nothing will be done: the caller does it himself */
    boolean offer(Runnable task);

    /** Runs something later; not where they are none, or closed. */
    void after(long millis, Runnable task);

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
