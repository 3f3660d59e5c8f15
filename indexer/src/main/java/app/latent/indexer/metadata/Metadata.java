package app.latent.indexer.metadata;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself; null where it does not.
 *
 * @param mime the media type, where the contents tell it better than the first bytes
 * @param width pixels as stored, or 0
 * @param height pixels as stored, or 0
 * @param orientation 1 to 8 as in EXIF: what has still to be done to the stored picture, 1 for nothing
 */
public record Metadata(
        @Nullable String mime,
        int width,
        int height,
        int orientation,
        @Nullable LocalDateTime taken,
        @Nullable ZoneOffset takenOffset,
        @Nullable String camera,
        @Nullable String lens,
        @Nullable Integer iso,
        @Nullable Double fNumber,
        @Nullable Double exposure,
        @Nullable Double focalLength,
        @Nullable Position position,
        @Nullable String title,
        @Nullable String caption,
        List<String> keywords,
        @Nullable Integer rating) {

    private static final int FIRST_TURNED_ORIENTATION = 5;

    /** A file that says nothing. */
    public static final Metadata NONE = new Metadata(
            null, 0, 0, 1, null, null, null, null, null, null, null, null, null, null, null, List.of(), null);

    /** The picture stands on its side, so that width and height change places when it is shown. */
    public boolean isTurned() {
        return orientation >= FIRST_TURNED_ORIENTATION;
    }

    public Metadata withKeywords(List<String> other) {
        return new Metadata(
                mime,
                width,
                height,
                orientation,
                taken,
                takenOffset,
                camera,
                lens,
                iso,
                fNumber,
                exposure,
                focalLength,
                position,
                title,
                caption,
                other,
                rating);
    }
}
