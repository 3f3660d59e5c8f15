/** Parts of the API that need no server. */
@NullMarked
package app.latent.gallery.api;

import org.jspecify.annotations.NullMarked;
