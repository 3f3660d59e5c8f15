/**
 * Pixels without native code: {@link app.latent.indexer.image.ImageIoScaler} for machines without libvips, and {@link
 * app.latent.indexer.image.RawPreview}, which finds the JPEG that a camera puts into its RAW files.
 */
@NullMarked
package app.latent.indexer.image;

import org.jspecify.annotations.NullMarked;
