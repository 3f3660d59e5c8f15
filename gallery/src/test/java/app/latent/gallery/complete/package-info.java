@NullMarked
package app.latent.gallery.complete;

import org.jspecify.annotations.NullMarked;
