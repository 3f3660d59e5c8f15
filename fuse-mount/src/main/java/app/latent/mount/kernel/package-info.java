/**
 * The driver for Linux: speaks the FUSE protocol with the kernel itself.
 *
 * <p>A {@code Session} is one mount. Each of its {@code Worker}s has a channel and two buffers of its own, reads a
 * request, lets the {@code Dispatcher} have it answered by one of the handlers, and writes the answer. Which of them reads
 * next is the {@code Crew}'s decision: as a rule one, and others only where that one is held up, which the
 * {@code Attendant} notices. The {@code Watchdog} answers for a worker that is stuck, once. The
 * {@code Notifier} tells the kernel on a thread of its own what it must forget: a notification waits for locks that the
 * kernel holds while a program's request is being answered, so that no worker may ever wait for one. For the same reason
 * nothing in this process may look into the mounted drive itself.
 *
 * <p>Locks, in the order in which they are taken: that of an open file, the lock of moves, the monitor of the node table.
 * Only the files of {@code ReplacedFiles} are opened and closed while files are moved: they are pinned, so that nobody who
 * holds their lock ever waits for that of moves.
 */
@NullMarked
package app.latent.mount.kernel;

import org.jspecify.annotations.NullMarked;
