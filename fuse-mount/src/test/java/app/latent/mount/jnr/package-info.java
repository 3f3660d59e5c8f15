/** Tests of the package of this name. */
@NullMarked
package app.latent.mount.jnr;

import org.jspecify.annotations.NullMarked;
