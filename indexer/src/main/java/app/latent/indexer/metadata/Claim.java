package app.latent.indexer.metadata;

/** A value, and who says it. */
public record Claim<T>(T value, Origin origin) {}
