/**
 * The FUSE protocol as {@code linux/fuse.h} defines it, version 7.31 and what later versions added: numbers of
 * operations and notifications, flags, sizes of structures and the offsets of their fields.
 *
 * <p>The kernel writes one request a read of /dev/fuse: an {@link app.latent.ffi.fuse.InHeader}, the operation's own
 * structure, then its names, each ended by a zero byte, or its data. It takes one answer a write: an
 * {@link app.latent.ffi.fuse.OutHeader} and the operation's result. Numbers are in the machine's byte order.
 */
@NullMarked
package app.latent.ffi.fuse;

import org.jspecify.annotations.NullMarked;
