package app.latent.mount.kernel;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that no program waits for ever: what the disk beneath does not answer in time is answered for it, with EIO, and another worker takes the place of the
 * one that is stuck. That one, once it comes back, ends where its place was taken, and else goes on.
 */
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    /** How often it looks within the patience. */
    private static final int LOOKS = 16;

    /** With those that are stuck, each with buffers of 2 MiB; beyond, requests wait until one comes back. */
    private static final int MOST_WORKERS = 64;

    private final Duration patience;
    private final Runnable substitute;
    private final Set<Pending> watched = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);

    /** @param substitute starts a worker */
    Watchdog(Duration patience, Runnable substitute) {
        this.patience = patience;
        this.substitute = substitute;
    }

    void watch(Pending pending) {
        watched.add(pending);
    }

    void unwatch(Pending pending) {
        watched.remove(pending);
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
            if (pending.giveUpAfter(LOOKS - 1)) {
                LOG.warn("The disk does not answer: a program was told that its request failed");
                if (watched.size() < MOST_WORKERS) {
                    substitute.run();
                    pending.replaced();
                }
            }
        } catch (RuntimeException | Error failed) {
            LOG.error("A request that is not answered could not be given up", failed);
        }
    }
}
