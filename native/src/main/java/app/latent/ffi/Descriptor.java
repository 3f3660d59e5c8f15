package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.atomic.AtomicBoolean;

/** An open file descriptor. Every one is closed on exec, so that no child process inherits it. */
public final class Descriptor implements AutoCloseable {

    public static final int READ_ONLY = 0;
    public static final int READ_WRITE = 2;
    public static final int DIRECTORY = OpenFlags.DIRECTORY;

    /** What has nothing to be read answers EAGAIN. */
    public static final int NON_BLOCKING = OpenFlags.NON_BLOCKING;

    private static final int CLOSE_ON_EXEC = OpenFlags.CLOSE_ON_EXEC;

    private static final MethodHandle OPEN =
            CLibrary.variadicWithErrno("open", 2, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = CLibrary.withErrno("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle READ =
            CLibrary.withErrno("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle WRITE =
            CLibrary.withErrno("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle IOCTL =
            CLibrary.variadicWithErrno("ioctl", 2, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS));

    private static final MethodHandle POLL =
            CLibrary.withErrno("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));

    /** struct pollfd: the descriptor, the events asked for, those that happened. */
    static final int POLL_SIZE = 8;

    static final int POLL_ASKED = 4;
    static final short POLL_IN = 1;
    private static final int POLL_RETURNED = 6;
    private static final int POLLERR = 8;

    private final int number;
    private final AtomicBoolean closed = new AtomicBoolean();

    Descriptor(int number) {
        this.number = number;
    }

    /** @param flags of this class, added up */
    public static Descriptor open(String path, int flags) throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            int opened = (int) OPEN.invokeExact(state.segment(), arena.allocateFrom(path), flags | CLOSE_ON_EXEC);
            return new Descriptor((int) state.check("open", opened));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** The descriptor's number, for the arguments of other calls. It means nothing once this is closed. */
    public int number() {
        return number;
    }

    /** @return bytes read, 0 at the end, or the negated errno */
    public long read(CallState state, MemorySegment buffer, long length) {
        return read(state, number, buffer, length);
    }

    static long read(CallState state, int number, MemorySegment buffer, long length) {
        try {
            return state.resultOf((long) READ.invokeExact(state.segment(), number, buffer, length));
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** @return bytes written, or the negated errno */
    public long write(CallState state, MemorySegment buffer, long length) {
        return write(state, number, buffer, length);
    }

    static long write(CallState state, int number, MemorySegment buffer, long length) {
        try {
            return state.resultOf((long) WRITE.invokeExact(state.segment(), number, buffer, length));
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** An ioctl whose argument points to 32 bits. */
    public void ioctl(long request, int argument) throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment pointed = arena.allocateFrom(JAVA_INT, argument);
            state.check("ioctl", (int) IOCTL.invokeExact(state.segment(), number, request, pointed));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Whether poll(2) reports an error now, as it does for a device that has lost its other side. */
    public boolean hasError() throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment polled = arena.allocate(POLL_SIZE, Integer.BYTES);
            polled.set(JAVA_INT, 0, number);
            FolderTree.check("poll", poll(new CallState(arena), polled, 0));
            return (polled.get(JAVA_SHORT, POLL_RETURNED) & POLLERR) != 0;
        }
    }

    /** Waits until there is something to be read, or never will be. It may return early. */
    public void awaitInput(CallState state) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment polled = arena.allocate(POLL_SIZE, Integer.BYTES);
            polled.set(JAVA_INT, 0, number);
            polled.set(JAVA_SHORT, POLL_ASKED, POLL_IN);
            poll(state, polled, -1);
        }
    }

    /**
     * poll(2).
     *
     * @param polled {@value #POLL_SIZE} bytes for each descriptor
     * @return how many are ready, or the negated errno
     */
    static long poll(CallState state, MemorySegment polled, int millis) {
        try {
            long count = polled.byteSize() / POLL_SIZE;
            return state.resultOf((int) POLL.invokeExact(state.segment(), polled, count, millis));
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Closes once, however often it is called: the number may be somebody else's by the second time. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            // Linux frees the number even where close reports an error, so there is nothing to be done about one.
            int ignored = (int) CLOSE.invokeExact(new CallState(arena).segment(), number);
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
