package app.latent.mount.jnr;

import java.util.ArrayList;
import java.util.List;
import jnr.ffi.Runtime;
import jnr.ffi.Struct;
import ru.serce.jnrfuse.struct.FuseOperations;

/** struct fuse_operations, filled with functions that take a path as it is in memory. */
final class FunctionTable extends FuseOperations {

    /**
     * The bits of {@code flag_nullpath_ok}, {@code flag_nopath} and {@code flag_utime_omit_ok}: operations with a file
     * handle need no path, and times may be left as they are.
     */
    private static final byte FLAGS = 0b111;

    /** jnr-ffi itself holds these by weak references only. */
    private final List<Object> functions = new ArrayList<>();

    FunctionTable(Runtime runtime) {
        super(runtime);
        Struct.getMemory(this).putByte(flag_nullpath_ok.offset(), FLAGS);
    }

    <T> void put(Func<?> place, Class<T> type, T function) {
        functions.add(function);
        // jnr-ffi's manager of closures does not expect two threads.
        synchronized (FunctionTable.class) {
            var closure = getRuntime().getClosureManager().getClosurePointer(type, function);
            Struct.getMemory(this).putPointer(place.offset(), closure);
        }
    }
}
