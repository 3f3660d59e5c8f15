package app.latent.indexer;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An album as somebody sees it.
 *
 * @param parent the album that this one is in; null where there is none that is seen
 * @param query of a smart album
 * @param photos how many of its own photos are seen; not those of the albums below it
 * @param cover the photo that is shown for it: the one that was chosen, else its first; null where no such photo is seen
 * @param oldest capture time of its first photo; null where it has none
 * @param newest capture time of its last photo; null where it has none
 */
public record SeenAlbum(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String query,
        AlbumOrder order,
        long photos,
        @Nullable Photo cover,
        @Nullable LocalDateTime oldest,
        @Nullable LocalDateTime newest) {}
