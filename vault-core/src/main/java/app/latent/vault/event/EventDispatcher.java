package app.latent.vault.event;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bounded queue and the one thread that empties it.
 *
 * <p>Events are numbered as they are accepted. An event that finds the queue full becomes part of the
 * {@link VaultEvent.Overflow} at the queue's end, so the last number accepted and the last number delivered tell at all
 * times whether somebody who published has been heard.
 */
public final class EventDispatcher implements EventSink, VaultEvents, AutoCloseable {

    /** Some hundred bytes an event: a few megabytes at most. */
    public static final int DEFAULT_CAPACITY = 16_384;

    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    /** Events that come one after the other are delivered together: to wake a thread for each would cost more than most changes do. */
    private static final Duration PAUSE = Duration.ofMillis(5);

    private static final int BATCH = 256;

    private final List<Consumer<? super VaultEvent>> subscribers = new CopyOnWriteArrayList<>();
    private final List<Consumer<? super VaultEvent>> inPlace = new CopyOnWriteArrayList<>();
    private final int capacity;
    private final Thread thread;

    /** Taken by publishers, waiters and the delivering thread for moments only; never while a subscriber runs. */
    private final ReentrantLock lock = new ReentrantLock();

    /** The delivering thread waits here where there is nothing to deliver. */
    private final Condition published = lock.newCondition();

    /** It pauses here: only somebody in a hurry is heard. */
    private final Condition hurry = lock.newCondition();

    private final Condition deliveredMore = lock.newCondition();
    private final Deque<VaultEvent> queue = new ArrayDeque<>();
    private long accepted;
    private long delivered;
    private boolean idle;
    private int waiting;
    private boolean closed;

    public EventDispatcher(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        this.capacity = capacity;
        this.thread = Thread.ofPlatform().daemon().name("vault-events").start(this::deliverAll);
    }

    @Override
    public void publish(VaultEvent event) {
        for (Consumer<? super VaultEvent> subscriber : inPlace) {
            deliver(event, subscriber);
        }
        lock.lock();
        try {
            if (closed) {
                return;
            }
            if (queue.size() < capacity) {
                queue.addLast(event);
                accepted++;
            } else if (!(queue.peekLast() instanceof VaultEvent.Overflow)) {
                queue.addLast(new VaultEvent.Overflow());
                accepted++;
            }
            if (idle) published.signal();
            if (queue.size() >= capacity) hurry.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Subscription subscribe(Consumer<? super VaultEvent> subscriber) {
        return add(subscriber, subscribers);
    }

    @Override
    public Subscription subscribeInPlace(Consumer<? super VaultEvent> subscriber) {
        return add(subscriber, inPlace);
    }

    private static Subscription add(
            Consumer<? super VaultEvent> subscriber, List<Consumer<? super VaultEvent>> subscribers) {
        // A wrapper of its own, so that one consumer subscribed twice is two subscriptions.
        Consumer<VaultEvent> entry = subscriber::accept;
        subscribers.add(entry);
        return () -> subscribers.remove(entry);
    }

    @Override
    public boolean awaitDelivered(Duration atMost) throws InterruptedException {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a subscriber cannot wait for its own events");
        }
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            waiting++;
            hurry.signal();
            long awaited = accepted;
            while (delivered < awaited) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = deliveredMore.awaitNanos(nanos);
            }
            return true;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Accepts nothing more, delivers what it has, and ends. Waits for that, for a few seconds at most. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            published.signal();
            hurry.signal();
        } finally {
            lock.unlock();
        }
        if (!Thread.currentThread().equals(thread)) {
            joinDelivering();
        }
    }

    private void joinDelivering() {
        try {
            if (!thread.join(FAREWELL)) {
                LOG.warn("A subscriber of vault events does not return");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliverAll() {
        for (List<VaultEvent> batch = next(); !batch.isEmpty(); batch = next()) {
            for (VaultEvent event : batch) {
                for (Consumer<? super VaultEvent> subscriber : subscribers) {
                    deliver(event, subscriber);
                }
            }
            countDelivered(batch.size());
        }
    }

    private static void deliver(VaultEvent event, Consumer<? super VaultEvent> subscriber) {
        try {
            subscriber.accept(event);
        } catch (RuntimeException e) {
            // By class only: the message may hold a cleartext path.
            LOG.warn("A subscriber of vault events failed with {}", e.getClass().getName());
            LOG.debug("Subscriber's failure", e);
        }
    }

    /** @return the next ones; none at the end */
    private List<VaultEvent> next() {
        lock.lock();
        try {
            idle = true;
            while (queue.isEmpty() && !closed) {
                published.awaitUninterruptibly();
            }
            idle = false;
            List<VaultEvent> batch = new ArrayList<>(Math.min(BATCH, queue.size()));
            while (batch.size() < BATCH && !queue.isEmpty()) {
                batch.add(queue.removeFirst());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void countDelivered(int count) {
        lock.lock();
        try {
            delivered += count;
            deliveredMore.signalAll();
            long left = PAUSE.toNanos();
            while (left > 0 && waiting == 0 && !closed && queue.size() < capacity) {
                left = hurry.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
