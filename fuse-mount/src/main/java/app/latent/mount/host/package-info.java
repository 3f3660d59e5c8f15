/**
 * The machine's side of mounting on Linux (and, untested, on macOS): which mounts there are, whether a directory can become one, and how root and
 * an ordinary user get a connection to the kernel's FUSE and get rid of it again.
 */
@NullMarked
package app.latent.mount.host;

import org.jspecify.annotations.NullMarked;
