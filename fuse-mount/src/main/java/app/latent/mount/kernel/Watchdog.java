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
 * one that is stuck. That one ends as soon as it comes back.
 */
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    /** Of the patience, how much may pass until it is noticed that it is over. */
    private static final int LOOKS = 16;

    /** How many may be stuck at a time; beyond, requests wait until one comes back. */
    private static final int MOST_SUBSTITUTES = 64;

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
        Duration least = patience.minus(pause);
        try {
            while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                look(least);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Duration least) {
        for (Pending pending : watched) {
            if (pending.giveUpAfter(least)) {
                LOG.warn("The disk does not answer: a program was told that its request failed");
                if (watched.size() < MOST_SUBSTITUTES) {
                    substitute.run();
                }
            }
        }
    }
}
