package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;
import java.util.Optional;

/**
 * A secret outside the heap, where no garbage collector leaves copies of it: in pages of its own, which are not swapped (mlock(2)) and not part of a core dump (madvise(2)), where the system allows that; overwritten
 * when closed, at the latest when it is collected. For any number of threads.
 */
public final class SecretMemory implements AutoCloseable {

    private static final int DONT_DUMP = 16;
    private static final int DO_DUMP = 17;

    private static final FunctionDescriptor RANGE = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);
    private static final Optional<MethodHandle> MLOCK = CLibrary.ifPresent("mlock", RANGE);
    private static final Optional<MethodHandle> MUNLOCK = CLibrary.ifPresent("munlock", RANGE);
    private static final Optional<MethodHandle> MADVISE = Platform.isLinux()
            ? CLibrary.ifPresent("madvise", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT))
            : Optional.empty();

    /** 4, 16 or 64 KiB. What is less than a page cannot be locked, and what shares one is unlocked with it. */
    private static final long PAGE = pageSize();

    private static final Cleaner FORGOTTEN = Cleaner.create();

    private final Pages pages;
    private final Cleaner.Cleanable release;
    private final int length;

    /** Guarded by the monitor, as is all use of the pages. */
    private boolean closed;

    private SecretMemory(int length) {
        this.length = length;
        this.pages = Pages.allocate((length + PAGE - 1) / PAGE * PAGE);
        this.release = FORGOTTEN.register(this, pages::release);
    }

    /** @param secret stays the caller's, who wipes it */
    public static SecretMemory copyOf(byte[] secret) {
        SecretMemory memory = new SecretMemory(secret.length);
        MemorySegment.copy(secret, 0, memory.pages.segment, JAVA_BYTE, 0, secret.length);
        return memory;
    }

    /**
     * @return a copy, which the caller wipes
     * @throws IllegalStateException after {@link #close()}
     */
    public synchronized byte[] copy() {
        if (closed) throw new IllegalStateException("the secret has been wiped");
        return pages.segment.asSlice(0, length).toArray(JAVA_BYTE);
    }

    /** Where it is, for tests. */
    long address() {
        return pages.segment.address();
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        release.clean();
    }

    /** What is released though nobody closes it. */
    private record Pages(Arena arena, MemorySegment segment) {

        static Pages allocate(long size) {
            Arena arena = Arena.ofShared();
            Pages pages = new Pages(arena, arena.allocate(size, PAGE));
            pages.guard(MLOCK);
            pages.advise(DONT_DUMP);
            return pages;
        }

        void release() {
            segment.fill((byte) 0);
            advise(DO_DUMP);
            guard(MUNLOCK);
            arena.close();
        }

        /** Where it fails, as with too small a limit of locked memory (getrlimit(2)), the secret is as safe as all else in memory. */
        private void guard(Optional<MethodHandle> call) {
            if (call.isEmpty()) return;
            try {
                int ignored = (int) call.get().invokeExact(segment, segment.byteSize());
            } catch (Throwable thrown) {
                throw CLibrary.unexpected(thrown);
            }
        }

        private void advise(int advice) {
            if (MADVISE.isEmpty()) return;
            try {
                int ignored = (int) MADVISE.get().invokeExact(segment, segment.byteSize(), advice);
            } catch (Throwable thrown) {
                throw CLibrary.unexpected(thrown);
            }
        }
    }

    private static long pageSize() {
        Optional<MethodHandle> call = CLibrary.ifPresent("getpagesize", FunctionDescriptor.of(JAVA_INT));
        if (call.isEmpty()) return 4096;
        try {
            return (int) call.get().invokeExact();
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
