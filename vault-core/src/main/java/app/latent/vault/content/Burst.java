package app.latent.vault.content;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.journal.ChunkRecord;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of one file that are being written, in the order of their numbers: claimed under the file's lock, encrypted and written without it. They are encrypted
 * run by run, each by whoever comes first: the one who writes them, when he needs them, or a worker that has nothing else to do.
 */
final class Burst implements AutoCloseable {

    /** Cleartext of chunks in which nobody has written. */
    private static final byte[] ZEROS = new byte[ContentSizes.CLEARTEXT_CHUNK];

    private final RunBuffers buffers;
    private final Workers workers;
    private final List<Piece> pieces = new ArrayList<>(RunBuffers.RUN);

    /** Exchanged once, as a worker may come when all is over. */
    private List<Run> runs = List.of();

    private int written;
    private boolean grows;

    /** One chunk. */
    private static final class Piece {
        final long number;
        final int length;
        final @Nullable Chunk chunk;
        ByteBuffer ciphertext = ByteBuffer.allocate(0);

        Piece(long number, int length, @Nullable Chunk chunk) {
            this.number = number;
            this.length = length;
            this.chunk = chunk;
        }
    }

    /** Chunks that share a buffer. Whoever claims it encrypts them; the latch tells all others that it is done. */
    private final class Run {
        final int from;
        final int to;
        final Cipher cipher;
        final AtomicBoolean claimed = new AtomicBoolean();
        final CountDownLatch done = new CountDownLatch(1);
        private @Nullable ByteBuffer buffer;
        private @Nullable Throwable failure;

        Run(int from, int to, Cipher cipher) {
            this.from = from;
            this.to = to;
            this.cipher = cipher;
        }

        /** @return false where it was claimed before */
        boolean encrypt() {
            if (!claimed.compareAndSet(false, true)) return false;
            try {
                ByteBuffer target = buffers.take();
                buffer = target;
                for (Piece piece : pieces.subList(from, to)) encrypt(piece, target);
            } catch (IOException | RuntimeException | Error e) {
                // Nobody else hears of what a worker fails in, and half a run must not be taken for a whole one.
                failure = e;
            } finally {
                done.countDown();
            }
            return true;
        }

        /** A chunk as it is at one moment; who changes it meanwhile has made it dirty again. */
        private void encrypt(Piece piece, ByteBuffer target) throws IOException {
            int start = target.position();
            if (piece.chunk == null) {
                cipher.encrypt(ZEROS, piece.length, piece.number, target);
            } else {
                synchronized (piece.chunk) {
                    cipher.encrypt(piece.chunk.bytes, piece.length, piece.number, target);
                }
            }
            piece.ciphertext = target.slice(start, target.position() - start);
        }

        /** Returns when it is encrypted. */
        void require() throws IOException {
            if (!encrypt() && !awaitDone()) throw BoundedLock.stalled();
            Throwable failed = failure;
            if (failed instanceof IOException e) throw e;
            if (failed != null)
                throw new IOException(Reason.INPUT_OUTPUT.words("chunks could not be encrypted"), failed);
        }

        private boolean awaitDone() throws InterruptedIOException {
            try {
                return done.await(BoundedLock.LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }

        /** The ciphertext of neighbouring chunks. */
        ByteBuffer ciphertext(int begin, int end) {
            int offset = 0;
            for (int i = from; i < begin; i++)
                offset += pieces.get(i).ciphertext.limit();
            int length = 0;
            for (int i = begin; i < end; i++) length += pieces.get(i).ciphertext.limit();
            return Objects.requireNonNull(buffer).slice(offset, length);
        }

        /** Nobody encrypts it from now on. A buffer that a worker still has is left to him. */
        void giveBack() {
            if (!claimed.compareAndSet(false, true) && done.getCount() > 0 && !isDoneSoon()) return;
            ByteBuffer used = buffer;
            buffer = null;
            if (used != null) buffers.give(used);
        }

        private boolean isDoneSoon() {
            try {
                return awaitDone();
            } catch (InterruptedIOException _) {
                return false;
            }
        }
    }

    Burst(RunBuffers buffers, Workers workers) {
        this.buffers = buffers;
        this.workers = workers;
    }

    /** @param chunk null for one in which nobody has written; else in state FLUSHING */
    void add(long number, int length, @Nullable Chunk chunk) {
        pieces.add(new Piece(number, length, chunk));
    }

    int size() {
        return pieces.size();
    }

    /** It makes the ciphertext longer, and so is written at once. */
    void growing() {
        grows = true;
    }

    boolean grows() {
        return grows;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    long first() {
        return pieces.getFirst().number;
    }

    long last() {
        return pieces.getLast().number;
    }

    /** Where its last chunk ends, in bytes of cleartext. */
    long end() {
        Piece last = pieces.getLast();
        return ContentSizes.cleartextOffset(last.number) + last.length;
    }

    /** Adds the ciphertext of a chunk to a buffer. */
    @FunctionalInterface
    interface Cipher {
        void encrypt(byte[] cleartext, int length, long chunk, ByteBuffer target) throws IOException;
    }

    /** Bytes of cleartext. */
    long cleartextLength() {
        return pieces.stream().mapToLong(piece -> piece.length).sum();
    }

    /** Begins to encrypt. No chunk is added from now on. */
    void encrypt(Cipher cipher) {
        List<Run> begun = new ArrayList<>();
        for (int from = 0; from < pieces.size(); from += RunBuffers.RUN) {
            begun.add(new Run(from, Math.min(pieces.size(), from + RunBuffers.RUN), cipher));
        }
        runs = begun;
        // The first run is the writer's.
        if (begun.size() > 1) workers.offer(() -> begun.subList(1, begun.size()).forEach(Run::encrypt));
    }

    /** What the journal is told of the chunks below a number. */
    List<ChunkRecord> records(String contentPath, ByteBuffer header, long below) throws IOException {
        List<ChunkRecord> records = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size() && pieces.get(i).number < below; i++) {
            runs.get(i / RunBuffers.RUN).require();
            Piece piece = pieces.get(i);
            records.add(new ChunkRecord(contentPath, header, piece.number, piece.ciphertext));
        }
        return records;
    }

    /** Where neighbouring chunks go. */
    @FunctionalInterface
    interface Target {
        void write(long first, int count, ByteBuffer ciphertext) throws IOException;
    }

    /** Hands over what is not written yet, neighbours together; when it throws, what was handed over before is written. */
    void write(Target target) throws IOException {
        while (written < pieces.size()) {
            Run run = runs.get(written / RunBuffers.RUN);
            run.require();
            int end = written + 1;
            while (end < run.to && pieces.get(end).number == pieces.get(end - 1).number + 1) end++;
            target.write(pieces.get(written).number, end - written, run.ciphertext(written, end));
            written = end;
        }
    }

    /** The chunks that stand in the ciphertext now are clean, but for those that were changed meanwhile. */
    void settle(Chunks chunks) {
        for (int i = 0; i < written; i++) {
            Piece piece = pieces.get(i);
            if (piece.chunk == null) continue;
            if (grows && piece.length == ContentSizes.CLEARTEXT_CHUNK) chunks.flushedGrowing(piece.chunk);
            else chunks.flushed(piece.chunk);
        }
    }

    /** What was written is to be had no more. */
    void takenBack() {
        written = 0;
    }

    boolean isUntouched() {
        return written == 0;
    }

    /** The chunks that do not stand in the ciphertext are dirty still. */
    void giveBack(Chunks chunks) {
        for (int i = written; i < pieces.size(); i++) {
            Chunk chunk = pieces.get(i).chunk;
            if (chunk != null) chunks.notFlushed(chunk);
        }
    }

    @Override
    public void close() {
        runs.forEach(Run::giveBack);
    }
}
