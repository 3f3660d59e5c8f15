package app.latent.gallery.api;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many prints are in memory: a client may take long to receive one, and no other may wait for it without end. */
final class Prints {
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param most at a time
     * @param patience how long one more may wait for a place
     */
    Prints(int most, Duration patience) {
        this.places = new Semaphore(most, true);
        this.patience = patience;
    }

    /** @throws ApiException where there is no place */
    void enter() throws ApiException, InterruptedIOException {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ApiException.busy("Too many pictures are being made; try again in a moment.", patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Gives the place back. */
    void leave() {
        places.release();
    }
}
