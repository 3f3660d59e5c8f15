/** Which driver mounts: the one that was asked for, or the best that this machine lets us have. */
@NullMarked
package app.latent.mount.driver;

import org.jspecify.annotations.NullMarked;
