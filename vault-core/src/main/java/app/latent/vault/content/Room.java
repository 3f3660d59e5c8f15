package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.CiphertextSizes;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Whether the store has room enough for writes to be accepted before they have reached it. Where it has not, each must reach it first, so that its writer
 * learns that it does not fit. The store is asked once in a while, or for every few megabytes.
 */
final class Room {

    /** Bytes beyond all that is promised that must be free for a write to be accepted before it is written. */
    private static final long PLENTY = 64L << 20;

    private static final long LARGEST_CREDIT = 16L << 20;
    private static final long CREDIT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final BackingStore store;
    private final CiphertextSizes sizes;
    private final LongSupplier clock;

    /** Bytes by which open files are longer than their ciphertext. */
    private final AtomicLong promised = new AtomicLong();

    /** Guarded by the monitor, which is not held over a call to the store. */
    private long credit;

    private long creditEnds;

    /**
     * @param sizes of the vault's cipher
     * @param clock nanoseconds that only grow
     */
    Room(BackingStore store, CiphertextSizes sizes, LongSupplier clock) {
        this.store = store;
        this.sizes = sizes;
        this.clock = clock;
    }

    /** A file is longer than its ciphertext by so much more than before. */
    void promised(long delta) {
        if (delta != 0) promised.addAndGet(delta);
    }

    /** Whether so many bytes may be accepted before they are written. */
    boolean isPlenty(long bytes) throws IOException {
        if (take(bytes)) return true;
        long usable = store.space().usable();
        long spare = usable - PLENTY - promised.get() - bytes;
        if (spare < 0) return false;
        synchronized (this) {
            credit = Math.min(LARGEST_CREDIT, spare);
            creditEnds = clock.getAsLong() + CREDIT_NANOS;
        }
        return true;
    }

    private synchronized boolean take(long bytes) {
        if (bytes > credit || clock.getAsLong() - creditEnds > 0) return false;
        credit -= bytes;
        return true;
    }

    /** @throws IOException when so many bytes of cleartext more will not fit, with what was accepted before */
    void require(long cleartext) throws IOException {
        long bytes = sizes.ciphertextOf(cleartext);
        if (bytes > store.space().usable() - promised.get()) throw Told.noSpace();
    }
}
