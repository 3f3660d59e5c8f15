package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.fuse.OutHeader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The request that a worker is at, which is answered once: by the worker, or where that takes too long by the watchdog, with an error.
 *
 * <p>Begun and ended by the worker, looked at by the watchdog.
 */
final class Pending {

    /** No request has this number. */
    private static final long NONE = 0;

    private final Descriptor channel;
    private final AtomicLong unique = new AtomicLong(NONE);

    /** By {@link System#nanoTime}. Set before {@link #unique}. */
    private volatile long since;

    Pending(Descriptor channel) {
        this.channel = channel;
    }

    void begin(long request) {
        since = System.nanoTime();
        unique.set(request);
    }

    /** @return false where the watchdog has answered already */
    boolean end(long request) {
        return unique.compareAndSet(request, NONE);
    }

    /**
     * Answers with EIO where the request has been pending for that long.
     *
     * @return whether it was so
     */
    boolean giveUpAfter(Duration patience) {
        long request = unique.get();
        if (request == NONE || System.nanoTime() - since < patience.toNanos()) {
            return false;
        }
        if (!unique.compareAndSet(request, NONE)) {
            return false;
        }
        fail(request);
        return true;
    }

    private void fail(long request) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment message = arena.allocate(OutHeader.SIZE, Long.BYTES);
            message.set(ValueLayout.JAVA_INT, OutHeader.LENGTH, OutHeader.SIZE);
            message.set(ValueLayout.JAVA_INT, OutHeader.ERROR, -Errno.EIO);
            message.set(ValueLayout.JAVA_LONG, OutHeader.UNIQUE, request);
            // The kernel refuses it only where nobody waits any more.
            channel.write(new CallState(arena), message, OutHeader.SIZE);
        }
    }
}
