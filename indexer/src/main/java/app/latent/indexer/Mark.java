package app.latent.indexer;

/**
 * What a photo is known by where duplicates are told: not by its name and not by what is said of it, so that it stays the same wherever
 * the photo goes.
 *
 * @param likeness what the hash tells of
 * @param hash of the file's contents, keyed, for photos that are the same; of the picture, perceptual, for those that are alike
 * @param bytes how long the file is
 */
public record Mark(Likeness likeness, long hash, long bytes) {}
