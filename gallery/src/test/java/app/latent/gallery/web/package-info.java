/** The built page. */
@NullMarked
package app.latent.gallery.web;

import org.jspecify.annotations.NullMarked;
