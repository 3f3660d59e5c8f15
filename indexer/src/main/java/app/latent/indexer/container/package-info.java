/**
 * What files are made of: boxes (ISO/IEC 14496-12), elements (EBML), blocks (GIF), and the headers that tell a picture's size.
 * These are the formats that metadata-extractor does not open, or opens only in part.
 *
 * <p>Every parser here takes {@link app.latent.indexer.container.FileBytes} and gives a record. It knows no metadata: EXIF,
 * XMP and colour profiles come out as bytes. It believes no length before it has compared it with the file's, visits a
 * bounded number of parts, and never recurses deeper than its format does. What is damaged ends the part that it is in;
 * what came before it stays. Each has a fuzz target.
 */
@NullMarked
package app.latent.indexer.container;

import org.jspecify.annotations.NullMarked;
