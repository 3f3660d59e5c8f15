package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;

/**
 * Runs a program that inherits one descriptor of this process, which {@link ProcessBuilder} cannot: posix_spawn(3).
 * Standard input and output are /dev/null; standard error goes to a descriptor of the caller.
 */
public final class Spawn {

    /** The number under which the program finds the inherited descriptor. */
    public static final int INHERITED = 3;

    /** Both are opaque; glibc's takes 80 bytes, musl's 256. */
    private static final long FILE_ACTIONS_SIZE = 512;

    private static final int WRITE_ONLY = 1;

    private static final MethodHandle ACTIONS_INIT = action("posix_spawn_file_actions_init");
    private static final MethodHandle ACTIONS_DESTROY = action("posix_spawn_file_actions_destroy");
    private static final MethodHandle ACTIONS_DUP2 = CLibrary.plain(
            "posix_spawn_file_actions_adddup2", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    private static final MethodHandle ACTIONS_OPEN = CLibrary.plain(
            "posix_spawn_file_actions_addopen",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    private static final Optional<MethodHandle> ACTIONS_CLOSE_FROM = CLibrary.ifPresent(
            "posix_spawn_file_actions_addclosefrom_np", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle POSIX_SPAWN = CLibrary.plain(
            "posix_spawn", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
    private static final MethodHandle WAITPID =
            CLibrary.withErrno("waitpid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));

    private Spawn() {}

    /**
     * @param program an absolute path
     * @param arguments without the program's name
     * @param environment all of it, as {@code NAME=value}
     * @return the process id, for {@link #await}
     */
    public static int start(
            String program, List<String> arguments, List<String> environment, Descriptor inherited, Descriptor errors)
            throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment actions = arena.allocate(FILE_ACTIONS_SIZE, ADDRESS.byteAlignment());
            require((int) ACTIONS_INIT.invokeExact(actions));
            try {
                redirect(arena, actions, inherited, errors);
                MemorySegment pid = arena.allocate(JAVA_INT);
                MemorySegment name = arena.allocateFrom(program);
                int error = (int) POSIX_SPAWN.invokeExact(
                        pid,
                        name,
                        actions,
                        MemorySegment.NULL,
                        strings(arena, Optional.of(name), arguments),
                        strings(arena, Optional.empty(), environment));
                require(error);
                return pid.get(JAVA_INT, 0);
            } finally {
                int ignored = (int) ACTIONS_DESTROY.invokeExact(actions);
            }
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Waits for the end of a process that {@link #start} started; once for each. Answers its exit code, or -1 for a signal. */
    public static int await(int pid) throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment status = arena.allocate(JAVA_INT);
            long result;
            do {
                result = state.resultOf((int) WAITPID.invokeExact(state.segment(), pid, status, 0));
            } while (result == -Errno.EINTR);
            if (result < 0) {
                throw new SystemCallException("waitpid", (int) -result);
            }
            int word = status.get(JAVA_INT, 0);
            return (word & 0x7f) == 0 ? (word >> 8) & 0xff : -1;
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    private static void redirect(Arena arena, MemorySegment actions, Descriptor inherited, Descriptor errors)
            throws Throwable {
        MemorySegment devNull = arena.allocateFrom("/dev/null");
        require((int) ACTIONS_OPEN.invokeExact(actions, 0, devNull, 0, 0));
        require((int) ACTIONS_OPEN.invokeExact(actions, 1, devNull, WRITE_ONLY, 0));
        require((int) ACTIONS_DUP2.invokeExact(actions, errors.number(), 2));
        require((int) ACTIONS_DUP2.invokeExact(actions, inherited.number(), INHERITED));
        // The JVM's own files are not all closed on exec.
        if (ACTIONS_CLOSE_FROM.isPresent()) {
            require((int) ACTIONS_CLOSE_FROM.get().invokeExact(actions, INHERITED + 1));
        }
    }

    private static MemorySegment strings(Arena arena, Optional<MemorySegment> first, List<String> rest) {
        int leading = first.isPresent() ? 1 : 0;
        MemorySegment array = arena.allocate(ADDRESS, leading + rest.size() + 1L);
        first.ifPresent(string -> array.setAtIndex(ADDRESS, 0, string));
        for (int i = 0; i < rest.size(); i++) {
            array.setAtIndex(ADDRESS, leading + i, arena.allocateFrom(rest.get(i)));
        }
        return array;
    }

    private static void require(int error) throws SystemCallException {
        if (error != 0) {
            throw new SystemCallException("posix_spawn", error);
        }
    }

    private static MethodHandle action(String name) {
        return CLibrary.plain(name, FunctionDescriptor.of(JAVA_INT, ADDRESS));
    }
}
