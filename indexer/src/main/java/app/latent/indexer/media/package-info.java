/** Files to be looked at: their bytes by position, and what kind of media they are. Knows no metadata and no pixels. */
@NullMarked
package app.latent.indexer.media;

import org.jspecify.annotations.NullMarked;
