package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import java.lang.foreign.Arena;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests of one channel until the drive is unmounted, or the watchdog has given one up and put another worker in its place. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Descriptor channel;
    private final Dispatcher dispatcher;
    private final CallState state;
    private final Request request;
    private final Reply reply;
    private final Pending pending;

    /** @param arena of the buffers; it must outlive the thread that runs this */
    Worker(Descriptor channel, Dispatcher dispatcher, Arena arena, Pending pending) {
        this.channel = channel;
        this.dispatcher = dispatcher;
        this.state = new CallState(arena);
        this.request = new Request(arena);
        this.reply = new Reply(arena);
        this.pending = pending;
    }

    void run() {
        while (receive()) {
            long unique = request.unique();
            pending.begin(unique);
            boolean expected = dispatcher.answer(request, reply);
            if (!pending.end(unique)) {
                dispatcher.disown(request, reply);
                if (pending.isReplaced()) {
                    return;
                }
                continue;
            }
            if (expected) {
                send();
            }
        }
    }

    /** @return false where the drive is gone */
    private boolean receive() {
        while (true) {
            long read = request.readFrom(channel, state);
            if (read >= 0) {
                return true;
            }
            switch ((int) -read) {
                // ENOENT: the program gave the request up before it could be read.
                case Errno.EINTR, Errno.EAGAIN, Errno.ENOENT -> {}
                case Errno.ENODEV, Errno.ECONNABORTED -> {
                    return false;
                }
                default -> {
                    LOG.error("The kernel's requests cannot be read: {}", Errno.message((int) -read));
                    return false;
                }
            }
        }
    }

    private void send() {
        long written = reply.writeTo(channel, state);
        if (isRefused(written)) {
            LOG.error("The kernel refused an answer to operation {}: {}", request.opcode(), Errno.message((int)
                    -written));
            // The program would wait for ever.
            reply.fail(Errno.EIO);
            reply.writeTo(channel, state);
        }
    }

    /** ENOENT: nobody waits for this answer any more. ENODEV: the drive is gone, as the next read will find. */
    private static boolean isRefused(long written) {
        return written < 0 && written != -Errno.ENOENT && written != -Errno.ENODEV;
    }
}
