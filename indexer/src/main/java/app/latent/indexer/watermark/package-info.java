/**
 * The owner's watermark: a picture that is drawn over photos for those who are not to have them as they are.
 *
 * <p>{@link app.latent.indexer.watermark.KeptWatermark} keeps it, as a document of the vault. What of it is drawn is a {@link
 * app.latent.indexer.watermark.Stamp}; {@link app.latent.indexer.watermark.Imprint} draws it, which decodes pictures and is for the worker process alone.
 * Words are drawn by the page: this machine may have no fonts.
 */
@NullMarked
package app.latent.indexer.watermark;

import org.jspecify.annotations.NullMarked;
