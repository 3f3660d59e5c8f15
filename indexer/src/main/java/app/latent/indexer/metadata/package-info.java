/**
 * Reads what cameras and people wrote into a file: EXIF, IPTC, XMP, QuickTime, PNG text. {@link
 * app.latent.indexer.metadata.MetadataReader} is the entrance; each other class knows one group of facts and where they
 * stand, best source first. What is damaged or out of range counts as not there.
 */
@NullMarked
package app.latent.indexer.metadata;

import org.jspecify.annotations.NullMarked;
