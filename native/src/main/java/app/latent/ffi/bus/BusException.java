package app.latent.ffi.bus;

import app.latent.ffi.Errno;
import java.io.IOException;

/** The bus, or who was asked over it, refused. The message is the error's name, or the system's words; never what somebody else wrote. */
public final class BusException extends IOException {
    private static final long serialVersionUID = 1L;

    BusException(String message) {
        super(message);
    }

    static BusException ofErrno(int errno) {
        return new BusException(Errno.message(errno));
    }
}
