package app.latent.indexer.pipeline;

import app.latent.indexer.search.Change;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The files that wait to be looked at, each once: a file that changes while it waits need not wait twice, and one that
 * changes while it is looked at waits again. Bounded; who must not wait is told that there is no room.
 */
public final class WorkQueue {
    /** A file, and what of it has changed. */
    public record Task(String name, Change change) {}

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /** Guarded by lock. In the order of arrival. */
    private final Map<String, Change> waiting = new LinkedHashMap<>();

    /** Guarded by lock. What is looked at now, and what of it has changed since. */
    private final Map<String, Change> busy = new HashMap<>();

    private boolean closed;

    public WorkQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Never waits. False where the queue is full: the change is lost, and a scan has to find it. */
    public boolean offer(String name, Change change) {
        lock.lock();
        try {
            if (busy.containsKey(name)) {
                busy.merge(name, change, Change::and);
                return true;
            }
            if (waiting.size() >= capacity && !waiting.containsKey(name)) {
                return false;
            }
            waiting.merge(name, change, Change::and);
            moved.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for room. */
    public void put(String name, Change change) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && !offer(name, change)) {
                moved.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a file; who takes it says {@link #done} in the end. Empty once the queue is closed. */
    public Optional<Task> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty() && !closed) {
                moved.await();
            }
            if (closed) {
                return Optional.empty();
            }
            Iterator<Map.Entry<String, Change>> first = waiting.entrySet().iterator();
            Map.Entry<String, Change> entry = first.next();
            Task task = new Task(entry.getKey(), entry.getValue());
            first.remove();
            busy.put(task.name, Change.NONE);
            moved.signalAll();
            return Optional.of(task);
        } finally {
            lock.unlock();
        }
    }

    /** What was taken has been dealt with; where it has changed meanwhile, it waits again. */
    public void done(String name) {
        lock.lock();
        try {
            Change change = busy.getOrDefault(name, Change.NONE);
            busy.remove(name);
            if (change != Change.NONE && !closed) {
                waiting.merge(name, change, Change::and);
            }
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

    /** True once nothing waits and nothing is looked at; false where that takes longer. */
    public boolean awaitEmpty(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (!waiting.isEmpty() || !busy.isEmpty()) {
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
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
