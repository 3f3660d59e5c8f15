package app.latent.indexer;

import java.util.List;
import java.util.Set;

/**
 * Files that are one photo to their owner.
 *
 * @param kinds what holds it together, at least one
 * @param photos the ids of all of them, the one to be shown first; at least two
 */
public record Stack(Set<Kind> kinds, List<String> photos) {
    public enum Kind {
        /** A picture and the seconds around it. */
        LIVE,
        /** One exposure in two formats. */
        RAW_AND_PICTURE,
        /** Pictures of one pressing of the shutter. */
        BURST
    }

    public Stack {
        kinds = Set.copyOf(kinds);
        photos = List.copyOf(photos);
    }
}
