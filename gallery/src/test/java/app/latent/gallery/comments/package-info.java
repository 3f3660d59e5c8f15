@NullMarked
package app.latent.gallery.comments;

import org.jspecify.annotations.NullMarked;
