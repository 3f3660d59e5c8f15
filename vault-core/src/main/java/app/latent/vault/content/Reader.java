package app.latent.vault.content;

import static app.latent.vault.format.ContentSizes.CLEARTEXT_CHUNK;

import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads from one file: out of the chunks in memory, out of holes, and out of the ciphertext, whose chunks go straight to whoever wants all of them. All under the
 * file's lock, shared.
 */
final class Reader {

    /** What is read of holes. */
    private static final byte[] ZEROS = new byte[CLEARTEXT_CHUNK];

    private final ChunkCache cache;
    private final Ciphertext ciphertext;
    private final Chunks chunks;

    Reader(ChunkCache cache, Ciphertext ciphertext, Chunks chunks) {
        this.cache = cache;
        this.ciphertext = ciphertext;
        this.chunks = chunks;
    }

    /** @param target is filled; the file has as much */
    void read(ByteBuffer target, long position) throws IOException {
        read(target, position, Gate.OPEN);
    }

    /** @param gate of the target */
    void read(ByteBuffer target, long position, Gate gate) throws IOException {
        int start = target.position();
        while (target.hasRemaining()) {
            long at = position + target.position() - start;
            long number = ContentSizes.chunkOf(at);
            int offset = (int) (at - ContentSizes.cleartextOffset(number));
            int length = Math.min(CLEARTEXT_CHUNK - offset, target.remaining());
            gate.enter();
            boolean copied = copied(number, offset, length, target);
            gate.leave();
            if (copied) continue;
            int run = run(number, offset + target.remaining());
            if (run > 1 || coversChunk(number, offset, length)) readRun(number, run, offset, target, gate);
            else load(number, 1, gate);
        }
    }

    private boolean coversChunk(long number, int offset, int length) {
        return offset == 0 && length == ContentSizes.lengthOf(number, ciphertext.stored());
    }

    /** @return false where the chunk stands in the ciphertext only */
    private boolean copied(long number, int offset, int length, ByteBuffer target) {
        Chunk chunk = chunks.get(number);
        if (chunk != null) return copied(chunk, offset, length, target);
        if (ContentSizes.cleartextOffset(number) < ciphertext.stored()) return false;
        // Nobody has written there yet: it is a hole, and the flusher will fill it.
        target.put(ZEROS, 0, length);
        return true;
    }

    private static boolean copied(Chunk chunk, int offset, int length, ByteBuffer target) {
        synchronized (chunk) {
            if (chunk.state == Chunk.State.GONE) return false;
            chunk.used = true;
            target.put(chunk.bytes, offset, length);
            return true;
        }
    }

    /** How many neighbouring chunks that are not in memory are wanted. */
    private int run(long first, int bytes) {
        long end = Math.min(
                ContentSizes.chunks(ciphertext.stored()), first + (bytes + CLEARTEXT_CHUNK - 1) / CLEARTEXT_CHUNK);
        int run = 1;
        while (run < RunBuffers.RUN && first + run < end && chunks.isAbsent(first + run)) run++;
        return run;
    }

    private void readRun(long first, int count, int offset, ByteBuffer target, Gate gate) throws IOException {
        byte[] scratch = cache.take();
        try {
            ciphertext.read(first, count, new Ciphertext.Targets() {
                private int skip = offset;
                private boolean straight;

                @Override
                public ByteBuffer of(long chunk) throws IOException {
                    gate.enter();
                    straight = skip == 0 && target.hasArray() && target.remaining() >= CLEARTEXT_CHUNK;
                    return straight ? target.slice(target.position(), CLEARTEXT_CHUNK) : ByteBuffer.wrap(scratch);
                }

                @Override
                public void done(long chunk) {
                    int length = ContentSizes.lengthOf(chunk, ciphertext.stored());
                    int wanted = Math.min(length - skip, target.remaining());
                    if (straight) target.position(target.position() + wanted);
                    else target.put(scratch, skip, wanted);
                    if (skip + wanted < length || skip > 0) remember(chunk, length);
                    skip = 0;
                    gate.leave();
                }

                // The rest of a chunk is likely to be wanted next.
                private void remember(long chunk, int length) {
                    Chunk fresh = chunks.fresh(chunk);
                    System.arraycopy(scratch, 0, fresh.bytes, 0, length);
                    Arrays.fill(fresh.bytes, length, CLEARTEXT_CHUNK, (byte) 0);
                    if (chunks.add(fresh).equals(fresh)) chunks.clean(fresh);
                }
            });
        } finally {
            cache.give(scratch);
        }
    }

    /** Brings chunks of the ciphertext into memory; those that are there already stay as they are. */
    void load(long first, int count) throws IOException {
        load(first, count, Gate.OPEN);
    }

    private void load(long first, int count, Gate gate) throws IOException {
        @Nullable Chunk[] fresh = new @Nullable Chunk[count];
        try {
            ciphertext.read(first, count, new Ciphertext.Targets() {
                @Override
                public ByteBuffer of(long number) throws IOException {
                    gate.enter();
                    Chunk chunk = chunks.fresh(number);
                    fresh[(int) (number - first)] = chunk;
                    return ByteBuffer.wrap(chunk.bytes);
                }

                @Override
                public void done(long number) {
                    Chunk chunk = fresh[(int) (number - first)];
                    if (chunk == null) return;
                    fresh[(int) (number - first)] = null;
                    int length = ContentSizes.lengthOf(number, ciphertext.stored());
                    Arrays.fill(chunk.bytes, length, CLEARTEXT_CHUNK, (byte) 0);
                    if (chunks.add(chunk).equals(chunk)) chunks.clean(chunk);
                    gate.leave();
                }
            });
        } finally {
            for (Chunk chunk : fresh) if (chunk != null) chunks.drop(chunk);
        }
    }
}
