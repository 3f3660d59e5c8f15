package app.latent.gateway.tls.acme;

import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Until when something must be done, however slowly an authority answers. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /**
     * @param most that is wanted
     * @return as much of it as is left
     * @throws HttpTimeoutException where nothing is
     */
    Duration left(Duration most) throws HttpTimeoutException {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (!left.isPositive()) throw new HttpTimeoutException("the authority took too long");
        return left.compareTo(most) < 0 ? left : most;
    }

    /** @throws HttpTimeoutException where there is no time left */
    void pause(Duration time) throws HttpTimeoutException, InterruptedIOException {
        try {
            Thread.sleep(left(time));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** @return to be thrown where the thread was told to end */
    static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("given up");
    }
}
