@NullMarked
package app.latent.app.daemon;

import org.jspecify.annotations.NullMarked;
