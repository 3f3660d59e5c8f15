package app.latent.vault.health;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how far a check is, and tells it now and then. For any number of threads. */
final class Counter {

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    private final CheckListener listener;
    private final Pace pace;
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong resumed = new AtomicLong();
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime());
    private volatile long allFiles;
    private volatile long allBytes;
    private volatile Runnable alsoThen = () -> {};

    Counter(CheckListener listener, Pace pace) {
        this.listener = listener;
        this.pace = pace;
    }

    void expect(long files, long bytes) {
        allFiles = files;
        allBytes = bytes;
    }

    /** @param step called whenever it is told */
    void alsoThen(Runnable step) {
        alsoThen = step;
    }

    void file() {
        files.incrementAndGet();
    }

    void resumed(long bytes) {
        resumed.addAndGet(bytes);
    }

    long resumed() {
        return resumed.get();
    }

    /** To be called often. */
    void step() {
        if (pace.isEnded()) throw new Pace.EndedException();
        long last = toldAt.get();
        long now = System.nanoTime();
        if (now - last < BETWEEN || !toldAt.compareAndSet(last, now)) return;
        tell();
        alsoThen.run();
    }

    private synchronized void tell() {
        long bytes = pace.taken() + resumed.get();
        listener.progress(new CheckProgress(files.get(), allFiles, bytes, Math.max(allBytes, 0), resumed.get()));
    }
}
