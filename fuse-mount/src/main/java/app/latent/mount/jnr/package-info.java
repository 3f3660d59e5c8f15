/**
 * The driver for where the kernel's own protocol cannot be spoken: libfuse 2, called by jnr-fuse. No other package knows
 * jnr.
 *
 * <p>{@code LibFuse.fuse_main_real} serves on threads of its own, which call the {@code Callbacks}; the {@code Operations}
 * answer them with what {@link app.latent.mount.ops} does, and {@code Answers} turns whatever is thrown into an error
 * number. A {@code Serving} is the thread on which libfuse runs, from mounting until the drive is gone.
 *
 * <p>libfuse asks by path. It keeps a path from being moved while it is asking with it; what programs have open is
 * followed by the {@code OpenTable}, as a read or write comes without a path. Locks are taken in the order: that of an
 * open file, the lock of moves in the table.
 *
 * <p>What this driver cannot do, as libfuse 2 cannot: tell the kernel to forget, so all is remembered for a second at
 * most; tell the attributes of an open file without a name; look a name up again that another file has just taken.
 */
@NullMarked
package app.latent.mount.jnr;

import org.jspecify.annotations.NullMarked;
