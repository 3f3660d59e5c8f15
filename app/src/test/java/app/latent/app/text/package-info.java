@NullMarked
package app.latent.app.text;

import org.jspecify.annotations.NullMarked;
