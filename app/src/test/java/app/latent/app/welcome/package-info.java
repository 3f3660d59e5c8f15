@NullMarked
package app.latent.app.welcome;

import org.jspecify.annotations.NullMarked;
