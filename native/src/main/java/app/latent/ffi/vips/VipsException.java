package app.latent.ffi.vips;

import java.io.IOException;

/** A picture that libvips cannot read, or that is larger than accepted. */
public final class VipsException extends IOException {
    private static final long serialVersionUID = 1L;

    VipsException(String message) {
        super(message);
    }
}
