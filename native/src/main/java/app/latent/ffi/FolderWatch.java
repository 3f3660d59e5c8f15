package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What changes in some folders, from inotify(7): the kernel keeps some ten thousand changes for whoever comes to fetch them, and says so where it has lost one.
 * One thread fetches; any may add folders ({@link FolderTree#watch}) and close.
 */
public final class FolderWatch implements AutoCloseable {

    private static final int FLAGS = OpenFlags.NON_BLOCKING | OpenFlags.CLOSE_ON_EXEC;

    private static final int ASKED = Inotify.MODIFY
            | Inotify.ATTRIBUTES
            | Inotify.MOVED_FROM
            | Inotify.MOVED_TO
            | Inotify.CREATE
            | Inotify.DELETE
            | Inotify.ONLY_FOLDERS;

    private static final int BUFFER_SIZE = 64 * 1024;

    /** Changes that have room in the buffer. */
    private static final int MOST_READ = BUFFER_SIZE / Inotify.NAME;

    static final int MOST_AT_ONCE = 2 * MOST_READ;

    private static final MethodHandle INIT =
            CLibrary.withErrno("inotify_init1", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle ADD =
            CLibrary.withErrno("inotify_add_watch", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle EVENTFD =
            CLibrary.withErrno("eventfd", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));

    private final Arena arena = Arena.ofAuto();
    private final CallState state = new CallState(arena);
    private final MemorySegment buffer = arena.allocate(BUFFER_SIZE, Long.BYTES);
    private final MemorySegment polled = arena.allocate(2 * Descriptor.POLL_SIZE, Long.BYTES);
    private final SharedDescriptor changes;

    /** Readable once this is closed, so that whoever waits comes back. */
    private final SharedDescriptor end;

    private FolderWatch(int changes, int end) {
        this.changes = new SharedDescriptor(changes);
        this.end = new SharedDescriptor(end);
    }

    public static FolderWatch open() throws SystemCallException {
        try (CallScratch scratch = CallScratch.take()) {
            int changes = (int) FolderTree.check(
                    "inotify_init1", scratch.state.resultOf((int) INIT.invokeExact(scratch.state.segment(), FLAGS)));
            long end = scratch.state.resultOf((int) EVENTFD.invokeExact(scratch.state.segment(), 0, FLAGS));
            if (end < 0) {
                FileCalls.close(scratch.state, changes);
            }
            return new FolderWatch(changes, (int) FolderTree.check("eventfd", end));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** What happened to an entry of a folder. */
    public enum Kind {
        /** It is there now, and was not, or was another. */
        APPEARED,
        /** Its content or its attributes are others. */
        CHANGED,
        /** It was deleted or renamed. */
        GONE,
        /** No entry, but the folder itself, is watched no more: it was deleted. */
        UNWATCHED,
        /** Changes were too many, and some are not told. */
        LOST
    }

    /**
     * @param watch what {@link FolderTree#watch} answered; -1 where something was lost
     * @param name of the entry; empty where it is about the folder
     * @param move the same for both ends of one rename, and for no other lately; 0 where it is none
     */
    public record Change(int watch, Kind kind, String name, int move) {

        /** One that is no rename. */
        public Change(int watch, Kind kind, String name) {
            this(watch, kind, name, 0);
        }
    }

    /** @return a number for the folder, the same for the same folder; or the negated errno */
    long add(CallScratch scratch, String path) throws IOException {
        int number = changes.acquire();
        try {
            return scratch.state.resultOf(
                    (int) ADD.invokeExact(scratch.state.segment(), number, scratch.path(path), ASKED));
        } catch (IOException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        } finally {
            changes.release();
        }
    }

    /**
     * Waits until something has changed, then tells all that has, or {@value #MOST_AT_ONCE} changes: the others the kernel keeps meanwhile, or tells to be lost,
     * so that whoever makes changes faster than they are fetched does not fill the memory.
     *
     * @param nanos how long to wait at most
     * @return none where nothing has
     * @throws ClosedChannelException once this is closed
     */
    public synchronized List<Change> await(long nanos) throws IOException {
        int number = changes.acquire();
        try {
            int ending = end.acquire();
            try {
                poll(number, ending, nanos);
                return fetch(number);
            } finally {
                end.release();
            }
        } finally {
            changes.release();
        }
    }

    private void poll(int number, int ending, long nanos) throws IOException {
        ask(0, number);
        ask(Descriptor.POLL_SIZE, ending);
        long millis = Math.ceilDiv(nanos, TimeUnit.MILLISECONDS.toNanos(1));
        long ready = Descriptor.poll(state, polled, Math.clamp(millis, 0, Integer.MAX_VALUE));
        if (ready != -Errno.EINTR) {
            FolderTree.check("poll", ready);
        }
    }

    private void ask(int offset, int number) {
        polled.set(JAVA_INT, offset, number);
        polled.set(JAVA_SHORT, offset + Descriptor.POLL_ASKED, Descriptor.POLL_IN);
    }

    private List<Change> fetch(int number) throws IOException {
        List<Change> fetched = new ArrayList<>();
        while (fetched.size() <= MOST_AT_ONCE - MOST_READ) {
            long read = Descriptor.read(state, number, buffer, BUFFER_SIZE);
            if (read == -Errno.EAGAIN || read == 0) break;
            read((int) FolderTree.check("read", read), fetched);
        }
        return fetched;
    }

    private void read(int length, List<Change> target) {
        byte[] records = buffer.asSlice(0, length).toArray(JAVA_BYTE);
        ByteBuffer numbers = ByteBuffer.wrap(records).order(ByteOrder.nativeOrder());
        int next;
        for (int start = 0; start < length; start = next) {
            int nameLength = numbers.getInt(start + Inotify.NAME_LENGTH);
            next = start + Inotify.NAME + nameLength;
            Kind kind = kind(numbers.getInt(start + Inotify.MASK));
            String name = name(records, start + Inotify.NAME, nameLength);
            target.add(new Change(numbers.getInt(start), kind, name, numbers.getInt(start + Inotify.COOKIE)));
        }
    }

    private static String name(byte[] records, int start, int padded) {
        int length = 0;
        while (length < padded && records[start + length] != 0) {
            length++;
        }
        return PathBytes.decode(records, start, length);
    }

    private static Kind kind(int mask) {
        if ((mask & Inotify.OVERFLOW) != 0) {
            return Kind.LOST;
        } else if ((mask & Inotify.IGNORED) != 0) {
            return Kind.UNWATCHED;
        } else if ((mask & (Inotify.CREATE | Inotify.MOVED_TO)) != 0) {
            return Kind.APPEARED;
        }
        return (mask & (Inotify.DELETE | Inotify.MOVED_FROM)) != 0 ? Kind.GONE : Kind.CHANGED;
    }

    /** Whoever waits comes back. */
    @Override
    public void close() throws IOException {
        wake();
        changes.close();
        end.close();
    }

    private void wake() throws IOException {
        int ending;
        try {
            ending = end.acquire();
        } catch (ClosedChannelException _) {
            return;
        }
        try (CallScratch scratch = CallScratch.take()) {
            scratch.data.set(JAVA_LONG, 0, 1);
            Descriptor.write(scratch.state, ending, scratch.data, Long.BYTES);
        } finally {
            end.release();
        }
    }
}
