package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;

/** An operation that POSIX refuses with an error number of its own. Carries no name and no stack. */
public final class PosixException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int errno;

    public PosixException(int errno) {
        super(Errno.message(errno));
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }

    /** These answer everyday questions, such as whether a name is free: a stack trace would cost more than the answer. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
