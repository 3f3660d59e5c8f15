@NullMarked
package app.latent.app.secret;

import org.jspecify.annotations.NullMarked;
