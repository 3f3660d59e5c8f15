/**
 * Files that belong together, told from their names and from what was read of them: XMP sidecars and Google's JSON beside a
 * photo ({@link app.latent.indexer.companion.Companions}), and photos that are one to their owner ({@link
 * app.latent.indexer.companion.Stacks}: a live photo's picture and video, RAW and JPEG, a burst). Opens no file.
 */
@NullMarked
package app.latent.indexer.companion;

import org.jspecify.annotations.NullMarked;
