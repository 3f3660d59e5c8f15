package app.latent.vault.content;

import static app.latent.vault.format.ContentSizes.CLEARTEXT_CHUNK;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.journal.ChunkRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is dirty in one file into its ciphertext, in runs of neighbouring chunks. Its lock is held by the one thread that changes the ciphertext; it is
 * given back between two runs, so that nobody waits longer than a run takes.
 */
final class Flusher {

    /** Cleartext of chunks in which nobody has written. */
    private static final byte[] ZEROS = new byte[CLEARTEXT_CHUNK];

    private final Engine engine;
    private final OpenFile file;
    private final Ciphertext ciphertext;
    private final Chunks chunks;
    private final Location location;
    private final ReentrantLock flushing = new ReentrantLock(true);
    private @Nullable IOException pending;

    Flusher(Engine engine, OpenFile file, Ciphertext ciphertext, Chunks chunks, Location location) {
        this.engine = engine;
        this.file = file;
        this.ciphertext = ciphertext;
        this.chunks = chunks;
        this.location = location;
    }

    @FunctionalInterface
    interface Change {
        void make() throws IOException;
    }

    /** Changes the file in a way for which the ciphertext must stand still. */
    void changing(Change change) throws IOException {
        try (var _ = BoundedLock.hold(flushing)) {
            change.make();
            shrink();
        }
    }

    /** Tells what failed since somebody was told. */
    void beforeWrite(int count) throws IOException {
        tellPending();
        if (needsShrinking()) changing(() -> {});
    }

    private boolean needsShrinking() {
        return ciphertext.stored() > file.size();
    }

    /** @throws IOException when the ciphertext is still longer, so that what stands there would come to light again */
    void requireRoom(long bytes) throws IOException {
        if (needsShrinking()) throw new IOException("Input/output error: the file could not be cut");
        if (bytes > engine.store().space().usable()) throw Told.noSpace();
    }

    void afterWrite() throws IOException {
        if (chunks.dirtyCount() >= RunBuffers.RUN) flush();
    }

    synchronized void failed(IOException e) {
        if (pending == null) pending = e;
    }

    private synchronized void tellPending() throws IOException {
        IOException told = pending;
        pending = null;
        if (told != null) throw told;
    }

    void sync() throws IOException {
        if (ciphertext.writable()) {
            flush();
            ciphertext.sync();
            engine.journal().settled(location.contentPath());
        }
        if (!location.isDeleted()) engine.places().makeDurable(location.contentDirectory());
        tellPending();
    }

    /** Writes what is dirty now. */
    void flush() throws IOException {
        long end = file.size();
        long cursor = 0;
        while (cursor >= 0) {
            try (var _ = BoundedLock.hold(flushing)) {
                shrink();
                cursor = flushRun(cursor, end);
            }
        }
        tellPending();
    }

    /** @return where to go on; -1 when all is written */
    private long flushRun(long cursor, long end) throws IOException {
        ByteBuffer buffer = engine.buffers().take();
        try {
            Run run;
            try (var _ = BoundedLock.hold(file.lock().readLock())) {
                long first = firstToWrite(cursor, end);
                if (first < 0) return -1;
                run = encrypt(first, buffer);
            }
            write(run);
            return run.first + run.count;
        } finally {
            engine.buffers().give(buffer);
        }
    }

    /** Neighbouring chunks that are being written. */
    private static final class Run {
        final long first;
        final ByteBuffer ciphertext;
        final List<Chunk> chunks = new ArrayList<>(RunBuffers.RUN);
        final int[] ends = new int[RunBuffers.RUN];
        int count;
        long storedAfter;

        Run(long first, ByteBuffer ciphertext) {
            this.first = first;
            this.ciphertext = ciphertext;
        }

        ByteBuffer ciphertextOf(int index) {
            int start = index == 0 ? 0 : ends[index - 1];
            return ciphertext.slice(start, ends[index] - start);
        }
    }

    private long firstToWrite(long cursor, long end) {
        long stored = ciphertext.stored();
        long edge = ContentSizes.chunks(stored);
        Long dirty = chunks.firstDirtyFrom(cursor);
        if (dirty != null && dirty < edge) return dirty;
        // A last chunk that is not full must become so before anything follows it.
        return stored < Math.min(end, file.size()) ? ContentSizes.chunkOf(stored) : -1;
    }

    private Run encrypt(long first, ByteBuffer buffer) throws IOException {
        ciphertext.header();
        long size = file.size();
        long edge = ContentSizes.chunks(ciphertext.stored());
        Run run = new Run(first, buffer);
        for (long number = first; run.count < RunBuffers.RUN && number < ContentSizes.chunks(size); number++) {
            Chunk chunk = chunks.dirty(number);
            if (chunk == null && number < edge) break;
            int length = ContentSizes.lengthOf(number, size);
            ciphertext.encrypt(chunk == null ? ZEROS : chunk.bytes, length, number, buffer);
            run.ends[run.count++] = buffer.position();
            if (chunk != null) {
                chunks.flushing(chunk);
                run.chunks.add(chunk);
            }
        }
        run.storedAfter =
                Math.max(ciphertext.stored(), Math.min(size, ContentSizes.cleartextOffset(first + run.count)));
        buffer.flip();
        return run;
    }

    private void write(Run run) throws IOException {
        long edge = ContentSizes.chunks(ciphertext.stored());
        boolean grows = run.storedAfter > ciphertext.stored();
        try {
            if (run.first < edge) {
                overwrite(run, (int) Math.min(run.count, edge - run.first), grows);
            } else {
                append(run);
            }
            run.chunks.forEach(chunks::flushed);
        } catch (IOException | RuntimeException e) {
            run.chunks.forEach(chunks::notFlushed);
            throw e;
        }
    }

    private void append(Run run) throws IOException {
        try {
            ciphertext.write(run.ciphertext, run.first, run.storedAfter);
        } catch (IOException e) {
            try {
                ciphertext.cutToStored();
            } catch (IOException cut) {
                e.addSuppressed(cut);
            }
            throw e;
        }
    }

    private void overwrite(Run run, int overwritten, boolean grows) throws IOException {
        long last = run.first + overwritten - 1;
        ByteBuffer before = grows ? ciphertext.rawChunk(last) : null;
        try (Overwriting overwriting = overwriting(run, overwritten)) {
            try {
                ciphertext.write(run.ciphertext, run.first, run.storedAfter);
            } catch (IOException e) {
                if (before != null) restore(before, last, e);
                throw e;
            }
            overwriting.written();
        }
    }

    private void restore(ByteBuffer before, long number, IOException cause) {
        try {
            ciphertext.restore(before, number);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private List<ChunkRecord> records(Run run, int overwritten) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(ciphertext.header().ciphertext());
        List<ChunkRecord> records = new ArrayList<>(overwritten);
        for (int i = 0; i < overwritten; i++) {
            records.add(new ChunkRecord(location.contentPath(), header, run.first + i, run.ciphertextOf(i)));
        }
        return records;
    }

    /** Cuts the ciphertext where it is longer than the content. The lock is held. */
    private void shrink() throws IOException {
        if (!needsShrinking()) return;
        ByteBuffer buffer = engine.buffers().take();
        try {
            long size;
            @Nullable Run last = null;
            try (var _ = BoundedLock.hold(file.lock().readLock())) {
                size = file.size();
                if (size % CLEARTEXT_CHUNK != 0) last = encrypt(ContentSizes.chunkOf(size), buffer);
            }
            shrink(size, last);
        } finally {
            engine.buffers().give(buffer);
        }
    }

    /** @param last the last chunk where it is not full: it becomes shorter */
    private void shrink(long size, @Nullable Run last) throws IOException {
        if (last == null) {
            ciphertext.cut(size);
            return;
        }
        try {
            long end = ContentSizes.cleartextOffset(last.first + 1);
            if (ciphertext.stored() > end) ciphertext.cut(end);
            shorten(last, size);
            last.chunks.forEach(chunks::flushed);
        } catch (IOException | RuntimeException e) {
            last.chunks.forEach(chunks::notFlushed);
            throw e;
        }
    }

    private void shorten(Run run, long size) throws IOException {
        try (Overwriting overwriting = overwriting(run, 1)) {
            ciphertext.write(run.ciphertext, run.first, ciphertext.stored());
            ciphertext.cut(size);
            overwriting.written();
        }
    }

    /** Nobody finds a deleted file after a crash. */
    private Overwriting overwriting(Run run, int overwritten) throws IOException {
        return location.isDeleted()
                ? Overwriting.OF_NO_CONSEQUENCE
                : Overwriting.of(engine.journal().beforeOverwrite(records(run, overwritten), true));
    }
}
