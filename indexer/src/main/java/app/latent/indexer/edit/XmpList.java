package app.latent.indexer.edit;

/** @param kind of a list that is begun: options of Adobe's library */
record XmpList(String namespace, String name, int kind) {}
