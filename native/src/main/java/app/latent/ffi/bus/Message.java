package app.latent.ffi.bus;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A message, written or read from its beginning to its end. What it was sent with, descriptors included, is open until it is closed. For one thread. */
public final class Message implements AutoCloseable {
    private static final byte BYTE = 'y';
    private static final byte BOOLEAN = 'b';
    private static final byte STRING = 's';
    private static final byte OBJECT_PATH = 'o';

    private final LibSystemd library;
    private final MemorySegment message;
    private boolean closed;

    Message(LibSystemd library, MemorySegment message) {
        this.library = library;
        this.message = message;
    }

    MemorySegment pointer() {
        return message;
    }

    /** Whether it is a signal of that name. */
    public boolean isSignal(String type, String member) throws BusException {
        return library.call(arena -> (int)
                        library.isSignal.invokeExact(message, arena.allocateFrom(type), arena.allocateFrom(member)))
                > 0;
    }

    public Message append(String text) throws BusException {
        return appendText(STRING, text);
    }

    public Message appendPath(String objectPath) throws BusException {
        return appendText(OBJECT_PATH, objectPath);
    }

    private Message appendText(byte type, String text) throws BusException {
        library.call(arena -> (int) library.appendBasic.invokeExact(message, type, arena.allocateFrom(text)));
        return this;
    }

    public Message append(boolean value) throws BusException {
        return appendInt(BOOLEAN, value ? 1 : 0);
    }

    Message appendInt(byte type, int value) throws BusException {
        library.call(
                arena -> (int) library.appendBasic.invokeExact(message, type, arena.allocateFrom(JAVA_INT, value)));
        return this;
    }

    /** An array of bytes ({@code ay}). */
    public Message append(byte[] bytes) throws BusException {
        library.call(arena -> {
            MemorySegment copy = arena.allocateFrom(JAVA_BYTE, bytes);
            int result = (int) library.appendArray.invokeExact(message, BYTE, copy, (long) bytes.length);
            copy.fill((byte) 0);
            return result;
        });
        return this;
    }

    /**
     * Begins a container.
     *
     * @param type {@code a} array, {@code v} variant, {@code r} struct, {@code e} dictionary entry
     * @param contents the signature of what is in it
     */
    public Message open(char type, String contents) throws BusException {
        library.call(
                arena -> (int) library.openContainer.invokeExact(message, (byte) type, arena.allocateFrom(contents)));
        return this;
    }

    /** Ends the container that was begun last. */
    public Message end() throws BusException {
        library.call(_ -> (int) library.closeContainer.invokeExact(message));
        return this;
    }

    public String readString() throws BusException {
        return readText(STRING);
    }

    public String readPath() throws BusException {
        return readText(OBJECT_PATH);
    }

    private String readText(byte type) throws BusException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ADDRESS);
            requireSome(library.call(_ -> (int) library.readBasic.invokeExact(message, type, room)));
            return room.get(ADDRESS, 0).reinterpret(Long.MAX_VALUE).getString(0);
        }
    }

    public boolean readBoolean() throws BusException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(JAVA_INT);
            requireSome(library.call(_ -> (int) library.readBasic.invokeExact(message, BOOLEAN, room)));
            return room.get(JAVA_INT, 0) != 0;
        }
    }

    /** An array of bytes ({@code ay}); the caller wipes a secret, of which the message has a copy until it is closed. */
    public byte[] readBytes() throws BusException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ADDRESS);
            MemorySegment size = arena.allocate(JAVA_LONG);
            requireSome(library.call(_ -> (int) library.readArray.invokeExact(message, BYTE, room, size)));
            return room.get(ADDRESS, 0).reinterpret(size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
        }
    }

    /**
     * Goes into a container.
     *
     * @param type as {@link #open}
     * @return false where there is no further one
     */
    public boolean enter(char type, String contents) throws BusException {
        return library.call(arena ->
                        (int) library.enterContainer.invokeExact(message, (byte) type, arena.allocateFrom(contents)))
                > 0;
    }

    /** Whether all of the container that was entered last has been read. */
    public boolean isAtEnd() throws BusException {
        return library.call(_ -> (int) library.atEnd.invokeExact(message, 0)) > 0;
    }

    /** Goes out of the container that was entered last; all of it must have been read. */
    public void exit() throws BusException {
        library.call(_ -> (int) library.exitContainer.invokeExact(message));
    }

    private static void requireSome(int result) throws BusException {
        if (result == 0) throw new BusException("The message has less in it than was expected.");
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        library.release(library.unref, message);
    }
}
