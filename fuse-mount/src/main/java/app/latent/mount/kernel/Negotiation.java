package app.latent.mount.kernel;

import app.latent.ffi.CallState;
import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.SystemCallException;
import app.latent.ffi.fuse.FuseDevice;
import app.latent.ffi.fuse.InitFlag;
import app.latent.ffi.fuse.InitIn;
import app.latent.ffi.fuse.InitOut;
import app.latent.ffi.fuse.Opcode;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import app.latent.mount.host.Mechanism;
import java.lang.foreign.Arena;

/** INIT, the kernel's first request: which version of the protocol, and which of what it offers. */
final class Negotiation {

    /**
     * Without ASYNC_DIO: having told of a write past its cache that nobody waited for, the kernel would leave there what others have read
     * meanwhile, and go on showing it.
     */
    private static final int WANTED = InitFlag.ASYNC_READ
            | InitFlag.ATOMIC_O_TRUNC
            | InitFlag.BIG_WRITES
            | InitFlag.DO_READDIRPLUS
            | InitFlag.READDIRPLUS_AUTO
            | InitFlag.PARALLEL_DIROPS
            | InitFlag.MAX_PAGES
            | InitFlag.CACHE_SYMLINKS
            | InitFlag.EXPLICIT_INVAL_DATA
            | InitFlag.HANDLE_KILLPRIV_V2;

    private static final int PAGE_SIZE = 4096;

    /** Reads ahead and releases that the kernel may have under way at a time. */
    private static final int BACKGROUND = 64;

    private static final int CONGESTION = 48;

    private Negotiation() {}

    /**
     * Answers INIT.
     *
     * @return the minor version of the kernel
     */
    static int with(Descriptor connection) throws MountException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            Request request = new Request(arena, new Pending(connection));
            Reply reply = new Reply(arena);
            while (true) {
                receive(connection, state, request);
                reply.begin(request.unique());
                if (accept(request, reply)) {
                    send(connection, state, reply);
                    return request.int32(InitIn.MINOR);
                }
                send(connection, state, reply);
            }
        } catch (SystemCallException failed) {
            throw new MountException(Reason.REFUSED, "The kernel broke off: " + failed.getMessage(), failed);
        }
    }

    /** @return false where the kernel, being newer, must ask again with our major version */
    private static boolean accept(Request request, Reply reply) throws MountException {
        int major = request.int32(InitIn.MAJOR);
        int minor = request.int32(InitIn.MINOR);
        boolean known = request.opcode() == Opcode.INIT && major >= FuseDevice.MAJOR_VERSION;
        if (!known || (major == FuseDevice.MAJOR_VERSION && minor < FuseDevice.MINIMUM_MINOR_VERSION)) {
            throw new MountException(
                    Reason.NO_FUSE,
                    "This kernel speaks FUSE " + major + "." + minor + ", and at least " + FuseDevice.MAJOR_VERSION
                            + "." + FuseDevice.MINIMUM_MINOR_VERSION + " is needed (Linux 5.4).");
        }
        int at = reply.add(InitOut.SIZE);
        reply.int32(at + InitOut.MAJOR, FuseDevice.MAJOR_VERSION);
        reply.int32(at + InitOut.MINOR, FuseDevice.MINOR_VERSION);
        reply.int32(at + InitOut.MAX_READAHEAD, request.int32(InitIn.MAX_READAHEAD));
        reply.int32(at + InitOut.FLAGS, request.int32(InitIn.FLAGS) & WANTED);
        reply.int16(at + InitOut.MAX_BACKGROUND, BACKGROUND);
        reply.int16(at + InitOut.CONGESTION_THRESHOLD, CONGESTION);
        reply.int32(at + InitOut.MAX_WRITE, Mechanism.LARGEST_TRANSFER);
        reply.int32(at + InitOut.TIME_GRANULARITY, 1);
        reply.int16(at + InitOut.MAX_PAGES, Mechanism.LARGEST_TRANSFER / PAGE_SIZE);
        return major == FuseDevice.MAJOR_VERSION;
    }

    private static void receive(Descriptor connection, CallState state, Request request) throws SystemCallException {
        long read;
        do {
            read = request.readFrom(connection, state);
        } while (read == -Errno.EINTR || read == -Errno.EAGAIN || read == -Errno.ENOENT);
        if (read < 0) {
            throw new SystemCallException("read", (int) -read);
        }
    }

    private static void send(Descriptor connection, CallState state, Reply reply) throws SystemCallException {
        long written = reply.writeTo(connection, state);
        if (written < 0) {
            throw new SystemCallException("write", (int) -written);
        }
    }
}
