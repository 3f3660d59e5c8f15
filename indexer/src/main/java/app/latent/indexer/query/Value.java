package app.latent.indexer.query;

/**
 * What stands behind a filter's colon, or alone.
 *
 * @param text without quotes, not blank
 * @param quoted nothing in it is special
 * @param unfinished nothing follows, so that somebody may still be typing it
 */
record Value(String text, boolean quoted, boolean unfinished) {}
