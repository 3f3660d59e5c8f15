package app.latent.vault.content;

import app.latent.vault.format.CiphertextSizes;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;

/** Buffers on the heap for the ciphertext of chunks that are read or written at once, used again. They never hold cleartext. */
final class RunBuffers {

    /** Neighbouring chunks that are read or written at once, at most. */
    static final int RUN = 8;

    private static final int MOST_FREE = 16;

    private final ArrayBlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(MOST_FREE);

    /** With room for a header and a run. */
    ByteBuffer take() {
        ByteBuffer buffer = free.poll();
        return buffer == null
                ? ByteBuffer.allocate(CiphertextSizes.LONGEST_HEADER + RUN * CiphertextSizes.LONGEST_CHUNK)
                : buffer.clear();
    }

    void give(ByteBuffer buffer) {
        free.offer(buffer);
    }
}
