package app.latent.gateway.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Fails with {@link TooSlow} where a client sends less than a little for a time: one that sends a byte now and then never meets the connection's idle
 * timeout, and would hold the connection, and the file it writes, for ever. Time spent between reads, as on a slow disk, is not the client's.
 */
final class PacedInputStream extends FilterInputStream {

    private static final long WINDOW_NANOS = Duration.ofSeconds(60).toNanos();

    /** In a window; 68 bytes a second, far below any network that photos are sent over. */
    private static final long LEAST_BYTES = 4096;

    private final LongSupplier clock;

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
    public int read() throws IOException {
        long start = clock.getAsLong();
        int b = super.read();
        if (b >= 0) count(1, start);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        long start = clock.getAsLong();
        int n = super.read(target, offset, length);
        if (n > 0) count(n, start);
        return n;
    }

    private void count(int n, long start) throws TooSlow {
        waited += clock.getAsLong() - start;
        received += n;
        if (waited < WINDOW_NANOS) return;
        if (received < LEAST_BYTES) throw new TooSlow();
        waited = 0;
        received = 0;
    }

    @Override
    public long skip(long n) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
