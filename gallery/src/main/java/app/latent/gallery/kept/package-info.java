/** What the gallery's own documents in the vault have in common: how they refer to photos, and what the owner turns on and off by them. */
@NullMarked
package app.latent.gallery.kept;

import org.jspecify.annotations.NullMarked;
