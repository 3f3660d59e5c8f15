/** Tests of the package of this name. */
@NullMarked
package app.latent.mount.ops;

import org.jspecify.annotations.NullMarked;
