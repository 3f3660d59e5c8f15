/**
 * Photos that are in the library more than once: what makes two of them the same or alike, which one is worth most, and which of them
 * their owner wants to keep side by side.
 *
 * <p>{@link app.latent.indexer.duplicate.NearHashes} finds hashes that are near to each other, {@link
 * app.latent.indexer.duplicate.DuplicateSets} makes sets of candidates, and {@link app.latent.indexer.duplicate.KeptApart} remembers
 * what is no duplicate, as documents in the library itself: {@code /.latent/duplicates/}; docs/format.md has the schema.
 */
@NullMarked
package app.latent.indexer.duplicate;

import org.jspecify.annotations.NullMarked;
