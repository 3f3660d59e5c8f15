package app.latent.gallery.api;

import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.Stack;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a grid needs of a photo: pages of it are long, so it is short.
 *
 * @param placeholder a ThumbHash in URL-safe Base64
 * @param turned it is shown otherwise than its file says: whoever shows the file itself shows it wrongly
 * @param live the seconds around it can be played
 * @param stacked how many photos there are in its stack; null where it stands alone
 */
record PhotoSummary(
        String id,
        String name,
        String type,
        int width,
        int height,
        String taken,
        @Nullable String title,
        @Nullable String placeholder,
        @Nullable Integer stacked,
        boolean favorite,
        boolean archived,
        boolean failed,
        boolean turned,
        boolean live) {

    static PhotoSummary of(Photo photo) {
        Look look = photo.look();
        Stack stack = photo.stack();
        return new PhotoSummary(
                photo.id(),
                name(photo),
                photo.type(),
                photo.width(),
                photo.height(),
                time(photo.taken()),
                photo.title(),
                look == null ? null : look.placeholder(),
                stack == null ? null : stack.photos().size(),
                photo.favorite(),
                photo.archived(),
                photo.error() != null,
                photo.turned(),
                isLive(photo));
    }

    /** A picture whose film is in its own file, or another file of its stack. */
    static boolean isLive(Photo photo) {
        Stack stack = photo.stack();
        return photo.film() != null || (stack != null && hasFilm(stack) && !isVideo(photo));
    }

    static boolean hasFilm(Stack stack) {
        return stack.kinds().contains(Stack.Kind.LIVE);
    }

    static boolean isVideo(Photo photo) {
        return photo.type().startsWith("video/");
    }

    static String name(Photo photo) {
        return photo.path().substring(photo.path().lastIndexOf('/') + 1);
    }

    /** Always with seconds, which toString leaves out where they are zero. */
    static String time(LocalDateTime taken) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(taken.truncatedTo(ChronoUnit.SECONDS));
    }
}
