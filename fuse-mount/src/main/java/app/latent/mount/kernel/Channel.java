package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A worker's way to the kernel. For one thread. */
final class Channel {

    enum Found {
        AT_ONCE,
        AFTER_A_WAIT,
        NOTHING,
        /** The drive is gone. */
        END
    }

    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);

    /** A program that was answered often asks again at once; to sleep and be woken would take longer than that. */
    private static final long WAKEFUL_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private static final int NOT_NOW = -Errno.EAGAIN;

    private final Descriptor descriptor;
    private final CallState state;

    /** Less after each time that nothing came so soon, as where other programs keep the processors busy: to stay awake would take them from whoever is to ask. */
    private long wakefulNanos = WAKEFUL_NANOS;

    /** @param descriptor that does not block */
    Channel(Descriptor descriptor, Arena arena) {
        this.descriptor = descriptor;
        this.state = new CallState(arena);
    }

    /** Waits for a request. */
    Found await(Request request) {
        long read = read(request);
        if (read != NOT_NOW) {
            return found(read, Found.AT_ONCE);
        }
        long since = System.nanoTime();
        read = readWakefully(request, since);
        while (read == NOT_NOW) {
            descriptor.awaitInput(state);
            read = read(request);
        }
        if (System.nanoTime() - since < WAKEFUL_NANOS) {
            wakefulNanos = WAKEFUL_NANOS;
        }
        return found(read, Found.AFTER_A_WAIT);
    }

    private long readWakefully(Request request, long since) {
        while (System.nanoTime() - since < wakefulNanos) {
            long read = read(request);
            if (read != NOT_NOW) {
                return read;
            }
            Thread.onSpinWait();
        }
        wakefulNanos /= 2;
        return NOT_NOW;
    }

    /** Takes a request that is there already. */
    Found poll(Request request) {
        return found(read(request), Found.AT_ONCE);
    }

    private long read(Request request) {
        while (true) {
            long read = request.readFrom(descriptor, state);
            // ENOENT: the program gave the request up before it could be read.
            if (read != -Errno.EINTR && read != -Errno.ENOENT) {
                return read;
            }
        }
    }

    private static Found found(long read, Found success) {
        if (read >= 0) {
            return success;
        }
        if (read == NOT_NOW) {
            return Found.NOTHING;
        }
        if (read != -Errno.ENODEV && read != -Errno.ECONNABORTED) {
            LOG.error("The kernel's requests cannot be read: {}", Errno.message((int) -read));
        }
        return Found.END;
    }

    /** @return bytes written, or the negated errno */
    long write(Reply reply) {
        return reply.writeTo(descriptor, state);
    }
}
