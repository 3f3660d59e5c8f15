package app.latent.mount.jnr;

import java.util.HashMap;
import java.util.Map;
import jnr.constants.Constant;
import jnr.constants.platform.Errno;
import jnr.constants.platform.OpenFlags;
import jnr.ffi.Platform;

/** Between the numbers of Linux, which {@code ops} has, and those of the system that this runs on. */
final class PlatformNumbers {

    private final boolean same;
    private final Map<Integer, Integer> errnos = new HashMap<>();
    private final Map<Integer, Integer> openFlags = new HashMap<>();

    private PlatformNumbers(boolean same) {
        this.same = same;
    }

    static PlatformNumbers ofThisSystem() {
        boolean linux = Platform.getNativePlatform().getOS() == Platform.OS.LINUX;
        return linux ? new PlatformNumbers(true) : translating();
    }

    /** For any system, by the names that its numbers have. */
    static PlatformNumbers translating() {
        PlatformNumbers numbers = new PlatformNumbers(false);
        numbers.learn();
        return numbers;
    }

    private void learn() {
        for (jnr.constants.platform.linux.Errno linux : jnr.constants.platform.linux.Errno.values()) {
            put(errnos, linux.intValue(), Errno.valueOf(linux.name()));
        }
        for (jnr.constants.platform.linux.OpenFlags linux : jnr.constants.platform.linux.OpenFlags.values()) {
            Constant here = OpenFlags.valueOf(linux.name());
            if (here.defined() && linux.intValue() != 0) {
                openFlags.put(here.intValue(), linux.intValue());
            }
        }
    }

    private static void put(Map<Integer, Integer> table, int linux, Constant here) {
        if (here.defined()) {
            table.putIfAbsent(linux, here.intValue());
        }
    }

    /** @param linux an error number as Linux has it */
    int errno(int linux) {
        return same ? linux : errnos.getOrDefault(linux, Errno.EIO.intValue());
    }

    /** @return the flags of open(2) as Linux numbers them */
    int openFlags(int here) {
        if (same) {
            return here;
        }
        int linux = 0;
        for (Map.Entry<Integer, Integer> flag : openFlags.entrySet()) {
            if ((here & flag.getKey()) == flag.getKey()) {
                linux |= flag.getValue();
            }
        }
        return linux;
    }
}
