package app.latent.indexer.worker;

import app.latent.indexer.analysis.AnalysisCodec;
import app.latent.indexer.media.PhotoSource;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The parent's side of one child. One thread at a time speaks with it; any thread may {@link #kill} it. */
final class WorkerProcess {
    /** Looking at a picture more than this many times over is no way of reading it. */
    private static final int MOST_READINGS = 4;

    private static final long READING_ALLOWANCE = 16L << 20;
    private static final int PIPE_BUFFER = 64 * 1024;

    /** What HotSpot exits with where {@code -XX:+ExitOnOutOfMemoryError} is set. */
    private static final int OUT_OF_MEMORY = 3;

    /** From the last words of a child that has no memory left to its end. */
    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    /** The source failed, not the child. */
    static final class SourceException extends IOException {
        private static final long serialVersionUID = 1L;

        SourceException(IOException cause) {
            super(cause);
        }
    }

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean killed;

    private WorkerProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), PIPE_BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), PIPE_BUFFER));
    }

    /** Starts a child; it is ready after {@link #awaitReady}. */
    static WorkerProcess start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "SystemRoot"));
        // libvips would put large decoded pictures into temporary files: cleartext on disk.
        environment.put("VIPS_DISC_THRESHOLD", "1000g");
        return new WorkerProcess(builder.start());
    }

    void awaitReady() throws IOException {
        if (Frame.expect(in, 0).kind() != Frame.Kind.READY) {
            throw new IOException("The worker does not speak the protocol");
        }
    }

    /**
     * @param orientation as of {@link app.latent.indexer.darkroom.Darkroom}
     * @throws SourceException where the source cannot be read; the child is fine
     * @throws IOException where the child fails or misbehaves; it has to be killed
     */
    <T> T ask(Task<T> task, PhotoSource source, int orientation) throws IOException {
        long size = source.size();
        byte[] name = source.name().getBytes(StandardCharsets.UTF_8);
        byte[] payload = ByteBuffer.allocate(Long.BYTES + 1 + name.length)
                .putLong(size)
                .put((byte) orientation)
                .put(name)
                .array();
        new Frame(task.request(), payload).write(out);
        Budget budget = new Budget(size * MOST_READINGS + READING_ALLOWANCE);
        while (true) {
            Frame frame = Frame.expect(in, task.longest());
            switch (frame.kind()) {
                case READ -> serve(frame.buffer(), source, budget);
                case RESULT -> {
                    return task.reading().read(frame.payload(), size);
                }
                default -> throw new IOException("Not an answer");
            }
        }
    }

    private void serve(ByteBuffer question, PhotoSource source, Budget budget) throws IOException {
        if (question.remaining() != Long.BYTES + Integer.BYTES) {
            throw new IOException("Not a question");
        }
        long position = question.getLong();
        int length = question.getInt();
        if (position < 0 || length < 1 || length > Frame.MAX_RANGE) {
            throw new IOException("Not a range");
        }
        budget.spend(length);
        new Frame(Frame.Kind.DATA, read(source, position, length)).write(out);
    }

    private byte[] read(PhotoSource source, long position, int length) throws IOException {
        byte[] data = new byte[length];
        int filled = 0;
        try {
            while (filled < length) {
                int count = source.read(position + filled, data, filled, length - filled);
                if (count < 0) {
                    break;
                }
                filled += count;
            }
        } catch (IOException e) {
            abort();
            throw new SourceException(e);
        }
        return filled == length ? data : Arrays.copyOf(data, filled);
    }

    private void abort() throws IOException {
        Frame.empty(Frame.Kind.FAILED).write(out);
        if (Frame.expect(in, AnalysisCodec.MAX_LENGTH).kind() != Frame.Kind.ABORTED) {
            throw new IOException("The worker does not speak the protocol");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** True once {@link #kill} was called, so that a failed exchange can be told from a timeout. */
    boolean wasKilled() {
        return killed;
    }

    /**
     * Whether the child has ended for want of memory, to be asked when an exchange has failed. Its virtual machine ends then at
     * once, whichever thread asked for the memory and whatever it would have done without; it writes a line of text, which
     * is no frame, before it does.
     */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)
                    && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the child at once; a thread that waits for its answer gets an exception. */
    void kill() {
        killed = true;
        process.destroyForcibly();
    }

    /** Lets the child end by itself, as its input ends. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            kill();
        }
    }

    long pid() {
        return process.pid();
    }

    /** Bytes that a child may still ask for while it looks at one file. */
    private static final class Budget {
        private long left;

        Budget(long bytes) {
            this.left = bytes;
        }

        void spend(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("The worker reads without end");
            }
        }
    }
}
