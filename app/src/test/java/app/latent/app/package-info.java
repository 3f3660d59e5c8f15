@NullMarked
package app.latent.app;

import org.jspecify.annotations.NullMarked;
