package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/** The terminal session that this process belongs to. */
public final class TerminalSession {

    private static final MethodHandle SETSID = CLibrary.withErrno("setsid", FunctionDescriptor.of(JAVA_INT));

    private TerminalSession() {}

    /**
     * Makes this process the leader of a new session without a terminal, so that closing the terminal does not end it.
     *
     * @throws SystemCallException EPERM where it leads a process group already
     */
    public static void begin() throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            state.check("setsid", (int) SETSID.invokeExact(state.segment()));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
