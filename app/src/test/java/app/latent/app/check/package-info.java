@NullMarked
package app.latent.app.check;

import org.jspecify.annotations.NullMarked;
