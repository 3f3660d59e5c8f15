/**
 * What the owner of a vault sees and does of the vault itself, not of the photos in it. Whoever mounts the routes implements the interfaces; the records are what
 * the API tells. A {@link app.latent.gallery.care.Care} is reached by nobody but the owner: the gateway keeps others from its route.
 */
@NullMarked
package app.latent.gallery.care;

import org.jspecify.annotations.NullMarked;
