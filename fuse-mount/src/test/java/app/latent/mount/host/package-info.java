/** Tests of the package of this name. */
@NullMarked
package app.latent.mount.host;

import org.jspecify.annotations.NullMarked;
