package app.latent.vault.sync;

import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.Loss;
import app.latent.vault.tree.Mender;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has what sync clients took of nodes given back, once it has been lost for a while and nothing happens there any more: a sync client may be bringing it. One
 * thread of its own does it; anybody may tell of a loss.
 */
final class LossMender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LossMender.class);

    /** Losses that wait; what comes beyond is found by a check. */
    private static final int MOST = 1_000;

    /** What cannot be told takes a search, which takes this part of the time at most. */
    private static final int REST = 20;

    private static final Duration LONGEST_STEP = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Mender mender;
    private final EventSink events;
    private final SettlingDamage stillness;
    private final long patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    /** With the time to look at each, by the clock that only grows; guarded by the lock, as is what follows. */
    private final Map<Loss, Long> waiting = new LinkedHashMap<>();

    private boolean closed;
    private final Thread thread;

    /**
     * @param stillness knows what happened where
     * @param patience how long something must have been lost
     */
    LossMender(VaultFileSystem fileSystem, EventSink events, SettlingDamage stillness, Duration patience) {
        this.mender = fileSystem.tree().mender();
        this.events = events;
        this.stillness = stillness;
        this.patience = patience.toNanos();
        this.thread = Thread.ofPlatform().daemon().name("vault-mender").unstarted(this::run);
        closed = fileSystem.isReadOnly();
        if (!closed) mender.attend(this::lost);
        thread.start();
    }

    private void lost(Loss loss) {
        lock.lock();
        try {
            if (closed || waiting.size() >= MOST) return;
            if (waiting.putIfAbsent(loss, System.nanoTime() + patience) == null) news.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            for (Loss loss = next(); loss != null; loss = next()) mend(loss);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return null when all is over */
    private @Nullable Loss next() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                long now = System.nanoTime();
                long least = Long.MAX_VALUE;
                for (Map.Entry<Loss, Long> loss : waiting.entrySet()) {
                    long left = loss.getValue() - now;
                    if (left <= 0) return loss.getKey();
                    least = Math.min(least, left);
                }
                if (waiting.isEmpty()) news.await();
                else news.await(least, TimeUnit.NANOSECONDS);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private void mend(Loss loss) {
        long begin = System.nanoTime();
        if (!isStill(loss)) {
            later(loss, Math.min(patience, LONGEST_STEP.toNanos()));
            return;
        }
        Loss.Outcome outcome = Loss.Outcome.NOT_LOST;
        try {
            outcome = mender.mend(loss, this::isOpen);
        } catch (IOException | RuntimeException e) {
            // By class only: the message may hold a path. A check of the vault finds it.
            LOG.debug("What is lost cannot be given back: {}", e.getClass().getName());
        }
        if (outcome == Loss.Outcome.UNKNOWN) later(loss, Math.max(patience, REST * (System.nanoTime() - begin)));
        else over(loss, outcome);
    }

    private boolean isStill(Loss loss) {
        return stillness.isStill(loss.node())
                && (!(loss instanceof Loss.Tree lost) || stillness.isStill(lost.contentDirectory()));
    }

    private void later(Loss loss, long nanos) {
        lock.lock();
        try {
            waiting.replace(loss, System.nanoTime() + nanos);
        } finally {
            lock.unlock();
        }
    }

    private void over(Loss loss, Loss.Outcome outcome) {
        lock.lock();
        try {
            waiting.remove(loss);
            if (closed) return;
        } finally {
            lock.unlock();
        }
        // Nobody was told of what was below the earlier directory and has another path now.
        if (loss instanceof Loss.Tree && outcome == Loss.Outcome.MENDED) events.publish(new VaultEvent.Overflow());
    }

    private boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.clear();
            news.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
