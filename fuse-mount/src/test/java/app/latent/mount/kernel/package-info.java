/** Tests of the package of this name. */
@NullMarked
package app.latent.mount.kernel;

import org.jspecify.annotations.NullMarked;
