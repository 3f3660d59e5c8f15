package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;

/** Time since the machine started, which no one can set (clock_gettime(2)). */
public final class Uptime {

    private static final int CLOCK_MONOTONIC = 1;
    private static final int CLOCK_BOOTTIME = 7;

    private static final MethodHandle CLOCK_GETTIME =
            CLibrary.withErrno("clock_gettime", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));

    private Uptime() {}

    /** How long the machine has been awake. */
    public static Duration awake() {
        return read(CLOCK_MONOTONIC);
    }

    /** As {@link #awake}, with the time that it was suspended. */
    public static Duration whole() {
        return read(CLOCK_BOOTTIME);
    }

    private static Duration read(int clock) {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment time = arena.allocate(Timespec.SIZE, Long.BYTES);
            state.check("clock_gettime", (int) CLOCK_GETTIME.invokeExact(state.segment(), clock, time));
            return Duration.ofSeconds(time.get(JAVA_LONG, 0), time.get(JAVA_LONG, Timespec.NANOSECONDS));
        } catch (SystemCallException never) {
            throw new IllegalStateException(never);
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
