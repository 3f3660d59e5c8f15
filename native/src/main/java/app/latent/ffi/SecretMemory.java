package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * A secret outside the heap, where no garbage collector leaves copies of it: in pages of its own, which are not swapped (mlock(2)) and not part of a core dump (madvise(2)), where the system allows that; overwritten
 * when closed. For any number of threads.
 */
public final class SecretMemory implements AutoCloseable {

    private static final int PAGE = 4096;
    private static final int DONT_DUMP = 16;
    private static final int DO_DUMP = 17;

    private static final FunctionDescriptor RANGE = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);
    private static final Optional<MethodHandle> MLOCK = CLibrary.ifPresent("mlock", RANGE);
    private static final Optional<MethodHandle> MUNLOCK = CLibrary.ifPresent("munlock", RANGE);
    private static final Optional<MethodHandle> MADVISE =
            System.getProperty("os.name", "").equals("Linux")
                    ? CLibrary.ifPresent("madvise", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT))
                    : Optional.empty();

    private final Arena arena = Arena.ofShared();
    private final MemorySegment pages;
    private final int length;

    /** Guarded by the monitor, as is all use of the pages. */
    private boolean closed;

    private SecretMemory(int length) {
        this.length = length;
        long room = (length + PAGE - 1L) / PAGE * PAGE;
        this.pages = arena.allocate(room, PAGE);
        guard(MLOCK);
        advise(DONT_DUMP);
    }

    /** @param secret stays the caller's, who wipes it */
    public static SecretMemory copyOf(byte[] secret) {
        SecretMemory memory = new SecretMemory(secret.length);
        MemorySegment.copy(secret, 0, memory.pages, JAVA_BYTE, 0, secret.length);
        return memory;
    }

    /**
     * @return a copy, which the caller wipes
     * @throws IllegalStateException after {@link #close()}
     */
    public synchronized byte[] copy() {
        if (closed) throw new IllegalStateException("the secret has been wiped");
        return pages.asSlice(0, length).toArray(JAVA_BYTE);
    }

    /** Where it is, for tests. */
    long address() {
        return pages.address();
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        pages.fill((byte) 0);
        advise(DO_DUMP);
        guard(MUNLOCK);
        arena.close();
    }

    /** Where it fails, as with too small a limit of locked memory (getrlimit(2)), the secret is as safe as all else in memory. */
    private void guard(Optional<MethodHandle> call) {
        if (call.isEmpty()) return;
        try {
            int ignored = (int) call.get().invokeExact(pages, pages.byteSize());
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    private void advise(int advice) {
        if (MADVISE.isEmpty()) return;
        try {
            int ignored = (int) MADVISE.get().invokeExact(pages, pages.byteSize(), advice);
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
