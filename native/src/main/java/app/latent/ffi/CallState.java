package app.latent.ffi;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** Where the calls of one thread leave errno. Not for use by two threads at a time. */
public final class CallState {

    private static final StructLayout LAYOUT = Linker.Option.captureStateLayout();
    private static final long ERRNO_OFFSET = LAYOUT.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

    private final MemorySegment segment;

    public CallState(Arena arena) {
        this.segment = arena.allocate(LAYOUT);
    }

    MemorySegment segment() {
        return segment;
    }

    /** The result of the call just made, or its errno negated where it failed. */
    long resultOf(long returned) {
        return returned == -1 ? -errno() : returned;
    }

    /** As {@link #resultOf}, thrown. */
    long check(String call, long returned) throws SystemCallException {
        if (returned == -1) {
            throw new SystemCallException(call, errno());
        }
        return returned;
    }

    private int errno() {
        return segment.get(ValueLayout.JAVA_INT, ERRNO_OFFSET);
    }
}
