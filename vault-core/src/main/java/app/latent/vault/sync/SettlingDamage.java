package app.latent.vault.sync;

import app.latent.vault.backing.RelativePaths;
import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passes events on, but keeps that something is damaged back until its ciphertext has stood still for a while, and only then tells it, where it still is: what a
 * sync client is just bringing looks damaged until it is whole. Whoever reads meanwhile gets an error as ever.
 *
 * <p>For any number of threads; one of its own looks again. Until somebody {@linkplain #attend attends} to the ciphertext, all is passed on at once.
 */
public final class SettlingDamage implements EventSink, AutoCloseable {

    /** Of nodes and folders that changed lately; all count as changed when there are more. */
    private static final int MOST_TOUCHED = 50_000;

    /** Of what seems damaged; the oldest are told at once when there are more. */
    private static final int MOST_HELD = 1_000;

    private static final int READ_AT_ONCE = 1 << 16;

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final EventSink sink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    /** Guarded by the lock, as all below. */
    private final Set<Path> held = new LinkedHashSet<>();

    /** When something happened to a node or in a content directory last. */
    private final Map<String, Long> touched = new LinkedHashMap<>();

    /** When everything may have changed last. */
    private long allTouched;

    private @Nullable Path judged;
    private boolean foundAgain;
    private boolean closed;
    private @Nullable Attendance attendance;

    /** Whose ciphertext is attended to. */
    private record Attendance(VaultFileSystem fileSystem, long stillness, LongSupplier clock, Thread thread) {}

    /** @param sink stays the caller's */
    public SettlingDamage(EventSink sink) {
        this.sink = sink;
    }

    /**
     * From now on each change of the ciphertext is told. All of it counts as changed just now.
     *
     * @param stillness how long something must not have changed to be damaged
     * @param clock nanoseconds that only grow
     */
    void attend(VaultFileSystem fileSystem, Duration stillness, LongSupplier clock) {
        Thread thread = Thread.ofPlatform().daemon().name("vault-settling").unstarted(this::run);
        lock.lock();
        try {
            attendance = new Attendance(fileSystem, stillness.toNanos(), clock, thread);
            allTouched = clock.getAsLong();
        } finally {
            lock.unlock();
        }
        thread.start();
    }

    @Override
    public void publish(VaultEvent event) {
        if (!(event instanceof VaultEvent.Damaged(Path path)) || !isHeld(path)) sink.publish(event);
    }

    private boolean isHeld(Path path) {
        lock.lock();
        try {
            if (path.equals(judged)) {
                foundAgain = true;
                return true;
            }
            if (attendance == null || attendance.stillness() <= 0 || closed || held.size() >= MOST_HELD) return false;
            held.add(path);
            news.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Something happened just now to a node, or to what is in its folder. */
    void touched(String node) {
        lock.lock();
        try {
            if (attendance == null) return;
            long now = attendance.clock().getAsLong();
            if (touched.size() >= MOST_TOUCHED) {
                touched.clear();
                allTouched = now;
            }
            touched.put(node, now);
            touched.put(RelativePaths.parent(node), now);
        } finally {
            lock.unlock();
        }
    }

    /** Anything may have changed just now. */
    void allTouched() {
        lock.lock();
        try {
            if (attendance != null) allTouched = attendance.clock().getAsLong();
        } finally {
            lock.unlock();
        }
    }

    /** How long until something that is damaged has stood still; none or less when it has. */
    private long untilStill(Attendance attending, Path path) {
        TreePath inTree = attending.fileSystem().inTree(path);
        List<String> places = new ArrayList<>();
        try {
            if (!inTree.isRoot()) places.add(attending.fileSystem().tree().nodePathOf(inTree));
            places.add(attending.fileSystem().tree().directory(inTree).contentDirectory());
        } catch (IOException | RuntimeException _) {
            // It is no directory, or nobody can tell which, or all is being closed.
        }
        lock.lock();
        try {
            long last = allTouched;
            for (String place : places) last = Math.max(last, touched.getOrDefault(place, last));
            return attending.stillness() - (attending.clock().getAsLong() - last);
        } finally {
            lock.unlock();
        }
    }

    /** Whether something has stood still for as long, so that nothing of it is coming any more. */
    boolean isStill(String node) {
        lock.lock();
        try {
            if (attendance == null) return true;
            long last = Math.max(allTouched, touched.getOrDefault(node, allTouched));
            return attendance.clock().getAsLong() - last >= attendance.stillness();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (true) {
                Attendance attending = attendance();
                List<Path> all = allHeld();
                if (attending == null) return;
                long next = Long.MAX_VALUE;
                for (Path path : all) {
                    long left = untilStill(attending, path);
                    if (left > 0) next = Math.min(next, left);
                    else judge(attending, path);
                }
                if (!awaitNews(all, next)) return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Attendance attendance() {
        lock.lock();
        try {
            return closed ? null : attendance;
        } finally {
            lock.unlock();
        }
    }

    private List<Path> allHeld() {
        lock.lock();
        try {
            return List.copyOf(held);
        } finally {
            lock.unlock();
        }
    }

    /** @return whether there is anything to wait for */
    private boolean awaitNews(List<Path> known, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!closed && left > 0 && known.containsAll(held)) left = news.awaitNanos(left);
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Tells of what has stood still and is damaged, by another look. */
    private void judge(Attendance attending, Path path) {
        lock.lock();
        try {
            if (!held.remove(path)) return;
            judged = path;
            foundAgain = false;
        } finally {
            lock.unlock();
        }
        attending.fileSystem().changedFromOutside(attending.fileSystem().inTree(path));
        attending.fileSystem().tree().forgetDamage();
        boolean damaged = isUnreadable(path);
        boolean tell;
        lock.lock();
        try {
            // What fails because all is being closed is no damage.
            tell = (damaged || foundAgain) && !closed;
            judged = null;
        } finally {
            lock.unlock();
        }
        if (tell) sink.publish(new VaultEvent.Damaged(path));
    }

    private boolean isUnreadable(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                Files.readSymbolicLink(path);
            } else if (attributes.isDirectory()) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.forEach(_ -> {});
                }
            } else {
                readUntilClosed(path);
            }
            return false;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException | RuntimeException _) {
            return true;
        }
    }

    /** A file may be large, and whoever locks the vault waits for this. */
    private void readUntilClosed(Path file) throws IOException {
        byte[] buffer = new byte[READ_AT_ONCE];
        try (InputStream content = Files.newInputStream(file)) {
            while (!isClosed() && content.read(buffer) >= 0) {}
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** What is held is passed on no more: whoever unlocks next finds it. */
    @Override
    public void close() {
        Thread thread;
        lock.lock();
        try {
            closed = true;
            held.clear();
            news.signalAll();
            thread = attendance == null ? null : attendance.thread();
        } finally {
            lock.unlock();
        }
        if (thread == null || thread.equals(Thread.currentThread())) return;
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
