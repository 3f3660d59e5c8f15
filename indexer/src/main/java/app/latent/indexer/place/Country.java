package app.latent.indexer.place;

import java.util.List;

/** @param aliases other names and codes */
record Country(String code, String name, List<String> aliases) {}
