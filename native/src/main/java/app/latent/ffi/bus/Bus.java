package app.latent.ffi.bus;

import static java.lang.foreign.ValueLayout.ADDRESS;

import app.latent.ffi.Errno;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Optional;

/** A connection to a message bus. For one thread. */
public final class Bus implements AutoCloseable {
    private static final String SYSTEM = "unix:path=/run/dbus/system_bus_socket";

    private final LibSystemd library;
    private final MemorySegment bus;
    private boolean closed;

    private Bus(LibSystemd library, MemorySegment bus) {
        this.library = library;
        this.bus = bus;
    }

    /**
     * The bus that the services of the machine are on.
     *
     * @throws BusException where there is none, or no libsystemd
     */
    public static Bus system() throws BusException {
        return at(addressOr("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM));
    }

    /**
     * The bus that the programs of a user are on.
     *
     * @param user number of the user
     * @throws BusException as {@link #system}
     */
    public static Bus session(int user) throws BusException {
        return at(addressOr("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/" + user + "/bus"));
    }

    private static String addressOr(String variable, String usual) {
        String address = System.getenv(variable);
        return address == null || address.isEmpty() ? usual : address;
    }

    /** @param address as D-Bus writes it, such as {@code unix:path=/run/dbus/system_bus_socket} */
    public static Bus at(String address) throws BusException {
        LibSystemd library =
                LibSystemd.get().orElseThrow(() -> new BusException("libsystemd is not installed, or is too old"));
        var opened = new Bus(library, newBus(library));
        try {
            library.call(arena -> (int) library.busSetAddress.invokeExact(opened.bus, arena.allocateFrom(address)));
            library.call(_ -> (int) library.busSetClient.invokeExact(opened.bus, 1));
            library.call(_ -> (int) library.busStart.invokeExact(opened.bus));
        } catch (BusException refused) {
            opened.close();
            throw refused;
        }
        return opened;
    }

    private static MemorySegment newBus(LibSystemd library) throws BusException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ADDRESS);
            library.call(_ -> (int) library.busNew.invokeExact(room));
            return room.get(ADDRESS, 0);
        }
    }

    /** Begins a call, to which arguments are appended before it is sent. The caller closes it. */
    public Message call(String destination, String path, String type, String member) throws BusException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ADDRESS);
            MemorySegment to = arena.allocateFrom(destination);
            MemorySegment object = arena.allocateFrom(path);
            library.call(_ -> (int) library.newMethodCall.invokeExact(
                    bus, room, to, object, arena.allocateFrom(type), arena.allocateFrom(member)));
            return new Message(library, room.get(ADDRESS, 0));
        }
    }

    /**
     * Sends a call and waits for what it returns, which the caller closes.
     *
     * @param call is closed, whatever happens
     * @throws BusException what the other side answered, or that it did not in time
     */
    public Message send(Message call, Duration patience) throws BusException {
        try (call;
                Arena arena = Arena.ofConfined()) {
            MemorySegment error = arena.allocate(BusError.LAYOUT);
            MemorySegment reply = arena.allocate(ADDRESS);
            long microseconds = patience.toNanos() / 1_000;
            int result = library.make(
                    _ -> (int) library.busCall.invokeExact(bus, call.pointer(), microseconds, error, reply));
            if (result < 0) throw BusError.take(library, error, result);
            return new Message(library, reply.get(ADDRESS, 0));
        }
    }

    /**
     * Asks the bus for signals.
     *
     * @param rule such as {@code type='signal',member='PrepareForSleep'}
     */
    public void subscribe(String rule, Duration patience) throws BusException {
        Message call = call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch");
        send(call.append(rule), patience).close();
    }

    /**
     * The next message that was sent to this connection and is no answer.
     *
     * @return empty where none has come in time; what is not, the caller closes
     * @throws BusException where the connection has ended
     */
    public Optional<Message> next(Duration patience) throws BusException {
        long end = System.nanoTime() + patience.toNanos();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ADDRESS);
            while (true) {
                int processed = library.call(_ -> (int) library.busProcess.invokeExact(bus, room));
                MemorySegment message = room.get(ADDRESS, 0);
                if (message.address() != 0) return Optional.of(new Message(library, message));
                long left = end - System.nanoTime();
                if (processed == 0 && left <= 0) return Optional.empty();
                if (processed == 0) await(left);
            }
        }
    }

    private void await(long nanos) throws BusException {
        long microseconds = nanos / 1_000 + 1;
        int result = library.make(_ -> (int) library.busWait.invokeExact(bus, microseconds));
        if (result < 0 && result != -Errno.EINTR) throw BusException.ofErrno(-result);
    }

    MemorySegment pointer() {
        return bus;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        library.release(library.busClose, bus);
    }
}
