/**
 * Pixels without native code: {@link app.latent.indexer.image.ImageIoScaler} for machines without libvips, {@link
 * app.latent.indexer.image.PhotoshopPicture} for what libvips does not read either, {@link
 * app.latent.indexer.image.RawPreview}, which finds the JPEG that a camera puts into its RAW files, and {@link
 * app.latent.indexer.image.EmbeddedThumbnail}, the small one in its JPEG files.
 */
@NullMarked
package app.latent.indexer.image;

import org.jspecify.annotations.NullMarked;
