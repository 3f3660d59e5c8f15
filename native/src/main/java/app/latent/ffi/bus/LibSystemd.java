package app.latent.ffi.bus;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** The functions of libsystemd (version 221 or later, or of elogind) that are used here, bound at run time. All answer a negated errno where they fail. */
final class LibSystemd {
    private static final String FILE = "libsystemd.so.0";
    private static final Optional<LibSystemd> LOADED = load();

    final MethodHandle busNew;
    final MethodHandle busSetAddress;
    final MethodHandle busSetClient;
    final MethodHandle busStart;
    final MethodHandle busCall;
    final MethodHandle busProcess;
    final MethodHandle busWait;
    final MethodHandle busClose;
    final MethodHandle newMethodCall;
    final MethodHandle appendBasic;
    final MethodHandle appendArray;
    final MethodHandle openContainer;
    final MethodHandle closeContainer;
    final MethodHandle readBasic;
    final MethodHandle readArray;
    final MethodHandle enterContainer;
    final MethodHandle exitContainer;
    final MethodHandle atEnd;
    final MethodHandle isSignal;
    final MethodHandle unref;
    final MethodHandle errorFree;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup library;

    private LibSystemd(SymbolLookup library) {
        this.library = library;
        busNew = function("sd_bus_new", ADDRESS);
        busSetAddress = function("sd_bus_set_address", ADDRESS, ADDRESS);
        busSetClient = function("sd_bus_set_bus_client", ADDRESS, JAVA_INT);
        busStart = function("sd_bus_start", ADDRESS);
        // (bus, message, microseconds, error, reply)
        busCall = function("sd_bus_call", ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);
        busProcess = function("sd_bus_process", ADDRESS, ADDRESS);
        busWait = function("sd_bus_wait", ADDRESS, JAVA_LONG);
        busClose = bind("sd_bus_flush_close_unref", FunctionDescriptor.of(ADDRESS, ADDRESS));
        // (bus, message, destination, path, interface, member)
        newMethodCall =
                function("sd_bus_message_new_method_call", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        appendBasic = function("sd_bus_message_append_basic", ADDRESS, JAVA_BYTE, ADDRESS);
        appendArray = function("sd_bus_message_append_array", ADDRESS, JAVA_BYTE, ADDRESS, JAVA_LONG);
        openContainer = function("sd_bus_message_open_container", ADDRESS, JAVA_BYTE, ADDRESS);
        closeContainer = function("sd_bus_message_close_container", ADDRESS);
        readBasic = function("sd_bus_message_read_basic", ADDRESS, JAVA_BYTE, ADDRESS);
        readArray = function("sd_bus_message_read_array", ADDRESS, JAVA_BYTE, ADDRESS, ADDRESS);
        enterContainer = function("sd_bus_message_enter_container", ADDRESS, JAVA_BYTE, ADDRESS);
        exitContainer = function("sd_bus_message_exit_container", ADDRESS);
        atEnd = function("sd_bus_message_at_end", ADDRESS, JAVA_INT);
        isSignal = function("sd_bus_message_is_signal", ADDRESS, ADDRESS, ADDRESS);
        unref = bind("sd_bus_message_unref", FunctionDescriptor.of(ADDRESS, ADDRESS));
        errorFree = bind("sd_bus_error_free", FunctionDescriptor.ofVoid(ADDRESS));
    }

    /** Empty where the library is not installed. */
    static Optional<LibSystemd> get() {
        return LOADED;
    }

    private static Optional<LibSystemd> load() {
        try {
            return Optional.of(new LibSystemd(SymbolLookup.libraryLookup(FILE, Arena.global())));
        } catch (IllegalArgumentException | UnsatisfiedLinkError absentOrOlder) {
            return Optional.empty();
        }
    }

    MethodHandle function(String name, MemoryLayout... arguments) {
        return bind(name, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private MethodHandle bind(String name, FunctionDescriptor type) {
        MemorySegment address =
                library.find(name).orElseThrow(() -> new UnsatisfiedLinkError("libsystemd has no " + name));
        return linker.downcallHandle(address, type);
    }

    /** A call of one of these functions. */
    @FunctionalInterface
    interface Call {
        /** @return what the function answers */
        int make(Arena arena) throws Throwable;
    }

    /** @throws BusException where the function fails */
    int call(Call call) throws BusException {
        int result = make(call);
        if (result < 0) throw BusException.ofErrno(-result);
        return result;
    }

    int make(Call call) {
        try (Arena arena = Arena.ofConfined()) {
            return call.make(arena);
        } catch (Throwable thrown) {
            throw unexpected(thrown);
        }
    }

    void release(MethodHandle function, MemorySegment pointer) {
        make(_ -> {
            MemorySegment ignored = (MemorySegment) function.invokeExact(pointer);
            return 0;
        });
    }

    /** What a method handle throws and its C function cannot. */
    private static RuntimeException unexpected(Throwable thrown) {
        return switch (thrown) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            default -> new IllegalStateException(thrown);
        };
    }
}
