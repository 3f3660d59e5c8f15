/** How a command fails: what it tells its user, and the number it ends with. */
@NullMarked
package app.latent.app.failure;

import org.jspecify.annotations.NullMarked;
