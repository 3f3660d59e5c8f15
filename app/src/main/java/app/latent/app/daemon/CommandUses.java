package app.latent.app.daemon;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what commands ask of a vault for somebody who waits for it. */
final class CommandUses {
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /** Closed when it ends. */
    interface Use extends AutoCloseable {
        @Override
        void close();
    }

    Use begin() {
        begun.incrementAndGet();
        return ended::incrementAndGet;
    }

    long count() {
        return begun.get();
    }

    boolean areUnderWay() {
        long endedBefore = ended.get();
        return begun.get() > endedBefore;
    }
}
