@NullMarked
package app.latent.gallery.theme;

import org.jspecify.annotations.NullMarked;
