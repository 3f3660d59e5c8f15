package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.fuse.OutHeader;
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

    /** How often the watchdog has found the worker at this request. Not a time: while the whole process stands still nobody is stuck. */
    private int looks;

    private boolean replaced;

    Pending(Descriptor channel) {
        this.channel = channel;
    }

    synchronized void begin(long request) {
        unique = request;
        looks = 0;
        replaced = false;
    }

    /** @return false where the watchdog has answered already */
    synchronized boolean end(long request) {
        if (unique != request) {
            return false;
        }
        unique = NONE;
        return true;
    }

    /** Whether another worker has taken the place of this one. */
    synchronized boolean isReplaced() {
        return replaced;
    }

    synchronized void replaced() {
        replaced = true;
    }

    /**
     * Answers with EIO what has been found pending that often.
     *
     * @return whether it was so
     */
    synchronized boolean giveUpAfter(int mostLooks) {
        if (unique == NONE || ++looks < mostLooks) {
            return false;
        }
        long request = unique;
        unique = NONE;
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
