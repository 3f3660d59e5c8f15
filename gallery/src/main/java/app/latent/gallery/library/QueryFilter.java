package app.latent.gallery.library;

import java.util.List;

/**
 * One line of the table of search filters, as people see it.
 *
 * @param key such as {@code camera}
 * @param meaning what it finds, in a few words
 * @param examples queries that use it, the simplest first: {@code camera:canon}
 */
public record QueryFilter(String key, String meaning, List<String> examples) {}
