package app.latent.mount.kernel;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that no program waits for ever: what the disk beneath does not answer in time is answered for it, with EIO. */
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    /** How often it looks within the patience. */
    private static final int LOOKS = 16;

    /** What {@link Dispatcher#takesItsTime} may take as many times the patience: a slow disk has to take in what a fast program wrote. */
    private static final int TIMES = 4;

    private final Duration patience;
    private final Crew crew;
    private final Set<Pending> watched = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);

    Watchdog(Duration patience, Crew crew) {
        this.patience = patience;
        this.crew = crew;
    }

    void watch(Pending pending) {
        watched.add(pending);
    }

    void unwatch(Pending pending) {
        watched.remove(pending);
    }

    /** How often it looks at a request before it gives that up. */
    static int looks(Request request) {
        return Dispatcher.takesItsTime(request) ? TIMES * LOOKS : LOOKS - 1;
    }

    void end() {
        end.countDown();
    }

    /** Until {@link #end}. */
    void run() {
        Duration pause = patience.dividedBy(LOOKS);
        try {
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                watched.forEach(this::look);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong with one must not keep it from the others, nor from looking again. */
    private void look(Pending pending) {
        try {
            if (pending.look()) {
                crew.stuck();
                LOG.warn("The disk does not answer: a program was told that its request failed");
            }
        } catch (RuntimeException | Error failed) {
            LOG.error("A request that is not answered could not be given up", failed);
        }
    }
}
