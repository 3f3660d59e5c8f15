/** Tests of the package of this name. */
@NullMarked
package app.latent.mount.node;

import org.jspecify.annotations.NullMarked;
