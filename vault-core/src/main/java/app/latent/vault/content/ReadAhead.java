package app.latent.vault.content;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Brings into memory what a sequential reader will want next, window by window, beside him. A window belongs to whoever claims it first: where no worker has
 * begun, the reader does it himself, and never waits for a worker that waits.
 */
final class ReadAhead {

    /** Windows ahead of the reader. */
    private static final int AHEAD = 3;

    private static final int WINDOW = RunBuffers.RUN;

    private final Engine engine;
    private final OpenFile file;
    private final Reader reader;

    /** Where the last read ended; a read that begins there continues it. */
    private volatile long expected;

    private volatile int streak;

    /** By number modulo their count. */
    private final @Nullable Window[] windows = new @Nullable Window[AHEAD + 1];

    private final class Window {
        final long number;
        final AtomicBoolean claimed = new AtomicBoolean();
        final CountDownLatch loaded = new CountDownLatch(1);

        Window(long number) {
            this.number = number;
        }

        /** The file's lock is held, shared. */
        void load() throws IOException {
            try {
                loadAbsent(number * WINDOW);
            } finally {
                loaded.countDown();
            }
        }
    }

    ReadAhead(Engine engine, OpenFile file, Reader reader) {
        this.engine = engine;
        this.file = file;
        this.reader = reader;
    }

    /** Called before each read, under the file's lock, shared. */
    void reading(long position, int count) throws IOException {
        boolean continues = position == expected && position > 0;
        expected = position + count;
        streak = continues ? Math.min(streak + 1, Integer.MAX_VALUE - 1) : 0;
        if (streak < 2) return;
        long first = ContentSizes.chunkOf(position) / WINDOW;
        long last = ContentSizes.chunkOf(position + count - 1) / WINDOW;
        for (long number = last + 1; number <= last + AHEAD - 1; number++) begin(number);
        for (long number = first; number <= last; number++) await(number);
    }

    private void begin(long number) {
        if (ContentSizes.cleartextOffset(number * WINDOW) >= file.stored()) return;
        Window window;
        synchronized (windows) {
            int slot = (int) (number % windows.length);
            Window there = windows[slot];
            if (there != null && there.number == number) return;
            window = new Window(number);
            windows[slot] = window;
        }
        if (!engine.workers().offer(() -> work(window))) forget(window);
    }

    private void work(Window window) {
        try (var _ = BoundedLock.hold(file.lock().readLock())) {
            if (file.isOpen() && window.claimed.compareAndSet(false, true)) window.load();
        } catch (IOException e) {
            // Whoever reads there reads it himself, and is told.
            forget(window);
        }
    }

    private void await(long number) throws IOException {
        Window window;
        synchronized (windows) {
            window = windows[(int) (number % windows.length)];
        }
        if (window == null || window.number != number) return;
        if (window.claimed.compareAndSet(false, true)) {
            window.loaded.countDown();
            forget(window);
            return;
        }
        try {
            if (!window.loaded.await(BoundedLock.LONGEST_SECONDS, TimeUnit.SECONDS)) throw BoundedLock.stalled();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(Window window) {
        synchronized (windows) {
            int slot = (int) (window.number % windows.length);
            Window there = windows[slot];
            if (there != null && there.equals(window)) windows[slot] = null;
        }
    }

    private void loadAbsent(long first) throws IOException {
        long end = Math.min(first + WINDOW, ContentSizes.chunks(file.stored()));
        long from = first;
        while (from < end) {
            int count = file.absentFrom(from, (int) (end - from));
            if (count > 0) reader.load(from, count);
            from += Math.max(1, count);
        }
    }
}
