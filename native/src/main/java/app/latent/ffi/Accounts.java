package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.OptionalInt;

/** Users and groups of this machine, and who this process is. */
public final class Accounts {

    private static final MethodHandle GETUID = CLibrary.plain("getuid", FunctionDescriptor.of(JAVA_INT));
    private static final MethodHandle GETGID = CLibrary.plain("getgid", FunctionDescriptor.of(JAVA_INT));
    private static final FunctionDescriptor BY_NAME =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
    private static final MethodHandle GETPWNAM_R = CLibrary.plain("getpwnam_r", BY_NAME);
    private static final MethodHandle GETGRNAM_R = CLibrary.plain("getgrnam_r", BY_NAME);

    /** struct passwd and struct group both begin with two pointers, and the number follows. */
    private static final long ID_OFFSET = 2 * ADDRESS.byteSize();

    private static final long STRUCT_SIZE = 64;

    /** Ample for a passwd line. A group with more members than fit is reported as unknown. */
    private static final long TEXT_SIZE = 64 * 1024;

    private Accounts() {}

    public static int userId() {
        try {
            return (int) GETUID.invokeExact();
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    public static int groupId() {
        try {
            return (int) GETGID.invokeExact();
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Empty where no such user is known. */
    public static OptionalInt userId(String name) {
        return lookUp(GETPWNAM_R, name);
    }

    /** Empty where no such group is known. */
    public static OptionalInt groupId(String name) {
        return lookUp(GETGRNAM_R, name);
    }

    private static OptionalInt lookUp(MethodHandle byName, String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment record = arena.allocate(STRUCT_SIZE, ADDRESS.byteAlignment());
            MemorySegment found = arena.allocate(ADDRESS);
            int error = (int)
                    byName.invokeExact(arena.allocateFrom(name), record, arena.allocate(TEXT_SIZE), TEXT_SIZE, found);
            if (error != 0 || found.get(ADDRESS, 0).equals(MemorySegment.NULL)) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(record.get(JAVA_INT, ID_OFFSET));
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
