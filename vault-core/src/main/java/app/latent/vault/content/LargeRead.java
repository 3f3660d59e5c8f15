package app.latent.vault.content;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A read of many chunks, divided into parts: the caller takes them from the front and a worker, if one is free, from the back. Each part belongs to whoever
 * claims it first. Once the caller has given up waiting, workers leave its buffer alone, and what they have read is dropped.
 */
final class LargeRead {

    private static final int PART = RunBuffers.RUN * ContentSizes.CLEARTEXT_CHUNK;

    /** Bytes from which it is worth the effort. */
    static final int LEAST = 2 * PART;

    private final Reader reader;
    private final List<Part> parts = new ArrayList<>();

    private final class Part {
        final ByteBuffer target;
        final long position;
        final AtomicBoolean claimed = new AtomicBoolean();
        final Gate gate = new Gate();
        final CountDownLatch done = new CountDownLatch(1);
        volatile @Nullable Throwable failure;

        Part(ByteBuffer target, long position) {
            this.target = target;
            this.position = position;
        }

        boolean read() {
            if (!claimed.compareAndSet(false, true)) return false;
            try {
                reader.read(target, position, gate);
            } catch (IOException | RuntimeException | Error e) {
                // Nobody else hears of what a worker fails in, and what it has not read must not be taken for content.
                failure = e;
            } finally {
                gate.leave();
                done.countDown();
            }
            return true;
        }
    }

    private LargeRead(Reader reader, ByteBuffer target, long position) {
        this.reader = reader;
        int start = target.position();
        int from = start;
        while (from < target.limit()) {
            long at = position + from - start;
            int length = (int) Math.min(target.limit() - from, PART - at % PART);
            parts.add(new Part(target.duplicate().limit(from + length).position(from), at));
            from += length;
        }
    }

    /** The file's lock is held, shared, until this returns. */
    static void read(Reader reader, Workers workers, ByteBuffer target, long position) throws IOException {
        LargeRead read = new LargeRead(reader, target, position);
        boolean helped = workers.offer(read::help);
        boolean done = false;
        try {
            for (Part part : read.parts) part.read();
            if (helped) read.awaitHelper();
            done = true;
        } finally {
            // The caller's buffer, and the file's lock, are not ours from now on.
            if (!done) for (Part part : read.parts) part.gate.shut();
        }
        for (Part part : read.parts) {
            Throwable failure = part.failure;
            if (failure instanceof IOException e) throw e;
            if (failure != null) throw new IOException(Reason.INPUT_OUTPUT.words("chunks could not be read"), failure);
        }
        target.position(target.limit());
    }

    private void help() {
        for (int i = parts.size() - 1; i >= 0; i--) if (!parts.get(i).read()) return;
    }

    private void awaitHelper() throws IOException {
        try {
            for (Part part : parts) {
                if (!part.done.await(BoundedLock.LONGEST_SECONDS, TimeUnit.SECONDS)) throw BoundedLock.stalled();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
