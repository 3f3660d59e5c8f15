/** The latent command, wired by hand. */
@NullMarked
package app.latent.app;

import org.jspecify.annotations.NullMarked;
