package app.latent.gallery.api;

import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.Stack;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that the index knows of a photo.
 *
 * @param editable whether who asks may change what is said of it
 */
record PhotoDetails(
        @JsonUnwrapped PhotoSummary summary,
        String path,
        long bytes,
        @Nullable Double duration,
        @Nullable String takenOffset,
        boolean takenGuessed,
        @Nullable String camera,
        @Nullable String lens,
        @Nullable Integer iso,
        @Nullable Double fNumber,
        @Nullable Double exposure,
        @Nullable Double focalLength,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double altitude,
        @Nullable String country,
        @Nullable String city,
        @Nullable String caption,
        List<String> keywords,
        List<String> tags,
        List<String> people,
        @Nullable Integer rating,
        List<ColourShare> colours,
        @Nullable Integer sharpness,
        @Nullable Integer quality,
        @Nullable Files stack,
        @Nullable String error,
        boolean editable) {

    /**
     * As {@link Stack}.
     *
     * @param kinds some of {@code live}, {@code raw_and_picture}, {@code burst}
     */
    record Files(List<String> kinds, List<String> photos) {
        static @Nullable Files of(@Nullable Stack stack) {
            return stack == null
                    ? null
                    : new Files(
                            stack.kinds().stream()
                                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                    .sorted()
                                    .toList(),
                            stack.photos());
        }
    }

    /** @param percent of the picture's area */
    record ColourShare(String colour, int percent) {}

    static PhotoDetails of(Photo photo, boolean editable) {
        ZoneOffset offset = photo.takenOffset();
        Look look = photo.look();
        return new PhotoDetails(
                PhotoSummary.of(photo),
                photo.path(),
                photo.bytes(),
                photo.duration(),
                offset == null ? null : offset.getId(),
                photo.takenGuessed(),
                photo.camera(),
                photo.lens(),
                photo.iso(),
                photo.fNumber(),
                photo.exposure(),
                photo.focalLength(),
                photo.latitude(),
                photo.longitude(),
                photo.altitude(),
                photo.country(),
                photo.city(),
                photo.caption(),
                photo.keywords(),
                photo.tags(),
                photo.people(),
                photo.rating(),
                colours(look),
                look == null ? null : look.sharpness(),
                look == null ? null : look.quality(),
                Files.of(photo.stack()),
                photo.error(),
                editable);
    }

    private static List<ColourShare> colours(@Nullable Look look) {
        return look == null
                ? List.of()
                : look.colours().stream()
                        .map(s -> new ColourShare(s.colour().name().toLowerCase(Locale.ROOT), s.percent()))
                        .toList();
    }
}
