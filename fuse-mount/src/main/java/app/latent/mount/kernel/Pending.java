package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.fuse.OutHeader;
import app.latent.mount.ops.PosixException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The request that a worker is at, which is answered once: by the worker, or where that takes too long by the watchdog, with an error.
 *
 * <p>Guarded by its monitor, which the watchdog holds while it answers: so the worker's channel is not closed, and its number not another file's, before that.
 */
final class Pending {

    /** No request has this number. */
    private static final long NONE = 0;

    private final Descriptor channel;
    private long unique = NONE;

    /** How often the watchdog may still find the worker at this request. Not a time: while the whole process stands still nobody is stuck. */
    private int looks;

    Pending(Descriptor channel) {
        this.channel = channel;
    }

    /** @param mostLooks of the watchdog until it gives the request up */
    synchronized void begin(long request, int mostLooks) {
        unique = request;
        looks = mostLooks;
    }

    /** As {@link app.latent.mount.ops.Awaited#requireAwaited}. */
    synchronized void requireAwaited() throws PosixException {
        if (unique == NONE) {
            throw new PosixException(Errno.EIO);
        }
    }

    /** @return false where the watchdog has answered already */
    synchronized boolean end(long request) {
        if (unique != request) {
            return false;
        }
        unique = NONE;
        return true;
    }

    /**
     * Answers with EIO what has been looked at as often as it may be.
     *
     * @return whether it was so
     */
    synchronized boolean look() {
        if (unique == NONE || --looks > 0) {
            return false;
        }
        fail(unique);
        unique = NONE;
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
