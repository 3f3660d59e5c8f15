package app.latent.vault.content;

import app.latent.vault.format.ContentSizes;
import app.latent.vault.journal.ChunkRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chunks of one file that are being written, in the order of their numbers: claimed under the file's lock, encrypted and written without it. */
final class Burst implements AutoCloseable {

    /** Cleartext of chunks in which nobody has written. */
    private static final byte[] ZEROS = new byte[ContentSizes.CLEARTEXT_CHUNK];

    private final RunBuffers buffers;
    private final List<Piece> pieces = new ArrayList<>(RunBuffers.RUN);
    private final List<ByteBuffer> taken = new ArrayList<>(1);
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

    Burst(RunBuffers buffers) {
        this.buffers = buffers;
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

    /** Adds the ciphertext of a chunk to a buffer. */
    @FunctionalInterface
    interface Cipher {
        void encrypt(byte[] cleartext, int length, long chunk, ByteBuffer target) throws IOException;
    }

    /** Bytes of cleartext. */
    long cleartextLength() {
        return pieces.stream().mapToLong(piece -> piece.length).sum();
    }

    /** Each chunk as it is at one moment; who changes it meanwhile has made it dirty again. */
    void encrypt(Cipher cipher) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(0);
        for (int i = 0; i < pieces.size(); i++) {
            if (i % RunBuffers.RUN == 0) {
                buffer = buffers.take();
                taken.add(buffer);
            }
            Piece piece = pieces.get(i);
            int start = buffer.position();
            if (piece.chunk == null) {
                cipher.encrypt(ZEROS, piece.length, piece.number, buffer);
            } else {
                synchronized (piece.chunk) {
                    cipher.encrypt(piece.chunk.bytes, piece.length, piece.number, buffer);
                }
            }
            piece.ciphertext = buffer.slice(start, buffer.position() - start);
        }
    }

    /** What the journal is told of the chunks below a number. */
    List<ChunkRecord> records(String contentPath, ByteBuffer header, long below) {
        List<ChunkRecord> records = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece.number < below) {
                records.add(new ChunkRecord(contentPath, header, piece.number, piece.ciphertext));
            }
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
            int end = written + 1;
            while (end < pieces.size()
                    && end % RunBuffers.RUN != 0
                    && pieces.get(end).number == pieces.get(end - 1).number + 1) {
                end++;
            }
            ByteBuffer buffer = taken.get(written / RunBuffers.RUN);
            target.write(pieces.get(written).number, end - written, slice(buffer, written, end));
            written = end;
        }
    }

    private ByteBuffer slice(ByteBuffer buffer, int from, int to) {
        int start = from / RunBuffers.RUN * RunBuffers.RUN;
        int offset = 0;
        for (int i = start; i < from; i++) offset += pieces.get(i).ciphertext.limit();
        int length = 0;
        for (int i = from; i < to; i++) length += pieces.get(i).ciphertext.limit();
        return buffer.slice(offset, length);
    }

    /** The chunks that stand in the ciphertext now are clean, but for those that were changed meanwhile. */
    void settle(Chunks chunks) {
        for (int i = 0; i < written; i++) {
            Chunk chunk = pieces.get(i).chunk;
            if (chunk != null) chunks.flushed(chunk);
        }
    }

    /** What was written is to be had no more. */
    void takenBack() {
        written = 0;
    }

    boolean isWritten() {
        return written == pieces.size();
    }

    /** The chunks that do not stand in the ciphertext are dirty still. The file's lock is held, shared. */
    void giveBack(Chunks chunks) {
        for (int i = written; i < pieces.size(); i++) {
            Chunk chunk = pieces.get(i).chunk;
            if (chunk != null) chunks.notFlushed(chunk);
        }
    }

    @Override
    public void close() {
        taken.forEach(buffers::give);
        taken.clear();
    }
}
