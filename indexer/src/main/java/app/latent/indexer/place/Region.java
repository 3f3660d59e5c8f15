package app.latent.indexer.place;

/**
 * @param country its number
 * @param name empty for what is in no region
 * @param code in capital letters, or empty
 */
record Region(int country, String name, String code) {}
