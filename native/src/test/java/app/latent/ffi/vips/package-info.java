@NullMarked
package app.latent.ffi.vips;

import org.jspecify.annotations.NullMarked;
