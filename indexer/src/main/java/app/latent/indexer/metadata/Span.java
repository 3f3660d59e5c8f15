package app.latent.indexer.metadata;

/**
 * A part of a file.
 *
 * @param start its first byte
 * @param length bytes
 */
public record Span(long start, long length) {}
