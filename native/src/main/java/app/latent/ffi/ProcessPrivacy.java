package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** Keeps other processes of the same user, which are not root's, from looking into this one: see PR_SET_DUMPABLE in prctl(2). Linux only. */
public final class ProcessPrivacy {

    private static final int GET_DUMPABLE = 3;
    private static final int SET_DUMPABLE = 4;

    private static final Optional<MethodHandle> PRCTL = Platform.isLinux()
            ? CLibrary.ifPresent(
                    "prctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG))
            : Optional.empty();

    private ProcessPrivacy() {}

    /**
     * From now on this process leaves no core dump, no debugger attaches to it, and its memory and environment below {@code /proc} are root's alone.
     *
     * @return false where the system has nothing of the kind
     */
    public static boolean begin() {
        return call(SET_DUMPABLE) == 0;
    }

    static boolean isPrivate() {
        return call(GET_DUMPABLE) == 0;
    }

    private static int call(int option) {
        if (PRCTL.isEmpty()) return -1;
        try {
            return (int) PRCTL.get().invokeExact(option, 0L, 0L, 0L, 0L);
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
