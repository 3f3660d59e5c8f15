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
import java.util.UUID;

/**
 * rename(2) and renameat2(2). The file system's own move is taken wherever it replaces its target as POSIX asks; where
 * it refuses, the target is put aside under a name of its own first, so that at no time is it gone before the source
 * has taken its place.
 */
final class Renames {

    private static final int NO_REPLACE = 1;

    private static final String ASIDE_PREFIX = ".latent-replaced-";

    private final Attributes attributes;
    private final Backing backing;

    Renames(Attributes attributes, Backing backing) {
        this.attributes = attributes;
        this.backing = backing;
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
            replace(from, source, to, target.get());
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

    private void replace(Path from, Stat source, Path to, Stat target) throws IOException {
        if (backing.isPosix()) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else if (source.isDirectory()) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } else if (source.isSymbolicLink() || target.isSymbolicLink()) {
            // In a vault a link is a directory, over which no file can be moved.
            putAsideAndMove(from, to);
        } else {
            replaceFile(from, to);
        }
    }

    /** cryptofs refuses to replace a file that is open. */
    private static void replaceFile(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException refused) {
            putAsideAndMove(from, to);
        }
    }

    private static void putAsideAndMove(Path from, Path to) throws IOException {
        Path aside = to.resolveSibling(ASIDE_PREFIX + UUID.randomUUID());
        Files.move(to, aside);
        try {
            Files.move(from, to);
        } catch (IOException | RuntimeException failed) {
            Files.move(aside, to);
            throw failed;
        }
        Files.delete(aside);
    }

    private Optional<Stat> statIfPresent(Path path) throws IOException {
        try {
            return Optional.of(attributes.read(path));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }
}
