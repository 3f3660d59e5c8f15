package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The terminal, key by key: nothing is echoed, and nothing waits for the end of a line. Its modes are as they were once this is closed, however the process ends short of SIGKILL. Linux only.
 *
 * <p>Ctrl-C and Ctrl-Z arrive as keys, for {@link #interrupt} and {@link #suspend}: a process that is stopped by the terminal itself would leave it without an echo. See termios(3).
 *
 * <p>For one thread; only the shutdown hook is another.
 */
public final class TerminalKeys implements AutoCloseable {

    private static final int STANDARD_INPUT = 0;
    private static final int DRAIN = 1;
    private static final int SIGINT = 2;
    private static final int SIGTSTP = 20;

    /** struct termios of Linux: four words of flags, c_line, c_cc; with room for any C library's. */
    private static final int TERMIOS = 128;

    private static final int LOCAL_FLAGS = 12;
    private static final int CONTROL_CHARACTERS = 17;
    private static final int VTIME = 5;
    private static final int VMIN = 6;
    private static final int ISIG = 0x1;
    private static final int ICANON = 0x2;
    private static final int ECHO = 0x8;
    private static final int IEXTEN = 0x8000;

    private static final MethodHandle TCGETATTR =
            CLibrary.withErrno("tcgetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle TCSETATTR =
            CLibrary.withErrno("tcsetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle KILL =
            CLibrary.withErrno("kill", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));

    private static final MethodHandle SIGNAL =
            CLibrary.plain("signal", FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS));
    private static final MethodHandle RAISE = CLibrary.plain("raise", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MemorySegment USUAL = MemorySegment.NULL;
    private static final MemorySegment IGNORED = MemorySegment.ofAddress(1);

    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    private final FileOutputStream out;
    private final MemorySegment before;
    private final MemorySegment raw;
    private final Thread hook = new Thread(this::restore, "terminal");

    private TerminalKeys(FileOutputStream out, MemorySegment before) {
        this.out = out;
        this.before = before;
        this.raw = Arena.ofAuto().allocate(TERMIOS, Integer.BYTES).copyFrom(before);
        int flags = raw.get(JAVA_INT, LOCAL_FLAGS);
        raw.set(JAVA_INT, LOCAL_FLAGS, flags & ~(ISIG | ICANON | ECHO | IEXTEN));
        raw.set(JAVA_BYTE, CONTROL_CHARACTERS + VMIN, (byte) 1);
        raw.set(JAVA_BYTE, CONTROL_CHARACTERS + VTIME, (byte) 0);
    }

    /** The terminal of this process; empty where standard input is none, whatever becomes of standard output. */
    public static Optional<TerminalKeys> open() throws IOException {
        if (!Platform.isLinux()) return Optional.empty();
        MemorySegment modes = Arena.ofAuto().allocate(TERMIOS, Integer.BYTES);
        if (!isTerminal(modes)) return Optional.empty();
        TerminalKeys keys = new TerminalKeys(new FileOutputStream("/dev/tty"), modes);
        Runtime.getRuntime().addShutdownHook(keys.hook);
        keys.set(keys.raw);
        return Optional.of(keys);
    }

    /** The next byte that is typed; negative at the end, as where the terminal is gone. */
    public int read() throws IOException {
        return in.read();
    }

    /** Whether something has been typed that was not read yet. */
    public boolean hasMore() throws IOException {
        return in.available() > 0;
    }

    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** Does what Ctrl-Z does, and returns when the shell has this process go on. */
    public void suspend() throws IOException {
        restore();
        stop();
        set(raw);
    }

    /** Does what Ctrl-C does: the process ends. */
    public void interrupt() throws IOException {
        restore();
        signalGroup(SIGINT);
        while (true) {
            LockSupport.park();
        }
    }

    private static boolean isTerminal(MemorySegment modes) {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            return (int) TCGETATTR.invokeExact(state.segment(), STANDARD_INPUT, modes) == 0;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    private void restore() {
        try {
            set(before);
        } catch (SystemCallException terminalIsGone) {
            // Then it has no modes either.
        }
    }

    private void set(MemorySegment modes) throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            long result;
            do {
                result = state.resultOf((int) TCSETATTR.invokeExact(state.segment(), STANDARD_INPUT, DRAIN, modes));
            } while (result == -Errno.EINTR);
            if (result < 0) throw new SystemCallException("tcsetattr", (int) -result);
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /**
     * Stops whoever is in the same pipeline, and then this process. The kernel gives a signal of the whole group to any thread, so that this one might run on for a while and take the terminal again; one
     * that it sends to itself stops it before the call returns.
     */
    private static void stop() throws SystemCallException {
        try {
            var _ = (MemorySegment) SIGNAL.invokeExact(SIGTSTP, IGNORED);
            signalGroup(SIGTSTP);
            var _ = (MemorySegment) SIGNAL.invokeExact(SIGTSTP, USUAL);
            int ignored = (int) RAISE.invokeExact(SIGTSTP);
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** As the terminal does: whoever is in the same pipeline hears of it too. */
    private static void signalGroup(int signal) throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            state.check("kill", (int) KILL.invokeExact(state.segment(), 0, signal));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() throws IOException {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook does it once more, which changes nothing.
        }
        out.close();
    }
}
