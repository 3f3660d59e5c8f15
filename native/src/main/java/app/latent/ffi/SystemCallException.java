package app.latent.ffi;

import java.io.IOException;

/** A system call failed. The message names the call and the reason, never an argument. */
public final class SystemCallException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int errno;

    public SystemCallException(String call, int errno) {
        super(call + ": " + Errno.message(errno));
        this.errno = errno;
    }

    /** One of {@link Errno}'s numbers. */
    public int errno() {
        return errno;
    }
}
