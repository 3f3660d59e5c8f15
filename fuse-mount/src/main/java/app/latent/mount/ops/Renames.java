package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** rename(2) and renameat2(2), by the file system's own move. */
final class Renames {

    private static final int NO_REPLACE = 1;

    private final Attributes attributes;

    Renames(Attributes attributes) {
        this.attributes = attributes;
    }

    /**
     * @param flags 0 or RENAME_NOREPLACE. Any other is EINVAL, which programs take for a file system without it: an
     *     exchange done in steps could lose both files half-way.
     */
    void rename(Path from, Path to, int flags) throws IOException {
        if ((flags & ~NO_REPLACE) != 0) {
            throw new PosixException(Errno.EINVAL);
        }
        Stat source = attributes.read(from);
        Optional<Stat> target = statIfPresent(to);
        if (target.isEmpty()) {
            moveToFreeName(from, to, flags);
        } else if ((flags & NO_REPLACE) != 0) {
            throw new FileAlreadyExistsException(to.toString());
        } else if (!from.equals(to)) {
            requireSameKind(source, target.get());
            replace(from, to);
        }
    }

    /** Without options the JDK refuses a target that appears meanwhile; that is not atomic, but the best there is. */
    private static void moveToFreeName(Path from, Path to, int flags) throws IOException {
        if ((flags & NO_REPLACE) != 0) {
            Files.move(from, to);
        } else {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void requireSameKind(Stat source, Stat target) throws PosixException {
        if (source.isDirectory() && !target.isDirectory()) {
            throw new PosixException(Errno.ENOTDIR);
        }
        if (!source.isDirectory() && target.isDirectory()) {
            throw new PosixException(Errno.EISDIR);
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

    private Optional<Stat> statIfPresent(Path path) throws IOException {
        try {
            return Optional.of(attributes.read(path));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }
}
