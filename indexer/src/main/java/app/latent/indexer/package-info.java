/**
 * Photos of a folder: understood, indexed, found.
 *
 * <p>{@link app.latent.indexer.PhotoIndex} is the entrance, {@link app.latent.indexer.PhotoSearch} what readers need of it.
 * The packages below, each using only those named after it and the value types of this one:
 *
 * <pre>
 * pipeline   from the file system to the catalogue       search, analysis, store, media
 * search     documents, queries, thumbnails by Lucene    query, analysis, store, metadata, media
 * worker     analysis in a child process                 analysis, image, media
 * analysis   one file understood                         metadata, image, media
 * metadata   what a file says of itself                  media
 * image      pixels without native code, limits          media
 * query      what people type, as conditions
 * store      ciphertext on disk
 * media      files by position, formats by first bytes
 * </pre>
 *
 * <p>The library is the truth and the index a cache: nothing is lost with it, and it is thrown away rather than mended.
 */
@NullMarked
package app.latent.indexer;

import org.jspecify.annotations.NullMarked;
