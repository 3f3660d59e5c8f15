package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The system calls for extended attributes. Each answers its result or the negated errno; one that a signal interrupted is made again. */
final class AttributeCalls {

    private static final MethodHandle GETXATTR =
            CLibrary.withErrno("getxattr", FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
    private static final MethodHandle SETXATTR = CLibrary.withErrno(
            "setxattr", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle LISTXATTR =
            CLibrary.withErrno("listxattr", FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));
    private static final MethodHandle REMOVEXATTR =
            CLibrary.withErrno("removexattr", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    private AttributeCalls() {}

    static long get(CallState state, MemorySegment path, MemorySegment name, MemorySegment value, long room) {
        try {
            long result;
            do {
                result = state.resultOf((long) GETXATTR.invokeExact(state.segment(), path, name, value, room));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long set(CallState state, MemorySegment path, MemorySegment name, MemorySegment value, long length) {
        try {
            long result;
            do {
                result = state.resultOf((int) SETXATTR.invokeExact(state.segment(), path, name, value, length, 0));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** @param names each with a zero byte after it */
    static long list(CallState state, MemorySegment path, MemorySegment names, long room) {
        try {
            long result;
            do {
                result = state.resultOf((long) LISTXATTR.invokeExact(state.segment(), path, names, room));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    static long remove(CallState state, MemorySegment path, MemorySegment name) {
        try {
            long result;
            do {
                result = state.resultOf((int) REMOVEXATTR.invokeExact(state.segment(), path, name));
            } while (result == -Errno.EINTR);
            return result;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
