package app.latent.gallery.api;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much of what takes room or time goes on at once: one more may wait for its turn, and not without end. */
final class Slots {
    private final Semaphore free;
    private final Duration patience;
    private final String busy;

    /**
     * @param most at a time
     * @param patience how long one more may wait for a place
     * @param busy what it is told then
     */
    Slots(int most, Duration patience, String busy) {
        this.free = new Semaphore(most, true);
        this.patience = patience;
        this.busy = busy;
    }

    /** @throws ApiException where there is no place */
    void enter() throws ApiException, InterruptedIOException {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ApiException.busy(busy, patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Gives the place back. */
    void leave() {
        free.release();
    }
}
