package app.latent.gallery.api;

/**
 * One line of the table of search filters, as people see it.
 *
 * @param key such as {@code camera}
 * @param meaning what it finds, in a few words
 * @param example a query that uses it, {@code camera:canon}
 */
public record QueryFilter(String key, String meaning, String example) {}
