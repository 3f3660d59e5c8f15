package app.latent.vault.event;

import java.time.Duration;
import java.util.function.Consumer;

/** The events of one file system, in the order in which they happened. */
public interface VaultEvents {

    /**
     * Hands every event published from now on to the subscriber, one at a time, on the one delivering thread. All
     * subscribers share that thread, so a subscriber should be quick; what it throws is logged by class and dropped.
     */
    Subscription subscribe(Consumer<? super VaultEvent> subscriber);

    /**
     * Hands every event to the subscriber before {@link #subscribe}'s are told, on the thread that made the change, which may hold locks and be in a hurry: the
     * subscriber takes note of it and returns. It may ask which thread it is on.
     */
    Subscription subscribeInPlace(Consumer<? super VaultEvent> subscriber);

    /**
     * Waits until every event published before this call has been handed to all subscribers.
     *
     * @return false when the time is over first
     * @throws IllegalStateException when called by a subscriber, which would wait for itself
     */
    boolean awaitDelivered(Duration atMost) throws InterruptedException;

    /** Ends with {@link #close()}; an event that is being delivered may still arrive. */
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
