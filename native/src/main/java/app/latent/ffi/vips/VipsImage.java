package app.latent.ffi.vips;

import java.lang.foreign.MemorySegment;

/** One reference to a VipsImage, given back by {@link #close}. */
record VipsImage(LibVips vips, MemorySegment address) implements AutoCloseable {
    @Override
    public void close() {
        try {
            vips.unref.invokeExact(address);
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }
}
