package app.latent.ffi.bus;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import app.latent.ffi.Pipe;
import app.latent.ffi.SystemCallException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The part of logind by which programs delay that the machine is suspended, as org.freedesktop.login1(5) describes it. */
public final class MockLogind implements AutoCloseable {
    private static final String PATH = "/org/freedesktop/login1";
    private static final String MANAGER = "org.freedesktop.login1.Manager";

    private final LibSystemd library = LibSystemd.get().orElseThrow();
    private final MethodHandle requestName = library.function("sd_bus_request_name", ADDRESS, ADDRESS, JAVA_LONG);
    private final MethodHandle isMethodCall =
            library.function("sd_bus_message_is_method_call", ADDRESS, ADDRESS, ADDRESS);
    private final MethodHandle newReturn = library.function("sd_bus_message_new_method_return", ADDRESS, ADDRESS);
    private final MethodHandle newSignal =
            library.function("sd_bus_message_new_signal", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private final MethodHandle send = library.function("sd_bus_send", ADDRESS, ADDRESS, ADDRESS);

    /** What has been asked of it: what, who, why and mode of each inhibitor lock, with a bar between. */
    public final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    private final Bus bus;

    /** One for each inhibitor lock, oldest first: the reading end sees the end once the program has closed the other. */
    private final BlockingQueue<Pipe> locks = new LinkedBlockingQueue<>();

    /** Guarded by this. */
    private boolean sleeping;

    private volatile boolean closed;
    private final Thread serving;

    public MockLogind(String address) throws IOException {
        bus = Bus.at(address);
        library.call(arena ->
                (int) requestName.invokeExact(bus.pointer(), arena.allocateFrom("org.freedesktop.login1"), 0L));
        serving = Thread.ofPlatform().daemon().start(this::serve);
    }

    /** As somebody closes the lid. */
    public synchronized void prepareForSleep() {
        sleeping = true;
    }

    /** Returns once the program that asked first holds the machine up no more: its end of the pipe is the last. */
    public void awaitRelease() throws IOException, InterruptedException {
        try (Pipe first = locks.take()) {
            first.readAll();
        }
    }

    private void serve() {
        try {
            while (!closed) {
                var message = bus.next(Duration.ofMillis(20));
                if (message.isPresent()) answer(message.get());
                tell();
            }
        } catch (BusException | SystemCallException e) {
            if (!closed) throw new AssertionError(e);
        }
    }

    private void answer(Message message) throws BusException, SystemCallException {
        try (message) {
            boolean inhibit = library.call(arena -> (int) isMethodCall.invokeExact(
                            message.pointer(), arena.allocateFrom(MANAGER), arena.allocateFrom("Inhibit")))
                    > 0;
            if (!inhibit) return;
            String what = message.readString() + "|" + message.readString() + "|" + message.readString() + "|"
                    + message.readString();
            try (Message reply = made(room -> (int) newReturn.invokeExact(message.pointer(), room))) {
                Pipe lock = Pipe.open();
                reply.appendInt((byte) 'h', lock.writing().number());
                send(reply);
                lock.writing().close();
                locks.add(lock);
            }
            asked.add(what);
        }
    }

    private synchronized void tell() throws BusException {
        if (!sleeping) return;
        sleeping = false;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(PATH);
            try (Message signal = made(room -> (int) newSignal.invokeExact(
                    bus.pointer(), room, path, arena.allocateFrom(MANAGER), arena.allocateFrom("PrepareForSleep")))) {
                send(signal.append(true));
            }
        }
    }

    private void send(Message message) throws BusException {
        library.call(_ -> (int) send.invokeExact(bus.pointer(), message.pointer(), MemorySegment.NULL));
    }

    @FunctionalInterface
    private interface Making {
        int make(MemorySegment room) throws Throwable;
    }

    private Message made(Making making) throws BusException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ADDRESS);
            library.call(_ -> making.make(room));
            return new Message(library, room.get(ADDRESS, 0));
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        bus.close();
        locks.forEach(Pipe::close);
    }
}
