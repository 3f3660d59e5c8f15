/** Tests of the drive, with real mounts and real programs. */
@NullMarked
package app.latent.mount;

import org.jspecify.annotations.NullMarked;
