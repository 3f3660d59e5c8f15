/** Holds the description of the API against the running server, with the real gateway before it. */
@NullMarked
package app.latent.gallery.contract;

import org.jspecify.annotations.NullMarked;
