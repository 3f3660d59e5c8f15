/**
 * Thumbnails by libvips, where it is installed. {@link app.latent.ffi.vips.LibVips} holds the functions of the library as
 * method handles, {@link app.latent.ffi.vips.VipsThumbnailer} the one thing that Latent asks of it.
 *
 * <p>Decoders of pictures are what a hostile file attacks: call this in a process that holds no secrets. Loaders that
 * libvips itself calls untrusted are blocked, but for JPEG XL.
 */
@NullMarked
package app.latent.ffi.vips;

import org.jspecify.annotations.NullMarked;
