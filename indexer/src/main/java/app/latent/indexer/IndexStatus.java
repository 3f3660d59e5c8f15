package app.latent.indexer;

/**
 * @param photos documents in the index, the failed ones included
 * @param pending files known to wait for the indexer; at least 1 while a scan is under way
 * @param failed photos indexed by name alone, as their contents could not be understood
 */
public record IndexStatus(long photos, long pending, long failed) {}
