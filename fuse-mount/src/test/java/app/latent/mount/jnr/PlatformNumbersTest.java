package app.latent.mount.jnr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.ffi.Errno;
import app.latent.mount.ops.OpenMode;
import org.junit.jupiter.api.Test;

class PlatformNumbersTest {

    private static final int READ_WRITE = 2;
    private static final int CREATE_EXCLUSIVE = 0300;
    private static final int TRUNCATE = 01000;
    private static final int APPEND = 02000;
    private static final int ANY_OTHER = 1 << 30;

    @Test
    void linuxHasTheNumbersOfLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "this is not Linux");
        PlatformNumbers numbers = PlatformNumbers.ofThisSystem();
        assertEquals(Errno.ENOTEMPTY, numbers.errno(Errno.ENOTEMPTY));
        assertEquals(READ_WRITE | ANY_OTHER, numbers.openFlags(READ_WRITE | ANY_OTHER));
    }

    @Test
    void numbersAreFoundByTheirNames() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems have other numbers");
        PlatformNumbers numbers = PlatformNumbers.translating();
        for (int errno : new int[] {Errno.ENOENT, Errno.ENOTEMPTY, Errno.EOPNOTSUPP, Errno.ESTALE, Errno.EDQUOT}) {
            assertEquals(errno, numbers.errno(errno));
        }
        assertEquals(Errno.EIO, numbers.errno(ANY_OTHER));
        for (int flags : new int[] {0, 1, READ_WRITE, READ_WRITE | APPEND, 1 | CREATE_EXCLUSIVE | TRUNCATE}) {
            assertEquals(new OpenMode(flags), new OpenMode(numbers.openFlags(flags)));
        }
        assertEquals(READ_WRITE, numbers.openFlags(READ_WRITE | ANY_OTHER));
    }
}
