package app.latent.gallery.api;

import app.latent.indexer.Photo;
import app.latent.indexer.SeenAlbum;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An album as a tile shows it.
 *
 * @param query of a smart album, for those who may change it: it may name what others do not see
 * @param editable whether who asks may change it
 */
record AlbumSummary(
        String id,
        String name,
        @Nullable String parent,
        long photos,
        @Nullable PhotoSummary cover,
        boolean smart,
        @Nullable String query,
        String order,
        @Nullable String oldest,
        @Nullable String newest,
        boolean editable) {

    static AlbumSummary of(SeenAlbum album, boolean editable) {
        Photo cover = album.cover();
        return new AlbumSummary(
                album.id(),
                album.name(),
                album.parent(),
                album.photos(),
                cover == null ? null : PhotoSummary.of(cover),
                album.query() != null,
                editable ? album.query() : null,
                album.order().name().toLowerCase(Locale.ROOT),
                time(album.oldest()),
                time(album.newest()),
                editable);
    }

    private static @Nullable String time(@Nullable LocalDateTime taken) {
        return taken == null ? null : PhotoSummary.time(taken);
    }
}
