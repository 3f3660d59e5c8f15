package app.latent.gallery.api;

import app.latent.indexer.Photo;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a grid needs of a photo: pages of it are long, so it is short. */
record PhotoSummary(
        String id,
        String name,
        String type,
        int width,
        int height,
        String taken,
        @Nullable String title,
        boolean failed) {

    static PhotoSummary of(Photo photo) {
        return new PhotoSummary(
                photo.id(),
                name(photo),
                photo.type(),
                photo.width(),
                photo.height(),
                time(photo.taken()),
                photo.title(),
                photo.error() != null);
    }

    static String name(Photo photo) {
        return photo.path().substring(photo.path().lastIndexOf('/') + 1);
    }

    /** Always with seconds, which toString leaves out where they are zero. */
    static String time(LocalDateTime taken) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(taken.truncatedTo(ChronoUnit.SECONDS));
    }
}
