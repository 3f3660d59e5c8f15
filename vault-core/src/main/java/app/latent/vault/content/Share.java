package app.latent.vault.content;

import java.util.function.LongConsumer;

/**
 * What one file has of a number that is counted over all files. At its end it gives back all that it has, and takes no more: threads that the store has kept may
 * still count when nobody waits for them any longer. Guarded by its monitor.
 */
final class Share {

    private final LongConsumer all;
    private long own;
    private boolean ended;

    /** @param all is told by how much the number changes, under the monitor */
    Share(LongConsumer all) {
        this.all = all;
    }

    synchronized void add(long delta) {
        if (ended) return;
        own += delta;
        all.accept(delta);
    }

    synchronized long own() {
        return own;
    }

    /** It is so much now. */
    synchronized void set(long now) {
        add(now - own);
    }

    synchronized void end() {
        set(0);
        ended = true;
    }
}
