/**
 * Albums and saved searches, as small documents in the library itself: {@code /.latent/albums/} and {@code /.latent/searches/},
 * one file a thing, so that two machines rarely change the same. docs/format.md has the schema. {@link
 * app.latent.indexer.album.AlbumFolder} is the entrance.
 */
@NullMarked
package app.latent.indexer.album;

import org.jspecify.annotations.NullMarked;
