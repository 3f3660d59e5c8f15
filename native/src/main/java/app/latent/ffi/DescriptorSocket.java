package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** A pair of connected Unix sockets, over which another process can hand a descriptor to this one (unix(7), SCM_RIGHTS). */
public final class DescriptorSocket implements AutoCloseable {

    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM = 1;
    private static final int SOCK_CLOEXEC = 02000000;
    private static final int SOL_SOCKET = 1;
    private static final int SCM_RIGHTS = 1;
    private static final int MSG_CMSG_CLOEXEC = 0x40000000;

    /** struct msghdr: name, its length, the vector, its length, the control data, its length, flags. */
    private static final long MESSAGE_SIZE = 56;

    private static final long MESSAGE_VECTOR = 16;
    private static final long MESSAGE_VECTOR_COUNT = 24;
    private static final long MESSAGE_CONTROL = 32;
    private static final long MESSAGE_CONTROL_LENGTH = 40;

    /** struct cmsghdr: length (8 bytes), level, type; then one descriptor, padded to 8 bytes. */
    private static final long CONTROL_SIZE = 24;

    private static final long CONTROL_LENGTH_OF_ONE = 20;
    private static final long CONTROL_LEVEL = 8;
    private static final long CONTROL_TYPE = 12;
    private static final long CONTROL_DATA = 16;

    private static final MethodHandle SOCKETPAIR =
            CLibrary.withErrno("socketpair", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle RECVMSG =
            CLibrary.withErrno("recvmsg", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));

    private final Descriptor ours;
    private final Descriptor theirs;

    private DescriptorSocket(int ours, int theirs) {
        this.ours = new Descriptor(ours);
        this.theirs = new Descriptor(theirs);
    }

    public static DescriptorSocket open() throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment pair = arena.allocate(JAVA_INT, 2);
            int returned = (int) SOCKETPAIR.invokeExact(state.segment(), AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair);
            state.check("socketpair", returned);
            return new DescriptorSocket(pair.getAtIndex(JAVA_INT, 0), pair.getAtIndex(JAVA_INT, 1));
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** The end that the other process gets. */
    public Descriptor theirs() {
        return theirs;
    }

    /**
     * Waits for the other process to send a descriptor. Close {@link #theirs} first, or its end is never noticed.
     *
     * @return empty where the other process ended, or sent something else
     */
    public Optional<Descriptor> receive() throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            MemorySegment vector = arena.allocate(2 * ADDRESS.byteSize(), ADDRESS.byteAlignment());
            vector.set(ADDRESS, 0, arena.allocate(1));
            vector.set(JAVA_LONG, ADDRESS.byteSize(), 1);
            MemorySegment control = arena.allocate(CONTROL_SIZE, Long.BYTES);
            MemorySegment message = arena.allocate(MESSAGE_SIZE, Long.BYTES);
            message.set(ADDRESS, MESSAGE_VECTOR, vector);
            message.set(JAVA_LONG, MESSAGE_VECTOR_COUNT, 1);
            message.set(ADDRESS, MESSAGE_CONTROL, control);
            message.set(JAVA_LONG, MESSAGE_CONTROL_LENGTH, CONTROL_SIZE);
            if (receiveUninterrupted(state, message) == 0) {
                return Optional.empty();
            }
            return sentDescriptor(message.get(JAVA_LONG, MESSAGE_CONTROL_LENGTH), control);
        }
    }

    private long receiveUninterrupted(CallState state, MemorySegment message) throws SystemCallException {
        while (true) {
            long received;
            try {
                received = state.resultOf(
                        (long) RECVMSG.invokeExact(state.segment(), ours.number(), message, MSG_CMSG_CLOEXEC));
            } catch (Throwable thrown) {
                throw CLibrary.unexpected(thrown);
            }
            if (received >= 0) {
                return received;
            }
            if (received != -Errno.EINTR) {
                throw new SystemCallException("recvmsg", (int) -received);
            }
        }
    }

    private static Optional<Descriptor> sentDescriptor(long length, MemorySegment control) {
        boolean rights = length >= CONTROL_LENGTH_OF_ONE
                && control.get(JAVA_INT, CONTROL_LEVEL) == SOL_SOCKET
                && control.get(JAVA_INT, CONTROL_TYPE) == SCM_RIGHTS;
        return rights ? Optional.of(new Descriptor(control.get(JAVA_INT, CONTROL_DATA))) : Optional.empty();
    }

    @Override
    public void close() {
        ours.close();
        theirs.close();
    }
}
