/** Tests of the package of this name. */
@NullMarked
package app.latent.mount.driver;

import org.jspecify.annotations.NullMarked;
