package app.latent.ffi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** Binds functions of the C library. */
final class CLibrary {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup SYMBOLS = LINKER.defaultLookup();

    private CLibrary() {}

    /** The function takes a {@link CallState}'s segment before its own arguments and leaves errno there. */
    static MethodHandle withErrno(String name, FunctionDescriptor shape) {
        return LINKER.downcallHandle(symbol(name), shape, Linker.Option.captureCallState("errno"));
    }

    /** As {@link #withErrno}, for a function that C declares with an ellipsis after {@code fixed} arguments. */
    static MethodHandle variadicWithErrno(String name, int fixed, FunctionDescriptor shape) {
        return LINKER.downcallHandle(
                symbol(name), shape, Linker.Option.captureCallState("errno"), Linker.Option.firstVariadicArg(fixed));
    }

    static MethodHandle plain(String name, FunctionDescriptor shape) {
        return LINKER.downcallHandle(symbol(name), shape);
    }

    /** For functions that not every C library has. */
    static Optional<MethodHandle> ifPresent(String name, FunctionDescriptor shape) {
        return SYMBOLS.find(name).map(address -> LINKER.downcallHandle(address, shape));
    }

    static boolean has(String name) {
        return SYMBOLS.find(name).isPresent();
    }

    private static MemorySegment symbol(String name) {
        return SYMBOLS.find(name).orElseThrow(() -> new UnsatisfiedLinkError("the C library has no " + name));
    }

    /** What a method handle throws and its C function cannot. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        return new IllegalStateException(thrown);
    }
}
