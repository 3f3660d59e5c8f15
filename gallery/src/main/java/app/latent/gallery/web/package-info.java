/** Serves the built page from the class path. */
@NullMarked
package app.latent.gallery.web;

import org.jspecify.annotations.NullMarked;
