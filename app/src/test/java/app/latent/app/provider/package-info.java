@NullMarked
package app.latent.app.provider;

import org.jspecify.annotations.NullMarked;
