/**
 * Photos of a folder: understood, indexed, found.
 *
 * <p>This package holds the words: {@link app.latent.indexer.Photo}, and {@link app.latent.indexer.PhotoSearch}, all that
 * readers need, each limited to the {@link app.latent.indexer.Scope} of the library that whoever asks may see. {@link app.latent.indexer.pipeline.PhotoIndex} is the entrance for whoever runs an index. The packages below, each
 * using only those named after it and the types of this one:
 *
 * <pre>
 * pipeline   from the file system to the catalogue       search, album, companion, analysis, store, metadata, place, media
 * search     documents, queries, thumbnails by Lucene    query, album, companion, analysis, look, store, metadata, media, text
 * query      what people type, as conditions             analysis, look, metadata, place, media, text
 * album      albums and saved searches in the library     media
 * trash      what was deleted, and is kept for a while     companion, media
 * edit       users' words, written beside photos          companion, analysis, metadata, media
 * companion  which files belong together                 metadata, media
 * worker     analysis in a child process                 analysis, image, poster, media
 * analysis   one file understood                         metadata, look, image, poster, media
 * poster     a picture of a video, by ffmpeg             container, media
 * image      pixels without native code, limits          metadata, media
 * look       what a picture looks like                   metadata
 * metadata   what a file says of itself                  media
 * place      what positions are called, and where names are   text
 * store      ciphertext on disk
 * media      files by position, formats by first bytes
 * text       what text is compared by
 * </pre>
 *
 * <p>The library is the truth and the index a cache: nothing is lost with it, and it is thrown away rather than mended.
 */
@NullMarked
package app.latent.indexer;

import org.jspecify.annotations.NullMarked;
