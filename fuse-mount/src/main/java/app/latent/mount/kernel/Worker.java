package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.mount.kernel.Channel.Found;
import java.lang.foreign.Arena;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests whenever the crew has it look for them, until the drive is unmounted. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** So many requests that did not have to be waited for are more than one program asks that waits for each answer. */
    private static final int QUEUE = 8;

    private final Crew crew;
    private final Channel channel;
    private final Dispatcher dispatcher;
    private final Request request;
    private final Reply reply;
    private final Pending pending;

    private int atOnce;

    /** @param arena of the buffers; it must outlive the thread that runs this */
    Worker(Crew crew, Channel channel, Dispatcher dispatcher, Arena arena, Pending pending) {
        this.crew = crew;
        this.channel = channel;
        this.dispatcher = dispatcher;
        this.request = new Request(arena, pending);
        this.reply = new Reply(arena);
        this.pending = pending;
    }

    void run() throws InterruptedException {
        while (crew.rest()) {
            look();
        }
    }

    /** Until somebody else looks and nothing is to be done, or the drive is gone. */
    private void look() {
        boolean looking = true;
        try {
            while (isFound(looking ? channel.await(request) : channel.poll(request))) {
                crew.found(looking);
                looking = false;
                answer();
                looking = crew.looksAgain();
            }
        } finally {
            if (looking) {
                crew.stopLooking();
            }
        }
    }

    private boolean isFound(Found found) {
        atOnce = found == Found.AT_ONCE ? atOnce + 1 : 0;
        if (found == Found.END) {
            crew.end();
        }
        return found == Found.AT_ONCE || found == Found.AFTER_A_WAIT;
    }

    private void answer() {
        long unique = request.unique();
        pending.begin(unique, Watchdog.looks(request));
        if (atOnce >= QUEUE) {
            atOnce = 0;
            crew.press();
        }
        boolean expected = crew.isOverwhelmed() ? dispatcher.refuse(request, reply) : dispatcher.answer(request, reply);
        if (!pending.end(unique)) {
            crew.unstuck();
            dispatcher.disown(request, reply);
        } else if (expected) {
            send();
        }
    }

    private void send() {
        long written = channel.write(reply);
        if (isRefused(written)) {
            LOG.error("The kernel refused an answer to operation {}: {}", request.opcode(), Errno.message((int)
                    -written));
            // The program would wait for ever.
            reply.fail(Errno.EIO);
            channel.write(reply);
        }
    }

    /** ENOENT: nobody waits for this answer any more. ENODEV: the drive is gone, as the next read will find. */
    private static boolean isRefused(long written) {
        return written < 0 && written != -Errno.ENOENT && written != -Errno.ENODEV;
    }
}
