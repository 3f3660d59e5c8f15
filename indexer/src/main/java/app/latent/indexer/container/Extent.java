package app.latent.indexer.container;

/**
 * A part of a file.
 *
 * @param start its first byte
 * @param length bytes
 */
public record Extent(long start, long length) {}
