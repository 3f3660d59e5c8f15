package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a daemon one of whose threads has ended by an error. Where memory runs out at the request of a program, that program is told, and all goes on;
 * this is for threads that nobody waits for, as without one of them the daemon would only seem to work. It locks, and what was synced is there at the next unlock.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final IntConsumer exit;

    /** @param exit ends the process with a number, and locks before that */
    LastResort(IntConsumer exit) {
        this.exit = exit;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        LOG.error("The thread {} has ended", thread.getName(), thrown);
        if (thrown instanceof Error) exit.accept(ExitCode.FAILED.number());
    }
}
