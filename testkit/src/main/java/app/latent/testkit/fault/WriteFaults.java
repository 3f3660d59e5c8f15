package app.latent.testkit.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets writes go wrong from the n-th on, for all files together.
 *
 * <p>A test that runs its subject once without a fault, reads {@link #writes()} and then runs it again for each n up to that
 * number has failed every write there is.
 */
public final class WriteFaults extends Backing {

    /** How a write goes wrong. */
    public enum Fault {
        /** The disk is full (ENOSPC): nothing is written. */
        NO_SPACE("No space left on device"),
        /** The disk is broken (EIO): nothing is written. */
        IO_ERROR("Input/output error"),
        /** Half of the bytes are written and counted, as POSIX allows; nothing is lost when the writer carries on. */
        SHORT(""),
        /** Half of the bytes are written, then the disk is full. */
        TORN("No space left on device");

        private final String message;

        Fault(String message) {
            this.message = message;
        }
    }

    private final Fault fault;
    private final long first;
    private final long last;
    private final AtomicLong writes = new AtomicLong();

    private WriteFaults(Fault fault, long first, long last) {
        this.fault = fault;
        this.first = first;
        this.last = last;
    }

    /** Counts writes and lets all pass. */
    public static WriteFaults none() {
        return new WriteFaults(Fault.SHORT, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Only write number {@code n}, counted from 1, goes wrong. */
    public static WriteFaults at(long n, Fault fault) {
        return new WriteFaults(fault, n, n);
    }

    /** Write number {@code n}, counted from 1, and all after it go wrong. */
    public static WriteFaults from(long n, Fault fault) {
        return new WriteFaults(fault, n, Long.MAX_VALUE);
    }

    /** How many writes there were. */
    public long writes() {
        return writes.get();
    }

    @Override
    protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new FaultyChannel(super.open(file, options, attributes));
    }

    private boolean strikes() {
        long number = writes.incrementAndGet();
        return number >= first && number <= last;
    }

    private IOException failure() {
        return new IOException(fault.message);
    }

    private final class FaultyChannel extends FilterFileChannel {

        FaultyChannel(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return strikes() ? wrong(source, super::write) : super.write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return strikes() ? wrong(source, half -> super.write(half, position)) : super.write(source, position);
        }

        private int wrong(ByteBuffer source, Write write) throws IOException {
            if (fault == Fault.NO_SPACE || fault == Fault.IO_ERROR) {
                throw failure();
            }
            ByteBuffer half = source.slice(source.position(), (source.remaining() + 1) / 2);
            int written = write.of(half);
            if (fault == Fault.TORN) {
                throw failure();
            }
            source.position(source.position() + written);
            return written;
        }
    }

    /** One of the two ways to write. */
    @FunctionalInterface
    private interface Write {
        int of(ByteBuffer bytes) throws IOException;
    }
}
