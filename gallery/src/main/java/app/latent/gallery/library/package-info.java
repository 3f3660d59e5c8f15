/** What a gallery is of, and who may see and change what of it: whoever mounts the routes says so. */
@NullMarked
package app.latent.gallery.library;

import org.jspecify.annotations.NullMarked;
