package app.latent.ffi.bus;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;

/** struct sd_bus_error: its name, its message, whether they are to be freed. Zeroed where there is none. */
final class BusError {
    static final StructLayout LAYOUT =
            MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_INT, MemoryLayout.paddingLayout(Integer.BYTES));

    private BusError() {}

    /** Frees the error. */
    static BusException take(LibSystemd library, MemorySegment error, int result) {
        MemorySegment name = error.get(ADDRESS, 0);
        BusException taken = name.address() == 0
                ? BusException.ofErrno(-result)
                : new BusException(name.reinterpret(Long.MAX_VALUE).getString(0));
        library.make(_ -> {
            library.errorFree.invokeExact(error);
            return 0;
        });
        return taken;
    }
}
