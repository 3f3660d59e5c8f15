package app.latent.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/** mount(2) and umount2(2), which ask for CAP_SYS_ADMIN, and syncfs(2), which does not. */
public final class MountCalls {

    public static final long READ_ONLY = 1;
    public static final long NO_SET_USER_ID = 2;
    public static final long NO_DEVICES = 4;

    /** Aborts a FUSE connection before unmounting. */
    public static final int FORCE = 1;

    /** Takes the mount out of sight now, and away once nobody uses it. */
    public static final int DETACH = 2;

    private static final MethodHandle MOUNT =
            CLibrary.withErrno("mount", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
    private static final MethodHandle UMOUNT2 =
            CLibrary.withErrno("umount2", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

    private static final MethodHandle SYNCFS = CLibrary.withErrno("syncfs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private MountCalls() {}

    public static void mount(String source, String target, String type, long flags, String options)
            throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            int returned = (int) MOUNT.invokeExact(
                    state.segment(),
                    arena.allocateFrom(source),
                    arena.allocateFrom(target),
                    arena.allocateFrom(type),
                    flags,
                    arena.allocateFrom(options));
            state.check("mount", returned);
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** @param flags {@link #FORCE} and {@link #DETACH}, added up, or 0 */
    public static void unmount(String target, int flags) throws SystemCallException {
        try (Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            int returned = (int) UMOUNT2.invokeExact(state.segment(), arena.allocateFrom(target), flags);
            state.check("umount2", returned);
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }

    /** Has the kernel write all that it keeps for the file system of a directory. */
    public static void sync(String directory) throws SystemCallException {
        try (Descriptor opened = Descriptor.open(directory, Descriptor.READ_ONLY | Descriptor.DIRECTORY);
                Arena arena = Arena.ofConfined()) {
            CallState state = new CallState(arena);
            int returned = (int) SYNCFS.invokeExact(state.segment(), opened.number());
            state.check("syncfs", returned);
        } catch (SystemCallException refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw CLibrary.unexpected(thrown);
        }
    }
}
