/** Tests of the system calls, on this machine. */
@NullMarked
package app.latent.ffi;

import org.jspecify.annotations.NullMarked;
