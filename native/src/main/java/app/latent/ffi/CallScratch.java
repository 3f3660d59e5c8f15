package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The memory outside the heap that the calls of one thread at a time need. They are kept for reuse by whichever thread comes, since virtual threads are too many
 * to have one each; what is not kept, the garbage collector frees.
 */
final class CallScratch implements AutoCloseable {

    /** Copies of this length stay in a core's cache on their way to and from the heap. */
    static final int DATA_SIZE = 128 * 1024;

    static final int ENTRIES_SIZE = 64 * 1024;

    /** XATTR_SIZE_MAX and XATTR_LIST_MAX: no value of an attribute is longer, nor all names together. */
    static final int ATTRIBUTE_SIZE = 64 * 1024;

    /** PATH_MAX, the zero byte included. */
    private static final int PATH_SIZE = 4096;

    private static final int KEPT = 32;

    /** References that share no cache line. */
    private static final int STRIDE = 16;

    private static final int ATTEMPTS = 4;
    private static final AtomicReferenceArray<CallScratch> POOL = new AtomicReferenceArray<>(KEPT * STRIDE);

    private final Arena arena = Arena.ofAuto();
    private final byte[] pathBytes = new byte[PATH_SIZE];

    final CallState state = new CallState(arena);
    final MemorySegment path = arena.allocate(PATH_SIZE);
    final MemorySegment secondPath = arena.allocate(PATH_SIZE);
    final MemorySegment empty = arena.allocate(1);
    final MemorySegment how = arena.allocate(OpenHow.SIZE, Long.BYTES);
    final MemorySegment status = arena.allocate(Statx.SIZE, Long.BYTES);
    final MemorySegment space = arena.allocate(Statvfs.SIZE, Long.BYTES);
    final MemorySegment times = arena.allocate(2 * Timespec.SIZE, Long.BYTES);
    final MemorySegment data = arena.allocate(DATA_SIZE, Long.BYTES);
    final ByteBuffer dataBuffer = data.asByteBuffer();
    final byte[] entries = new byte[ENTRIES_SIZE];

    private CallScratch() {
        how.set(JAVA_LONG, OpenHow.RESOLVE, OpenHow.BENEATH | OpenHow.NO_SYMLINKS | OpenHow.NO_MAGIC_LINKS);
    }

    static CallScratch take() {
        int start = slot();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CallScratch kept = POOL.getAndSet((start + attempt) % KEPT * STRIDE, null);
            if (kept != null) {
                return kept;
            }
        }
        return new CallScratch();
    }

    /** Gives it back; whoever took it must not use it afterwards. */
    @Override
    public void close() {
        int start = slot();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (POOL.compareAndSet((start + attempt) % KEPT * STRIDE, null, this)) {
                return;
            }
        }
    }

    private static int slot() {
        return (int) (Thread.currentThread().threadId() % KEPT);
    }

    /** @throws SystemCallException where no call would take it */
    MemorySegment path(String text) throws SystemCallException {
        return fill(path, text);
    }

    MemorySegment secondPath(String text) throws SystemCallException {
        return fill(secondPath, text);
    }

    private MemorySegment fill(MemorySegment target, String text) throws SystemCallException {
        int length = PathBytes.encode(text, pathBytes);
        if (length < 0) {
            throw new SystemCallException("path", Errno.ENAMETOOLONG);
        }
        MemorySegment.copy(pathBytes, 0, target, JAVA_BYTE, 0, length + 1);
        return target;
    }
}
