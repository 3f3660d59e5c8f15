package app.latent.indexer.pipeline;

import app.latent.indexer.search.Change;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The files that wait to be looked at, each once: a file that changes while it waits need not wait twice, and one that
 * changes while it is looked at waits again. The newest file comes first; where many wait, all are glanced at before the first is looked
 * at. Bounded; who must not wait is told that there is no room.
 */
public final class WorkQueue {
    /** The newness of what has happened just now, whatever the time of the file: a copy may keep it. */
    public static final long NEWS = Long.MAX_VALUE;

    /**
     * A file, and what of it has changed.
     *
     * @param quickly others wait, so this one is only to be glanced at for now
     */
    public record Task(String name, Change change, boolean quickly) {}

    private enum Stage {
        GLANCE,
        LOOK
    }

    /**
     * A place in the queue.
     *
     * @param newness milliseconds since 1970 when the file was last modified, or {@link #NEWS}
     * @param arrival settles ties: first come, first served
     */
    private record Place(Stage stage, long newness, long arrival) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::stage)
                .thenComparing(Comparator.comparingLong(Place::newness).reversed())
                .thenComparingLong(Place::arrival);

        /** Its own, or one that is served earlier. */
        Place notAfter(Place other) {
            return ORDER.compare(this, other) <= 0 ? this : other;
        }
    }

    private record Waiting(Place place, Change change) {}

    /** @param news what has changed since the task was taken */
    private record Busy(long newness, Change news) {}

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /** Guarded by lock, as all below. */
    private final Map<String, Waiting> waiting = new HashMap<>();

    /** Their names, in the order in which they are served. */
    private final TreeMap<Place, String> order = new TreeMap<>(Place.ORDER);

    private final Map<String, Busy> busy = new HashMap<>();

    private long arrivals;
    private boolean paused;
    private boolean closed;

    public WorkQueue(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Never waits. False where the queue is full: the change is lost, and a scan has to find it.
     *
     * @param newness milliseconds since 1970 when the file was last modified, or {@link #NEWS}
     */
    public boolean offer(String name, Change change, long newness) {
        lock.lock();
        try {
            Busy now = busy.get(name);
            if (now != null) {
                busy.put(name, new Busy(Math.max(now.newness, newness), now.news.and(change)));
                return true;
            }
            if (waiting.size() >= capacity && !waiting.containsKey(name)) {
                return false;
            }
            enter(name, change, Stage.GLANCE, newness);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for room. */
    public void put(String name, Change change, long newness) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && !offer(name, change, newness)) {
                moved.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** With lock held. */
    private void enter(String name, Change change, Stage stage, long newness) {
        Place place = new Place(stage, newness, arrivals++);
        Waiting before = waiting.get(name);
        Waiting now = before == null
                ? new Waiting(place, change)
                : new Waiting(before.place.notAfter(place), before.change.and(change));
        if (before != null) {
            order.remove(before.place);
        }
        waiting.put(name, now);
        order.put(now.place, name);
        moved.signalAll();
    }

    /** Waits for a file; who takes it says {@link #done} in the end. Empty once the queue is closed. */
    public Optional<Task> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while ((order.isEmpty() || paused) && !closed) {
                moved.await();
            }
            if (closed) {
                return Optional.empty();
            }
            Map.Entry<Place, String> first = order.pollFirstEntry();
            String name = first.getValue();
            Waiting taken = Objects.requireNonNull(waiting.remove(name));
            busy.put(name, new Busy(first.getKey().newness, Change.NONE));
            moved.signalAll();
            boolean quickly = first.getKey().stage == Stage.GLANCE && !order.isEmpty();
            return Optional.of(new Task(name, taken.change, quickly));
        } finally {
            lock.unlock();
        }
    }

    /**
     * What was taken has been dealt with; where it has changed meanwhile, it waits again.
     *
     * @param glanced it was only glanced at, and waits to be looked at
     */
    public void done(String name, boolean glanced) {
        lock.lock();
        try {
            Busy was = busy.remove(name);
            if (was != null && !closed) {
                if (was.news != Change.NONE) {
                    enter(name, glanced ? Change.FILE : was.news, Stage.GLANCE, was.newness);
                } else if (glanced) {
                    enter(name, Change.FILE, Stage.LOOK, was.newness);
                }
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until it goes on nobody is given a file; what is looked at now is looked at to the end. */
    public void pause(boolean pause) {
        lock.lock();
        try {
            paused = pause;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Files that wait or are looked at. */
    public int size() {
        lock.lock();
        try {
            return waiting.size() + busy.size();
        } finally {
            lock.unlock();
        }
    }

    /** True once none of these waits or is looked at; false where that takes longer. */
    public boolean awaitDone(Collection<String> names, long nanos) throws InterruptedException {
        return await(() -> names.stream().noneMatch(n -> waiting.containsKey(n) || busy.containsKey(n)), nanos);
    }

    /** True once nothing waits and nothing is looked at; false where that takes longer. */
    public boolean awaitEmpty(long nanos) throws InterruptedException {
        return await(() -> waiting.isEmpty() && busy.isEmpty(), nanos);
    }

    private boolean await(BooleanSupplier condition, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits for room or for work any more. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.clear();
            order.clear();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
