/** Tests of the protocol's numbers against the kernel's own header. */
@NullMarked
package app.latent.ffi.fuse;

import org.jspecify.annotations.NullMarked;
