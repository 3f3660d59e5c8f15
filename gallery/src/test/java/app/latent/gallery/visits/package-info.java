@NullMarked
package app.latent.gallery.visits;

import org.jspecify.annotations.NullMarked;
