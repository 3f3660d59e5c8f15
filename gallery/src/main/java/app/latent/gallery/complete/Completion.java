package app.latent.gallery.complete;

import org.jspecify.annotations.Nullable;

/**
 * Something to put in the place of a part of a query.
 *
 * @param text what takes the place
 * @param start where the part begins, in UTF-16 units
 * @param end where it ends
 * @param key of the filter: {@code camera}
 * @param value of the filter, as people read it; null for the filter itself
 * @param meaning of the filter, in a few words; null for a value
 * @param photos that the query finds with it; null where they are not counted
 */
public record Completion(
        String text,
        int start,
        int end,
        String key,
        @Nullable String value,
        @Nullable String meaning,
        @Nullable Long photos) {}
