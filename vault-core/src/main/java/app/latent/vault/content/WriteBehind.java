package app.latent.vault.content;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * When the writes of one file reach its ciphertext: at once in the background where a run is complete, after a second at the latest, before their writer goes
 * on where too much is waiting. What fails in the background waits here until somebody can be told.
 */
final class WriteBehind {

    /** Dirty chunks of a file that may wait: so few that they are still in the cores' caches when they are encrypted. */
    static final int MOST_OF_FILE = 128;

    /** And of all files. */
    private static final int MOST_OF_ALL = 2048;

    private final Engine engine;
    private final OpenFile file;
    private final Flusher flusher;
    private final Chunks chunks;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicBoolean aging = new AtomicBoolean();
    private volatile boolean closed;

    /** Guarded by the monitor. */
    private @Nullable IOException pending;

    WriteBehind(Engine engine, OpenFile file, Flusher flusher, Chunks chunks) {
        this.engine = engine;
        this.file = file;
        this.flusher = flusher;
        this.chunks = chunks;
    }

    /** Somebody must be told, when there is somebody. */
    synchronized void failed(IOException e) {
        if (pending == null) pending = e;
        else if (!pending.equals(e)) pending.addSuppressed(e);
    }

    /** Throws what failed since somebody was told. */
    synchronized void tell() throws IOException {
        IOException told = pending;
        pending = null;
        if (told != null) throw told;
    }

    /** Called after every change, without any lock. */
    void written() throws IOException {
        int dirty = chunks.dirtyCount();
        if (dirty > MOST_OF_FILE) flusher.flushDownTo(MOST_OF_FILE);
        else if (engine.dirty().get() > MOST_OF_ALL) flusher.flushDownTo(0);
        else if (dirty > RunBuffers.RUN) inBackground();
        if (file.needsFlush()) age();
    }

    private void inBackground() {
        if (!scheduled.compareAndSet(false, true)) return;
        if (!engine.workers().offer(this::background)) scheduled.set(false);
    }

    private void background() {
        boolean alone = false;
        try {
            alone = !closed && flusher.helpDownTo(RunBuffers.RUN);
        } catch (IOException e) {
            failed(e);
        } finally {
            scheduled.set(false);
        }
        if (alone && chunks.dirtyCount() > RunBuffers.RUN) inBackground();
    }

    private void age() {
        if (aging.compareAndSet(false, true)) engine.ages().add(this);
    }

    /** What is waiting has waited long enough. */
    void aged() {
        aging.set(false);
        if (closed || !file.needsFlush()) return;
        if (!engine.workers().offer(this::flushAged)) age();
    }

    private void flushAged() {
        try {
            if (!closed) flusher.flush();
        } catch (IOException e) {
            failed(e);
            age();
        }
    }

    /** Nothing is written from now on. */
    void close() {
        closed = true;
        engine.ages().remove(this);
    }
}
