package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one table from exceptions to error numbers. What it does not know, a damaged ciphertext among it, is EIO. */
public final class Errors {

    private static final Map<Class<? extends Throwable>, Integer> BY_TYPE = byType();

    /**
     * The JDK and the providers above it pass on the system's words where no exception type says the same, so the words
     * are asked of the system, in whatever language it has them.
     */
    private static final Map<String, Integer> BY_REASON = byReason(
            Errno.EPERM,
            Errno.E2BIG,
            Errno.EACCES,
            Errno.EBUSY,
            Errno.EXDEV,
            Errno.ENOTDIR,
            Errno.EISDIR,
            Errno.EINVAL,
            Errno.ENFILE,
            Errno.EMFILE,
            Errno.ETXTBSY,
            Errno.EFBIG,
            Errno.ENOSPC,
            Errno.EROFS,
            Errno.EMLINK,
            Errno.ERANGE,
            Errno.ENAMETOOLONG,
            Errno.ENOTEMPTY,
            Errno.ELOOP,
            Errno.ESTALE,
            Errno.ENODATA,
            Errno.EOPNOTSUPP,
            Errno.EDQUOT);

    /** What the JDK adds where something is asked of a link that links have not. */
    private static final String OF_LINKS = " or unable to access attributes of symbolic link";

    private static final int DEEPEST = 8;

    private Errors() {}

    /** The first that the table knows of the exception, its causes and what they suppressed. */
    public static int errno(Throwable thrown) {
        int errno = search(thrown, DEEPEST);
        return errno != 0 ? errno : Errno.EIO;
    }

    /** cryptofs throws what failed when it wrote its cache as suppressed by an exception that says nothing. */
    private static int search(@Nullable Throwable thrown, int depth) {
        if (thrown == null || depth == 0) {
            return 0;
        }
        int errno = known(thrown);
        if (errno == 0) {
            errno = search(thrown.getCause(), depth - 1);
        }
        Throwable[] suppressed = thrown.getSuppressed();
        for (int i = 0; errno == 0 && i < suppressed.length; i++) {
            errno = search(suppressed[i], depth - 1);
        }
        return errno;
    }

    private static int known(Throwable thrown) {
        if (thrown instanceof PosixException posix) {
            return posix.errno();
        }
        for (var entry : BY_TYPE.entrySet()) {
            if (entry.getKey().isInstance(thrown)) {
                return entry.getValue();
            }
        }
        String reason = reason(thrown).replace(OF_LINKS, "");
        return BY_REASON.getOrDefault(reason, BY_REASON.getOrDefault(end(reason), 0));
    }

    /** Of extended attributes the JDK says first what it was about. */
    private static String end(String reason) {
        return reason.substring(reason.lastIndexOf(": ") + 1).strip();
    }

    private static String reason(Throwable thrown) {
        String reason = switch (thrown) {
            case FileSystemException refused -> refused.getReason();
            case IOException failed -> failed.getMessage();
            default -> null;
        };
        return reason == null ? "" : reason;
    }

    /** A subtype comes before its supertype. */
    private static Map<Class<? extends Throwable>, Integer> byType() {
        Map<Class<? extends Throwable>, Integer> table = new LinkedHashMap<>();
        table.put(NamelessException.class, Errno.ESTALE);
        table.put(NoSuchFileException.class, Errno.ENOENT);
        table.put(FileAlreadyExistsException.class, Errno.EEXIST);
        table.put(DirectoryNotEmptyException.class, Errno.ENOTEMPTY);
        table.put(NotDirectoryException.class, Errno.ENOTDIR);
        table.put(AccessDeniedException.class, Errno.EACCES);
        table.put(NotLinkException.class, Errno.EINVAL);
        table.put(FileSystemLoopException.class, Errno.ELOOP);
        table.put(AtomicMoveNotSupportedException.class, Errno.EXDEV);
        table.put(ReadOnlyFileSystemException.class, Errno.EROFS);
        table.put(InvalidPathException.class, Errno.EINVAL);
        table.put(DateTimeException.class, Errno.EINVAL);
        table.put(CharacterCodingException.class, Errno.EILSEQ);
        table.put(NonReadableChannelException.class, Errno.EBADF);
        table.put(NonWritableChannelException.class, Errno.EBADF);
        table.put(UnsupportedOperationException.class, Errno.EOPNOTSUPP);
        table.put(OutOfMemoryError.class, Errno.ENOMEM);
        return table;
    }

    private static Map<String, Integer> byReason(int... errnos) {
        Map<String, Integer> table = new HashMap<>();
        for (int errno : errnos) {
            table.put(Errno.message(errno), errno);
        }
        return Map.copyOf(table);
    }
}
