@NullMarked
package app.latent.app.care;

import org.jspecify.annotations.NullMarked;
