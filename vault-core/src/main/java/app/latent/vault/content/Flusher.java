package app.latent.vault.content;

import static app.latent.vault.format.ContentSizes.CLEARTEXT_CHUNK;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.journal.Journal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is dirty in one file into its ciphertext: first what stands there already, in bursts that the journal is told at once; then what is new, in runs
 * from the end on, so that the ciphertext always has a legal length. Its lock is held by the one thread that changes the ciphertext; it is given back between
 * two steps, so that nobody waits longer than a step takes.
 */
final class Flusher {

    /** Chunks by which a file grows in one step: others wait for no more than these. */
    private static final int MOST_GROWTH = 8 * RunBuffers.RUN;

    /** In one short flush, and milliseconds that each of them is waited for. */
    private static final int MOST_STEPS = 8;

    private static final long PATIENCE_MILLIS = 1000;

    private final Engine engine;
    private final OpenFile file;
    private final Ciphertext ciphertext;
    private final Chunks chunks;
    private final FileJournal journal;
    private final SyncState synced;
    private final Rescue rescue;
    private final Replacement replacement;
    private final ReentrantLock flushing = new ReentrantLock(true);

    Flusher(
            Engine engine,
            OpenFile file,
            Ciphertext ciphertext,
            Chunks chunks,
            FileJournal journal,
            SyncState synced,
            Rescue rescue,
            Replacement replacement) {
        this.engine = engine;
        this.file = file;
        this.ciphertext = ciphertext;
        this.chunks = chunks;
        this.journal = journal;
        this.synced = synced;
        this.rescue = rescue;
        this.replacement = replacement;
    }

    /** What is done while the ciphertext stands still. */
    @FunctionalInterface
    interface Change {
        void make() throws IOException;
    }

    /** Changes the file in a way for which the ciphertext must stand still. Cuts it afterwards where the content has become shorter. */
    void changing(Change change) throws IOException {
        try (var _ = BoundedLock.hold(flushing)) {
            try {
                change.make();
                if (!needsShrinking()) return;
                look();
                shrink();
            } finally {
                ciphertext.leave();
            }
        }
    }

    /** The last change: nobody writes to the file any more. */
    void closing(Change change) throws IOException {
        changing(() -> {
            change.make();
            journal.closed();
        });
    }

    /** Has something done to the ciphertext, under its path, that is no change of its content. */
    void touching(Change change) throws IOException {
        try (var _ = BoundedLock.hold(flushing)) {
            ciphertext.touching();
            try {
                change.make();
            } finally {
                ciphertext.leave();
            }
        }
    }

    /** Has something done under its path while nothing takes the ciphertext's place. */
    void inPlace(Change change) throws IOException {
        try (var _ = BoundedLock.hold(flushing)) {
            change.make();
            ciphertext.attributesChanged();
        }
    }

    /**
     * Looks whether somebody else has written into the ciphertext, as what was read of it makes no sense or its times have changed.
     *
     * @return whether that is so, and the file goes on with what is there now, or elsewhere with what it had
     */
    boolean lookAgain() throws IOException {
        try (var _ = BoundedLock.hold(flushing)) {
            if (!ciphertext.isRewritten()) return false;
            if (file.needsFlush()) return look() != Rescue.Found.AS_LEFT;
            takeUp();
            return true;
        }
    }

    boolean needsShrinking() {
        return ciphertext.stored() > file.size();
    }

    /** Writes all that is dirty. The lock is held. */
    void flushHeld() throws IOException {
        look();
        long cursor = 0;
        while (cursor >= 0) cursor = step(cursor, file.size());
    }

    /** Writes what is dirty now. */
    void flush() throws IOException {
        long end = file.size();
        long cursor = 0;
        while (cursor >= 0) {
            try (var _ = BoundedLock.hold(flushing)) {
                cursor = step(cursor, end);
            }
        }
    }

    /** The same for whoever cannot wait for long, and goes without where others do not let him. */
    void flushBriefly() throws IOException {
        long end = file.size();
        long cursor = 0;
        for (int count = 0; cursor >= 0 && count < MOST_STEPS; count++) {
            if (!BoundedLock.hold(flushing, PATIENCE_MILLIS)) return;
            try {
                cursor = step(cursor, end);
            } finally {
                flushing.unlock();
            }
        }
    }

    /** Writes until no more than so many chunks are dirty. */
    void flushDownTo(int count) throws IOException {
        long cursor = 0;
        while (cursor >= 0 && chunks.dirtyCount() > count) {
            try (var _ = BoundedLock.hold(flushing)) {
                if (chunks.dirtyCount() > count) cursor = step(cursor, file.size());
            }
        }
    }

    /** The same, unless somebody else is at it: then it returns false. */
    boolean helpDownTo(int count) throws IOException {
        long cursor = 0;
        while (cursor >= 0 && chunks.dirtyCount() > count) {
            if (!flushing.tryLock()) return false;
            try {
                cursor = step(cursor, file.size());
            } finally {
                flushing.unlock();
            }
        }
        return true;
    }

    /**
     * Writes the next burst. The lock is held.
     *
     * @return where to go on; -1 when all is written up to {@code end}
     */
    private long step(long cursor, long end) throws IOException {
        try {
            return write(cursor, end);
        } finally {
            ciphertext.leave();
        }
    }

    private long write(long cursor, long end) throws IOException {
        if (cursor == 0 && file.needsFlush()) look();
        if (ciphertext.isAside()) replace();
        shrink();
        if (synced.endFailed()) recut();
        try (Burst burst = new Burst(engine.buffers(), engine.workers())) {
            long edge;
            try (var _ = BoundedLock.hold(file.lock().readLock())) {
                edge = ContentSizes.chunks(ciphertext.stored());
                claimNext(burst, cursor, end);
            }
            if (burst.isEmpty()) return -1;
            long last = burst.last();
            write(burst, edge);
            file.promise();
            return last + 1;
        }
    }

    /** The lock is held, and the file's, shared. */
    private void claimNext(Burst burst, long cursor, long end) {
        long stored = ciphertext.stored();
        long size = file.size();
        boolean grows = size > stored;
        // A last chunk that is not full must become so before anything follows it.
        long whole = grows ? stored / CLEARTEXT_CHUNK : ContentSizes.chunks(stored);
        Long dirty = chunks.firstDirtyFrom(cursor);
        while (dirty != null && dirty < whole && burst.size() < Journal.MOST_CHUNKS) {
            claim(burst, dirty, size);
            dirty = chunks.firstDirtyFrom(dirty + 1);
        }
        if (!burst.isEmpty() || !grows) return;
        boolean tailDirty = stored % CLEARTEXT_CHUNK != 0 && chunks.dirty(whole) != null && whole >= cursor;
        if (stored >= end && !tailDirty) return;
        burst.growing();
        long chunkCount = ContentSizes.chunks(size);
        for (long number = whole; number < chunkCount && burst.size() < MOST_GROWTH; number++) {
            claim(burst, number, size);
        }
    }

    private void claim(Burst burst, long number, long size) {
        Chunk chunk = chunks.dirty(number);
        if (chunk != null) chunks.flushing(chunk);
        burst.add(number, ContentSizes.lengthOf(number, size), chunk);
    }

    /** @param edge the number of the first chunk that the ciphertext has not */
    private void write(Burst burst, long edge) throws IOException {
        try {
            ciphertext.header();
            burst.encrypt(ciphertext::encrypt);
            put(burst, edge);
        } finally {
            finish(burst);
        }
    }

    private void finish(Burst burst) {
        burst.settle(chunks);
        burst.giveBack(chunks);
    }

    private void put(long first, int count, ByteBuffer run) throws IOException {
        synced.writing(first, count);
        ciphertext.write(run, first, count);
        synced.written(first, count);
    }

    private void put(Burst burst, long edge) throws IOException {
        ByteBuffer tail = burst.grows() && burst.first() < edge ? ciphertext.rawChunk(edge - 1) : null;
        try (FileJournal.Told told = journal.before(burst, edge, ciphertext)) {
            try {
                burst.write(this::put);
            } catch (IOException e) {
                // Then the ciphertext is whole all the same, and the journal need not keep what it was told.
                ByteBuffer before = burst.isUntouched() ? tail : null;
                if (burst.grows() ? isTakenBack(before, edge - 1, e) : isMended(burst, e)) told.written();
                throw e;
            }
            told.written();
        }
    }

    /** A chunk may be torn now, and the file be closed next: it is tried once more, and left to the journal when that fails too. */
    private boolean isMended(Burst burst, IOException cause) {
        try {
            burst.write(this::put);
            return true;
        } catch (IOException e) {
            cause.addSuppressed(e);
            return false;
        }
    }

    /** @param tail the last chunk as it was, where it was about to be written over */
    private boolean isTakenBack(@Nullable ByteBuffer tail, long number, IOException cause) {
        try {
            if (tail == null) ciphertext.cutToStored();
            else ciphertext.restore(tail, number);
            return true;
        } catch (IOException e) {
            synced.endUnknown(e);
            cause.addSuppressed(e);
            return false;
        }
    }

    /** New content takes the place of the old. */
    private void replace() throws IOException {
        try (Burst content = new Burst(engine.buffers(), engine.workers())) {
            boolean aside;
            try (var _ = BoundedLock.hold(file.lock().readLock())) {
                long size = file.size();
                aside = Replacement.isSmall(size) && file.isNamed();
                for (long number = 0; aside && number < ContentSizes.chunks(size); number++) {
                    claim(content, number, size);
                }
            }
            if (!aside || !replacedBy(content)) {
                ciphertext.empty(engine.cryptor().createHeader());
                journal.emptied();
            }
        }
    }

    /** @return false where there is no room for old and new at once: emptying the old makes some */
    private boolean replacedBy(Burst content) throws IOException {
        try {
            replaceBy(content);
            return true;
        } catch (IOException e) {
            if (!Told.isFull(e)) throw e;
            return false;
        }
    }

    private void replaceBy(Burst content) throws IOException {
        try {
            replacement.replaceBy(content);
            journal.begunAnew(true);
        } catch (IOException | RuntimeException e) {
            content.takenBack();
            throw e;
        } finally {
            finish(content);
        }
    }

    /** Looks whether the ciphertext is still where it was, before it is written to. */
    private Rescue.Found look() throws IOException {
        Rescue.Found found = rescue.look();
        switch (found) {
            case AS_LEFT -> {}
            case REPLACED -> {
                try (var _ = BoundedLock.hold(file.lock().writeLock())) {
                    rescue.rescue();
                    journal.begunAnew(false);
                }
            }
            case REWRITTEN -> rewritten();
        }
        return found;
    }

    /**
     * Somebody else has written into the ciphertext. What the file had goes to a copy, where all of it is in memory; else nobody can tell it any more, and what
     * was to be written is lost with it: mixed with what is there now it would be a version that never was.
     */
    private void rewritten() throws IOException {
        try (var _ = BoundedLock.hold(file.lock().writeLock())) {
            if (chunks.dirtyAll(ContentSizes.chunks(Math.min(file.size(), ciphertext.stored())))) {
                rescue.beginAnew();
                journal.begunAnew(false);
                return;
            }
        }
        takeUp();
        IOException lost = Reason.INPUT_OUTPUT.at(
                null, "the file was rewritten by somebody else, and what was written to it is lost");
        file.lost(lost);
        throw lost;
    }

    private void takeUp() throws IOException {
        try (var _ = BoundedLock.hold(file.lock().writeLock())) {
            ciphertext.takeUp();
            file.takeUp();
            synced.clear();
            journal.begunAnew(true);
        }
        file.promise();
    }

    /** Cuts the ciphertext where it is longer than the content. The lock is held. */
    private void shrink() throws IOException {
        if (!needsShrinking()) return;
        try (Burst last = new Burst(engine.buffers(), engine.workers())) {
            long size;
            try (var _ = BoundedLock.hold(file.lock().readLock())) {
                size = file.size();
                if (size % CLEARTEXT_CHUNK != 0) claim(last, ContentSizes.chunkOf(size), size);
            }
            if (last.isEmpty()) {
                cut(size);
            } else {
                shorten(last, size);
            }
        }
    }

    private void cut(long size) throws IOException {
        ciphertext.cut(size);
        synced.cut(ContentSizes.chunks(size));
    }

    /** The last chunk becomes shorter. Nothing is cut before the journal knows; then what stands after it goes first, so that it is the last one if this ends midway. */
    private void shorten(Burst last, long size) throws IOException {
        try {
            long number = last.first();
            long end = ContentSizes.cleartextOffset(number + 1);
            last.encrypt(ciphertext::encrypt);
            try (FileJournal.Told told = journal.before(last, number + 1, ciphertext)) {
                if (ciphertext.stored() > end) cut(end);
                last.write((first, count, run) -> {
                    ciphertext.overwrite(run, first);
                    ciphertext.cut(size);
                });
                synced.writing(number, 1);
                told.written();
            }
        } finally {
            finish(last);
        }
    }

    /** Makes the ciphertext durable, all that was dirty before included. */
    void sync() throws IOException {
        // Where the file goes on as a conflict copy meanwhile, it is that which must become durable.
        while (!isSynced()) {}
        try (var _ = BoundedLock.hold(flushing)) {
            if (!journal.isConcerned()) return;
            // Nothing is overwritten between this sync, which has little to do, and what the journal is told.
            syncCiphertext();
            journal.settled();
        }
    }

    private boolean isSynced() throws IOException {
        flush();
        if (synced.headerFailed()) changing(this::rewriteHeader);
        try (var _ = BoundedLock.hold(flushing)) {
            journal.syncing();
        }
        return syncCiphertext();
    }

    private boolean syncCiphertext() throws IOException {
        try {
            return ciphertext.sync(journal::requireNothingLost);
        } catch (ClosedChannelException e) {
            // Then the journal needs no more than before.
            throw e;
        } catch (IOException e) {
            journal.syncFailed();
            throw e;
        }
    }

    private void rewriteHeader() throws IOException {
        ciphertext.rewriteHeader();
        synced.written(SyncState.HEADER, 1);
    }

    /** Before anything is written where it ends: what is left after that would be taken for a part of it. */
    private void recut() throws IOException {
        ciphertext.recut();
        synced.written(SyncState.END, 1);
    }
}
