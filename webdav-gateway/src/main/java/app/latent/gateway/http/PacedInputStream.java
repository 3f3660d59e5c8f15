package app.latent.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Fails with {@link TooSlow} where a client sends less than a little for a time: one that sends a byte now and then never meets the connection's idle
 * timeout, and would hold the connection, and the file it writes, for ever. Time spent between reads, as on a slow disk, is not the client's.
 */
final class PacedInputStream extends BodyInputStream {

    private static final long WINDOW_NANOS = Duration.ofSeconds(60).toNanos();

    /** In a window; 68 bytes a second, far below any network that photos are sent over. */
    private static final long LEAST_BYTES = 4096;

    private final LongSupplier clock;

    private long start;
    private long waited;
    private long received;

    PacedInputStream(InputStream in) {
        this(in, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    PacedInputStream(InputStream in, LongSupplier clock) {
        super(in);
        this.clock = clock;
    }

    /** The client does not send fast enough to be waited for. */
    static final class TooSlow extends IOException {
        TooSlow() {
            super("request body too slow");
        }
    }

    @Override
    void begin() {
        start = clock.getAsLong();
    }

    @Override
    void received(int n) throws TooSlow {
        waited += clock.getAsLong() - start;
        received += n;
        if (waited < WINDOW_NANOS) return;
        if (received < LEAST_BYTES) throw new TooSlow();
        waited = 0;
        received = 0;
    }
}
