package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * rename(2) and renameat2(2), by the file system's own move. That a directory takes the place of directories only, and a file that of files, is the system's to
 * see to: it looks at both before it asks, and the default file system and vaults refuse it as well.
 */
final class Renames {

    private static final int NO_REPLACE = 1;

    private Renames() {}

    /**
     * @param flags 0 or RENAME_NOREPLACE. Any other is EINVAL, which programs take for a file system without it: an
     *     exchange done in steps could lose both files half-way.
     */
    static void rename(Path from, Path to, int flags) throws IOException {
        if ((flags & ~NO_REPLACE) != 0) {
            throw new PosixException(Errno.EINVAL);
        }
        if ((flags & NO_REPLACE) != 0) {
            // Without options the JDK refuses a target that appears meanwhile; that is not atomic everywhere, but the
            // best there is.
            Files.move(from, to);
        } else {
            replace(from, to);
        }
    }

    /** At once, so that at no time there is nothing; or as well as the file system can. */
    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException refused) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
