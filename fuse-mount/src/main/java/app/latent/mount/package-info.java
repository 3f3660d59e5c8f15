/**
 * A tree of {@link java.nio.file.Path}s mounted as a drive.
 *
 * <p>This package is the seam: {@link app.latent.mount.Mounter} and what it gives. Below it, each leaning on those after it:
 *
 * <ul>
 *   <li>{@code driver}, the choice between the two drivers;
 *   <li>{@code kernel}, the driver for Linux: speaks the FUSE protocol with /dev/fuse, without libfuse;
 *   <li>{@code jnr}, the driver for elsewhere: libfuse 2, by jnr-fuse;
 *   <li>{@code host}, the machine's side of mounting: mount points, mount(2), fusermount3;
 *   <li>{@code node}, the files that the kernel has a number for, wherever they are moved;
 *   <li>{@code ops}, the operations of a POSIX file system over paths. It knows nothing of FUSE.
 * </ul>
 */
@NullMarked
package app.latent.mount;

import org.jspecify.annotations.NullMarked;
