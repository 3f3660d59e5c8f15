package app.latent.vault.backing;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Why something failed, where no exception's class says so, in the operating system's words and in the language of the process: as the JDK's exceptions have
 * them. So whoever knows errors by their words finds ours among the system's.
 */
public enum Reason {
    NOT_PERMITTED(Errno.EPERM),
    INPUT_OUTPUT(Errno.EIO),
    TOO_MUCH(Errno.E2BIG),
    BUSY(Errno.EBUSY),
    IS_DIRECTORY(Errno.EISDIR),
    INVALID(Errno.EINVAL),
    FILE_TOO_LARGE(Errno.EFBIG),
    NO_SPACE(Errno.ENOSPC),
    READ_ONLY(Errno.EROFS),
    OUT_OF_RANGE(Errno.ERANGE),
    NAME_TOO_LONG(Errno.ENAMETOOLONG),
    TOO_MANY_LINKS(Errno.ELOOP),
    NO_DATA(Errno.ENODATA),
    NOT_SUPPORTED(Errno.EOPNOTSUPP),
    QUOTA(Errno.EDQUOT);

    private final String words;

    Reason(int errno) {
        this.words = Errno.message(errno);
    }

    public String words() {
        return words;
    }

    /** The same, and what it is about. */
    public String words(@Nullable String detail) {
        return words + ": " + detail;
    }

    /** @param path null where whoever catches it knows */
    public FileSystemException at(@Nullable String path) {
        return new FileSystemException(path, null, words);
    }

    /** @param path null where whoever catches it knows */
    public FileSystemException at(@Nullable String path, @Nullable String detail) {
        return new FileSystemException(path, null, words(detail));
    }

    /** Why something failed, without any name in it: a reason of these, else the kind of the exception. */
    public static String of(IOException e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (!(at instanceof IOException cause)) continue;
            for (Reason reason : values()) {
                if (reason.isToldBy(cause)) return reason.words;
            }
            if (cause instanceof AccessDeniedException) return Errno.message(Errno.EACCES);
            if (cause instanceof NoSuchFileException) return Errno.message(Errno.ENOENT);
        }
        return e.getClass().getSimpleName();
    }

    /** Whether that is what an exception says. */
    public boolean isToldBy(IOException e) {
        return String.valueOf(e.getMessage()).contains(words);
    }
}
