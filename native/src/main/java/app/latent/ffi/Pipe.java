package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/** A pipe whose writing end another process gets. */
public final class Pipe implements AutoCloseable {

    private static final int CLOSE_ON_EXEC = 02000000;
    private static final int BUFFER_SIZE = 4096;

    private static final MethodHandle PIPE2 =
            CLibrary.withErrno("pipe2", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

    private final Descriptor reading;
    private final Descriptor writing;

    private Pipe(int reading, int writing) {
        this.reading = new Descriptor(reading);
        this.writing = new Descriptor(writing);
    }

    public static Pipe open() throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment ends = arena.allocate(JAVA_INT, 2);
            state.check("pipe2", (int) PIPE2.invokeExact(state.segment(), ends, CLOSE_ON_EXEC));
            return new Pipe(ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    public Descriptor writing() {
        return writing;
    }

    /** All that is written until the last writer closes. Close {@link #writing} first, or that never happens. */
    public String readAll() throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment buffer = arena.allocate(BUFFER_SIZE);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            while (true) {
                long read = reading.read(state, buffer, BUFFER_SIZE);
                if (read == 0) {
                    return text.toString(StandardCharsets.UTF_8);
                }
                if (read > 0) {
                    text.writeBytes(buffer.asSlice(0, read).toArray(JAVA_BYTE));
                } else if (read != -Errno.EINTR) {
                    throw new SystemCallException("read", (int) -read);
                }
            }
        }
    }

    /** From now on a write fails. */
    void closeReading() {
        reading.close();
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
